import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import type { ActionLine } from '../action-queries'
import { actionContactLabels, placeLabels, type Place } from '../labels'

type ActionsTimelineProps = { rows: readonly ActionLine[]; today: LocalDate; path: string; filtered: boolean }

/** What was done with and for the family, day by day; own entries can be mended or corrected. */
export function ActionsTimeline({ rows, today, path, filtered }: ActionsTimelineProps) {
  return (
    <Timeline
      today={today}
      entries={rows.map((row) => entryOf(row, path))}
      empty={
        <EmptyState
          icon="footprints"
          title={filtered ? 'Nie ma takich działań' : 'Tu pojawią się działania z rodziną'}
          action={filtered ? <LinkButton href={path}>Pokaż wszystkie</LinkButton> : null}
        >
          {filtered ? null : 'Pierwsze zapiszesz powyżej: rodzaj, czas, zapisz.'}
        </EmptyState>
      }
    />
  )
}

function entryOf(row: ActionLine, path: string): TimelineEntry {
  return {
    id: row.id,
    day: row.doneOn,
    kind: {
      label: `${actionContactLabels[row.contact]}, ${countOf(row.minutes, ['minuta', 'minuty', 'minut'])}`,
      icon: row.contact === 'direct' ? 'handshake' : 'phone',
      tone: row.corrected ? 'neutral' : 'info',
    },
    title: <Title row={row} />,
    who: row.workerName,
    body: <Body row={row} />,
    tools:
      row.editable === null ? undefined : (
        <LinkButton href={`${path}?popraw=${row.id}`} size="small" variant="quiet" icon="pencil">
          {row.editable === 'mend' ? 'Popraw' : 'Sprostuj'}
        </LinkButton>
      ),
  }
}

function Title({ row }: { row: ActionLine }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className={row.corrected ? 'line-through' : 'font-semibold'}>{row.kind.label}</span>
      {row.corrected ? <Badge>sprostowany</Badge> : null}
      {row.correctsId ? <Badge tone="info">sprostowanie</Badge> : null}
      {row.privateNote ? <Badge tone="restricted">notatka prywatna</Badge> : null}
      {row.note ? <span className="min-w-0 text-ink-soft">{firstWords(row.note)}</span> : null}
    </span>
  )
}

/** As much of a note as fits on the line of its entry. */
function firstWords(note: string): string {
  const line = note.split('\n')[0] ?? ''
  return line.length > 90 ? `${line.slice(0, 90).trimEnd()}…` : line
}

function Body({ row }: { row: ActionLine }) {
  const place = row.place ? (placeLabels[row.place as Place] ?? row.place) : null
  const facts = [
    row.persons.length > 0 ? `Z kim: ${row.persons.join(', ')}` : null,
    place ? `Gdzie: ${place}` : null,
  ]
  return (
    <>
      {facts.map((fact) => (fact ? <p key={fact}>{fact}</p> : null))}
      {row.note ? <p className="whitespace-pre-line">{row.note}</p> : null}
      {row.nextStep ? (
        <p>
          <span className="font-semibold">Co dalej:</span> {row.nextStep}
          {row.nextStepOn ? ` (${formatDate(row.nextStepOn)})` : ''}
        </p>
      ) : null}
      {row.correctionReason ? (
        <p className="text-ink-soft">Powód sprostowania: {row.correctionReason}</p>
      ) : null}
      {row.privateNote ? (
        <p className="rounded-md border border-restricted-line bg-restricted-soft px-3 py-2 whitespace-pre-line print:hidden">
          <span className="font-semibold">Tylko dla Ciebie:</span> {row.privateNote}
        </p>
      ) : null}
    </>
  )
}
