import { cooperationLabels, standardLabels } from '@/domains/casework/labels'
import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatDate, relativeDay } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable, type Column } from '@/ui/table/data-table'
import { stageLabels } from '../labels'
import { DAYS_WITHOUT_CONTACT } from '../model'
import type { FamilyLine } from '../family-queries'

type FamiliesTableProps = {
  rows: readonly FamilyLine[]
  total: number
  exportHref: string
  today: LocalDate
  closed: boolean
  filtered: boolean
  /** the leader of a team sees whose family it is */
  withLead: boolean
  mayOpen: boolean
}

/** The families one works with: stage, last contact, what next, what is missing. */
export function FamiliesTable({
  rows,
  total,
  exportHref,
  today,
  closed,
  filtered,
  withLead,
  mayOpen,
}: FamiliesTableProps) {
  return (
    <DataTable
      caption="Rodziny w pracy socjalnej"
      columns={columns(today, closed, withLead)}
      rows={rows}
      total={total}
      exportHref={exportHref}
      rowKey={(row) => row.id}
      rowHref={(row) => `/praca-socjalna/${row.id}`}
      rowLabel={(row) => row.name}
      noun={['rodzina', 'rodziny', 'rodzin']}
      printable
      empty={
        <EmptyState
          icon="heart-handshake"
          title={
            filtered
              ? 'Żadna rodzina nie spełnia tego warunku'
              : 'Tu pojawią się rodziny, z którymi pracujesz'
          }
          action={
            filtered ? (
              <LinkButton href="/praca-socjalna">Pokaż wszystkie</LinkButton>
            ) : mayOpen ? (
              <LinkButton href="/praca-socjalna/nowe" variant="primary" icon="plus">
                Rozpocznij pracę socjalną
              </LinkButton>
            ) : null
          }
        >
          {filtered ? null : 'Przyjmij skierowanie albo rozpocznij pracę socjalną na własną prośbę klienta.'}
        </EmptyState>
      }
    />
  )
}

const columns = (today: LocalDate, closed: boolean, withLead: boolean): readonly Column<FamilyLine>[] => [
  { key: 'nazwisko', header: 'Rodzina', width: '13rem', cell: (row) => row.name },
  {
    key: 'etap',
    header: 'Etap',
    cell: (row) => (
      <>
        {stageLabels[row.stage]}
        <span className="block text-sm text-ink-soft">
          {closed ? 'zakończone' : `${row.stageNumber} z 6`}
        </span>
      </>
    ),
  },
  ...(closed
    ? [
        {
          key: 'koniec',
          header: 'Zakończono',
          cell: (row: FamilyLine) => (row.closedOn ? formatDate(row.closedOn) : ''),
        },
      ]
    : [
        { key: 'kontakt', header: 'Ostatni kontakt', cell: contactCell },
        {
          key: 'dalej',
          header: 'Co dalej',
          // a leader's list has one column more; between a phone and a desk this one makes room
          secondary: withLead,
          cell: (row: FamilyLine) =>
            row.nextStep ? (
              <>
                {row.nextStep}
                {row.nextStepOn ? (
                  <span className="block text-sm text-ink-soft">{relativeDay(row.nextStepOn, today)}</span>
                ) : null}
              </>
            ) : (
              <span className="text-ink-soft">nie zapisano</span>
            ),
        },
      ]),
  { key: 'uwagi', header: 'Uwagi', cell: (row) => <Marks row={row} /> },
  ...(withLead
    ? [{ key: 'prowadzi', header: 'Prowadzi', cell: (row: FamilyLine) => row.leadName ?? 'nikt' }]
    : []),
]

function contactCell(row: FamilyLine) {
  const days = row.silentDays ?? 0
  const words = days === 0 ? 'dziś' : `${countOf(days, ['dzień', 'dni', 'dni'])} temu`
  return (
    <>
      {row.lastContactOn ? words : 'jeszcze nie było'}
      {days >= DAYS_WITHOUT_CONTACT ? (
        <span className="block">
          <Badge tone="warning">{`cisza od ${days} dni`}</Badge>
        </span>
      ) : null}
    </>
  )
}

function Marks({ row }: { row: FamilyLine }) {
  const troubled = row.cooperation === 'withdrawn' || row.cooperation === 'refused'
  if (!troubled && row.missingMonths === 0 && !row.restricted && !row.standard)
    return <span className="text-ink-soft">brak</span>
  return (
    <span className="flex flex-wrap gap-1">
      {row.missingMonths > 0 ? <Badge tone="danger">{`brak zał. 6: ${row.missingMonths}`}</Badge> : null}
      {troubled ? (
        <Badge tone="warning">
          {cooperationLabels[row.cooperation as keyof typeof cooperationLabels].toLowerCase()}
        </Badge>
      ) : null}
      {row.restricted ? <Badge tone="restricted">poufne</Badge> : null}
      {row.standard ? (
        <span className="text-sm text-ink-soft">
          {standardLabels[row.standard as keyof typeof standardLabels]}
        </span>
      ) : null}
    </span>
  )
}
