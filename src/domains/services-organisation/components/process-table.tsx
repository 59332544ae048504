import type { ReactNode } from 'react'
import { formatDate } from '@/kernel/polish'
import { DataTable, type Column } from '@/ui/table/data-table'
import { targetGroups } from '../dictionaries/target-groups'
import { processNumber, shortFormLabels, stageLabels } from '../labels'
import type { BoardRow } from '../queries'
import { StateMark } from './board'

/** Names of target groups out of their codes. */
export const groupWords = (codes: readonly string[]): string =>
  codes.map((code) => targetGroups.find((group) => group.code === code)?.label ?? code).join(', ')

const columns: readonly Column<BoardRow>[] = [
  {
    key: 'proces',
    header: 'Proces',
    cell: (row) => (
      <>
        {row.title}
        <span className="block text-sm text-ink-soft">{processNumber(row)}</span>
      </>
    ),
  },
  { key: 'usluga', header: 'Usługa', secondary: true, cell: (row) => row.service },
  { key: 'grupa', header: 'Dla kogo', secondary: true, cell: (row) => groupWords(row.targetGroups) },
  { key: 'etap', header: 'Etap', cell: (row) => (row.stage ? stageLabels[row.stage] : '') },
  { key: 'stan', header: 'Stan', cell: (row) => <StateMark row={row} /> },
  {
    key: 'forma',
    header: 'Forma',
    secondary: true,
    cell: (row) => (row.form ? shortFormLabels[row.form] : ''),
  },
  { key: 'koordynator', header: 'Koordynator', cell: (row) => row.coordinator ?? 'bez koordynatora' },
  {
    key: 'od',
    header: 'Od',
    nowrap: true,
    cell: (row) => (row.startedOn ? formatDate(row.startedOn) : ''),
  },
]

type ProcessTableProps = { rows: readonly BoardRow[]; exportHref: string; empty: ReactNode }

/** The processes as a list; printed and exported as seen. */
export function ProcessTable({ rows, exportHref, empty }: ProcessTableProps) {
  const mayOpen = rows.some((row) => row.mayOpen)
  return (
    <DataTable
      caption="Procesy usług"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      {...(mayOpen ? { rowHref: (row: BoardRow) => `/uslugi/${row.id}` } : {})}
      rowLabel={(row) => row.title}
      noun={['proces', 'procesy', 'procesów']}
      exportHref={exportHref}
      printable
      empty={empty}
    />
  )
}
