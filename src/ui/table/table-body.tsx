import Link from 'next/link'
import { cn } from '@/ui/cn'
import type { Column, DataTableProps } from '@/ui/table/data-table'

type TableBodyProps<Row> = Pick<
  DataTableProps<Row>,
  'columns' | 'rows' | 'rowKey' | 'rowHref' | 'rowLabel' | 'bulk'
>

/** The rows. On a phone each becomes a card whose lines are named by `data-label`. */
export function TableBody<Row>({ columns, rows, rowKey, rowHref, rowLabel, bulk }: TableBodyProps<Row>) {
  const [title, ...others] = columns
  return (
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={rowKey(row)} role="row">
          {bulk === undefined ? null : (
            <td role="cell" className="cell-tick">
              <input
                type="checkbox"
                className="tick"
                data-tick={rowKey(row)}
                aria-label={`Zaznacz: ${rowLabel ? rowLabel(row) : rowKey(row)}`}
              />
            </td>
          )}
          {title ? (
            <th
              role="rowheader"
              scope="row"
              className={cn(title.align === 'end' && 'cell-end', title.nowrap && 'lg:whitespace-nowrap')}
            >
              {rowHref ? (
                <Link href={rowHref(row)} prefetch={false} data-row-link>
                  {title.cell(row)}
                </Link>
              ) : (
                title.cell(row)
              )}
            </th>
          ) : null}
          {others.map((column) => (
            <Cell key={column.key} column={column} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return (
    <td
      role="cell"
      data-label={column.headerHidden ? undefined : column.header}
      className={cn(
        column.align === 'end' && 'cell-end',
        column.nowrap && 'lg:whitespace-nowrap',
        column.secondary && 'sm:max-lg:hidden print:table-cell!',
      )}
    >
      {/* One element, so that a phone's card has exactly two cells beside each other. */}
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  )
}
