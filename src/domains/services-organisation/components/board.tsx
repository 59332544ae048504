import Link from 'next/link'
import { countOf, formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { processNumber, stageLabels, stageStateLabels } from '../labels'
import { stages } from '../model'
import type { BoardRow } from '../queries'

type BoardProps = {
  rows: readonly BoardRow[]
  /** a warning in words, by process */
  marks?: Readonly<Record<string, string>>
}

/** Processes as cards in the column of their stage; drafts stand before the first one. */
export function Board({ rows, marks = {} }: BoardProps) {
  const columns = [
    { key: 'draft', label: 'Szkice', rows: rows.filter(({ state }) => state === 'draft') },
    ...stages.map((stage) => ({
      key: stage,
      label: stageLabels[stage],
      rows: rows.filter((row) => row.stage === stage),
    })),
  ].filter((column) => column.key !== 'draft' || column.rows.length > 0)
  return (
    <ol className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4" aria-label="Procesy według etapów">
      {columns.map((column) => (
        <li key={column.key} className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-3">
          <h2 className="text-sm font-semibold text-ink-soft">
            {column.label}
            <span className="block font-normal">
              {countOf(column.rows.length, ['proces', 'procesy', 'procesów'])}
            </span>
          </h2>
          {column.rows.length > 0 ? (
            <ul className="flex flex-col gap-2">
              {column.rows.map((row) => (
                <ProcessCard key={row.id} row={row} mark={marks[row.id]} />
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function ProcessCard({ row, mark }: { row: BoardRow; mark: string | undefined }) {
  return (
    <li className="flex flex-col gap-1 rounded-md border border-line bg-surface p-3">
      <span className="font-semibold">
        {row.mayOpen ? <Link href={`/uslugi/${row.id}`}>{row.title}</Link> : row.title}
      </span>
      <span className="text-sm text-ink-soft">{`${processNumber(row)}, ${row.service}`}</span>
      <span className="text-sm text-ink-soft">{row.coordinator ?? 'bez koordynatora'}</span>
      <span className="flex flex-wrap gap-1">
        <StateMark row={row} />
        {mark ? <Badge tone="danger">{mark}</Badge> : null}
        {row.submittedOn ? (
          <span className="text-sm text-ink-soft">{`od ${formatDate(row.submittedOn)}`}</span>
        ) : null}
      </span>
    </li>
  )
}

/** How the process and its stage stand, in a word. */
export function StateMark({ row }: { row: Pick<BoardRow, 'state' | 'stageState'> }) {
  if (row.state === 'draft') return <Badge>szkic</Badge>
  if (row.state === 'paused') return <Badge tone="warning">wstrzymany</Badge>
  if (row.state === 'finished') return <Badge>zakończony</Badge>
  const state = row.stageState ?? 'accepted'
  const tone = state === 'awaitingAcceptance' ? 'info' : state === 'returned' ? 'warning' : 'neutral'
  return <Badge tone={tone}>{stageStateLabels[state]}</Badge>
}
