import Link from 'next/link'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { Column } from '@/ui/table/data-table'
import type { SortDirection } from '@/ui/table/table-params'

export type Sorting = {
  sort: { key: string; direction: SortDirection }
  hrefForSort: (value: string) => string
}

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[]
  selectable: boolean
  sorting: Sorting | undefined
}

/** Column names; the sortable ones are links that sort. */
export function TableHead<Row>({ columns, selectable, sorting }: TableHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selectable ? (
          <th role="columnheader" scope="col" className="cell-tick w-10">
            <input
              type="checkbox"
              data-tick-all
              aria-label="Zaznacz wszystkie na tej stronie"
              className="tick"
            />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            style={column.width || column.share ? { minWidth: column.width, width: column.share } : undefined}
            aria-sort={sorting && sorting.sort.key === column.key ? sorting.sort.direction : undefined}
            className={cn(
              column.align === 'end' && 'cell-end',
              column.secondary && 'sm:max-lg:hidden print:table-cell!',
            )}
          >
            <ColumnName column={column} sorting={sorting} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ColumnName<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  if (column.headerHidden) return <span className="sr-only">{column.header}</span>
  if (!sorting || !column.sortable) return column.header
  const { key, direction } = sorting.sort
  const current = key === column.key
  const next = current && direction === 'ascending' ? `-${column.key}` : column.key
  const icon = current ? (direction === 'ascending' ? 'arrow-up' : 'arrow-down') : 'chevrons-up-down'
  return (
    <Link
      href={sorting.hrefForSort(next)}
      prefetch={false}
      scroll={false}
      className="inline-flex min-h-6 items-center gap-1 text-ink-soft no-underline hover:text-ink hover:underline print:text-ink"
    >
      {column.header}
      <Icon name={icon} className={cn('print:hidden', current ? 'text-brand' : 'text-line-strong')} />
    </Link>
  )
}
