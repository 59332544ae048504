import { warsawDateOf, type LocalDate } from '@/kernel/calendar-day'
import { formatTime } from '@/kernel/polish'
import { positionLabels } from '@/domains/staff/labels'
import { EmptyState } from '@/ui/empty-state'
import type { IconName } from '@/ui/icons/icon-names'
import { hrefWith } from '@/ui/table/href-with'
import { Pagination } from '@/ui/table/pagination'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import type { Tone } from '@/ui/tone'
import { personFieldLabels } from '../labels'
import type { TimelineKind } from '../rules/timeline'
import type { TimelineLine, TimelinePage } from '../timeline'

const looks: Record<TimelineKind, { label: string; icon: IconName; tone: Tone }> = {
  registry: { label: 'Karta osoby', icon: 'id-card', tone: 'neutral' },
  contact: { label: 'Zgłoszenia i wizyty', icon: 'door-open', tone: 'info' },
  benefits: { label: 'Świadczenia', icon: 'banknote', tone: 'success' },
  socialWork: { label: 'Praca socjalna', icon: 'heart-handshake', tone: 'warning' },
}

type TimelineViewProps = {
  personId: string
  kind: TimelineKind | null
  page: number
  timeline: TimelinePage
  today: LocalDate
  /** What a command is called, by its name; null when it has no name in Polish. */
  labelOf: (command: string) => string | null
}

/** What happened to a client, day by day, as far as the wall lets see. */
export function TimelineView({ personId, kind, page, timeline, today, labelOf }: TimelineViewProps) {
  const path = `/klienci/${personId}/os-czasu`
  const current = { rodzaj: kind ?? undefined }
  return (
    <div className="flex flex-col gap-4">
      <Timeline
        today={today}
        entries={timeline.lines.map((line) => entryOf(line, labelOf))}
        kinds={[
          { label: 'Wszystko', href: path, current: kind === null },
          ...(Object.keys(looks) as TimelineKind[]).map((key) => ({
            label: looks[key].label,
            href: hrefWith(path, {}, { rodzaj: key }),
            current: kind === key,
          })),
        ]}
        empty={
          <EmptyState icon="history" title="Nie ma wpisów, które możesz zobaczyć">
            Tu pojawią się zmiany karty, zgłoszenia i czynności w aktach, do których masz dostęp.
          </EmptyState>
        }
      />
      {timeline.total > timeline.pageSize ? (
        <Pagination
          path={path}
          searchParams={current}
          state={{ page, pageSize: timeline.pageSize }}
          total={timeline.total}
          noun={['wpis', 'wpisy', 'wpisów']}
        />
      ) : null}
    </div>
  )
}

function entryOf(line: TimelineLine, labelOf: TimelineViewProps['labelOf']): TimelineEntry {
  const position = line.position ? positionLabels[line.position] : null
  const changed = line.changed.map((field) => fieldLabel(field)).join(', ')
  return {
    id: line.id,
    day: warsawDateOf(line.at),
    time: formatTime(line.at),
    kind: looks[line.kind],
    title: labelOf(line.command) ?? looks[line.kind].label,
    who: position ? `${line.who}, ${position}` : line.who,
    ...(changed === '' ? {} : { body: <p>Zmieniono: {changed}.</p> }),
  }
}

const fieldLabel = (field: string) =>
  (personFieldLabels as Readonly<Record<string, string>>)[field]?.toLowerCase() ?? field
