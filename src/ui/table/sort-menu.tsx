import Link from 'next/link'
import { Icon } from '@/ui/icon'
import type { Column } from '@/ui/table/data-table'
import type { Sorting } from '@/ui/table/table-head'

/** On a phone, where the header is not seen, sorting is a folded list of links. */
export function SortMenu<Row>({ columns, sorting }: { columns: readonly Column<Row>[]; sorting: Sorting }) {
  const sortable = columns.filter((column) => column.sortable)
  if (sortable.length === 0) return null
  return (
    <details className="border-t border-line px-4 py-1 sm:hidden print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 font-semibold text-brand">
        <Icon name="chevrons-up-down" />
        Kolejność
      </summary>
      <ul className="pb-2">
        {sortable.map((column) => {
          const current = sorting.sort.key === column.key
          const ascending = current && sorting.sort.direction === 'ascending'
          return (
            <li key={column.key}>
              <Link
                href={sorting.hrefForSort(ascending ? `-${column.key}` : column.key)}
                prefetch={false}
                scroll={false}
                aria-current={current ? 'true' : undefined}
                className="inline-flex min-h-11 items-center gap-2 aria-[current]:font-semibold"
              >
                {column.header}
                {current ? <span>{ascending ? '(rosnąco)' : '(malejąco)'}</span> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
