import type { ReactNode } from 'react'
import type { PluralForms } from '@/kernel/polish'
import { KeyHint } from '@/ui/kbd'
import { hrefWith } from '@/ui/table/href-with'
import { Pagination } from '@/ui/table/pagination'
import { SortMenu } from '@/ui/table/sort-menu'
import { TableBody } from '@/ui/table/table-body'
import { TableHead } from '@/ui/table/table-head'
import { TableIsland } from '@/ui/table/table-island'
import { pageSizes, sortParam, type SearchParams, type TableState } from '@/ui/table/table-params'
import { TableToolbar } from '@/ui/table/table-toolbar'

export type Column<Row> = {
  /** The key used for sorting in the address. */
  key: string
  header: string
  cell: (row: Row) => ReactNode
  sortable?: boolean | undefined
  /** `end` for figures: right-aligned, not wrapped. */
  align?: 'start' | 'end' | undefined
  /** Keep the cell in one line from 1024 px: names, dates, states. */
  nowrap?: boolean | undefined
  /** Say the header aloud only (a column of buttons). */
  headerHidden?: boolean | undefined
  /** Least width, any CSS length. */
  width?: string | undefined
  /** Part of the table's width ('20%'), where several tables below each other should stand in one line. */
  share?: string | undefined
  /** Hidden between 640 and 1024 px; never on a phone's card or paper. */
  secondary?: boolean | undefined
}

export type DataTableProps<Row> = {
  /** What the table lists, for screen readers and paper. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Where the first column leads. */
  rowHref?: ((row: Row) => string) | undefined
  rowLabel?: ((row: Row) => string) | undefined
  /** With these three the table sorts and pages through the address. */
  path?: string | undefined
  searchParams?: SearchParams | undefined
  state?: TableState | undefined
  total?: number | undefined
  /** Forms of what is counted: `['osoba', 'osoby', 'osób']`. */
  noun?: PluralForms | undefined
  /** Shown instead of an empty table. */
  empty: ReactNode
  /** Actions on ticked rows, usually `BulkAction`s; rows get ticks when given. */
  bulk?: ReactNode | undefined
  /** Address of the XLSX of exactly what is shown. */
  exportHref?: string | undefined
  printable?: boolean | undefined
  footer?: ReactNode | undefined
  /** Above the table at the right, beside export and print. */
  tools?: ReactNode | undefined
}

/** A list of records: sorting, pages and filters live in the address; the first column is the link. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, state, total = rows.length, path, searchParams = {}, columns, noun } = props
  const hrefForSort = (value: string) => hrefWith(path ?? '', searchParams, { [sortParam]: value })
  const sorting = path !== undefined && state ? { sort: state.sort, hrefForSort } : undefined
  return (
    <TableIsland selectable={props.bulk !== undefined} bulk={props.bulk}>
      <TableToolbar {...props} total={total} />
      {sorting && rows.length > 1 ? <SortMenu columns={columns} sorting={sorting} /> : null}
      {rows.length === 0 ? (
        props.empty
      ) : (
        <div className="overflow-x-auto">
          <table role="table" className="data-table">
            <caption className="sr-only">{props.caption}</caption>
            <TableHead columns={columns} selectable={props.bulk !== undefined} sorting={sorting} />
            <TableBody {...props} />
            {props.footer ? <tfoot>{props.footer}</tfoot> : null}
          </table>
        </div>
      )}
      {path !== undefined && state && noun && total > Math.min(state.pageSize, pageSizes[0]) ? (
        <Pagination path={path} searchParams={searchParams} state={state} total={total} noun={noun} />
      ) : null}
      {props.rowHref && rows.length > 1 ? <TableKeys selectable={props.bulk !== undefined} /> : null}
    </TableIsland>
  )
}

function TableKeys({ selectable }: { selectable: boolean }) {
  return (
    <p className="hidden flex-wrap gap-4 border-t border-line px-3 py-1.5 lg:flex print:hidden">
      <KeyHint keys={['↑', '↓']} does="wiersz" />
      <KeyHint keys={['Enter']} does="otwórz" />
      {selectable ? <KeyHint keys={['spacja']} does="zaznacz" /> : null}
    </p>
  )
}
