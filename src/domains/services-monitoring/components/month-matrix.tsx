import Link from 'next/link'
import { formatMonth } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { toneText, type Tone } from '@/ui/tone'
import { monthStatusLabels } from '../labels'
import type { MonthStatus } from '../model'
import type { Overview } from '../overview-queries'

const looks: Record<MonthStatus, { icon: IconName; tone: Tone; short: string }> = {
  due: { icon: 'clock', tone: 'info', short: 'termin' },
  late: { icon: 'circle-alert', tone: 'danger', short: 'brak' },
  awaiting: { icon: 'hourglass', tone: 'warning', short: 'czeka' },
  returned: { icon: 'undo-2', tone: 'warning', short: 'zwrot' },
  closed: { icon: 'circle-check', tone: 'success', short: 'gotowe' },
}

/** '10.2026' above a column; the whole name is read aloud. */
const shortMonth = (month: string) => `${month.slice(5)}.${month.slice(0, 4)}`

/** Services × months: each cell says how the report stands and opens it. */
export function MonthMatrix({ overview }: { overview: Overview }) {
  const { services } = overview
  // newest first, as in the lists: on a phone the latest months are seen without moving the table
  const months = [...overview.months].reverse()
  if (services.length === 0)
    return (
      <EmptyState icon="calendar-days" title="Tu pojawią się usługi, których nadzór już trwa">
        Nadzór zaczyna się po wyborze wykonawcy i podpisaniu umowy.
      </EmptyState>
    )
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Miesiące usług">
      <table className="month-matrix w-full min-w-max border-collapse text-sm">
        <caption className="sr-only">Sprawozdania usług w trzynastu miesiącach</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-surface p-2 text-left">
              Usługa
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className="p-2 font-normal text-ink-soft">
                <abbr title={formatMonth(month)} className="no-underline">
                  {shortMonth(month)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <tr key={service.id} className="border-t border-line">
              <th
                scope="row"
                className="sticky left-0 max-w-56 min-w-40 bg-surface p-2 text-left font-semibold"
              >
                <Link href={`/uslugi/${service.id}/nadzor`}>{service.title}</Link>
                <span className="block font-normal text-ink-soft">
                  {service.coordinator ?? 'bez koordynatora'}
                </span>
              </th>
              {months.map((month) => (
                <Cell key={month} service={service} month={month} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ service, month }: { service: Overview['services'][number]; month: string }) {
  const standing = service.months.find((one) => one.month === month)
  if (!standing)
    return (
      <td className="p-2 text-center text-ink-soft">
        <span aria-label="usługa jeszcze nie działała">–</span>
      </td>
    )
  const { icon, tone, short } = looks[standing.status]
  return (
    <td className="p-1 text-center">
      <Link
        href={`/uslugi/${service.id}/nadzor/${month}`}
        prefetch={false}
        title={`${formatMonth(standing.month)}: ${monthStatusLabels[standing.status]}${standing.cameLate ? ', przyszło po terminie' : ''}`}
        className={`inline-flex min-h-10 min-w-14 flex-col items-center justify-center rounded-md p-1 no-underline hover:bg-sunken ${toneText[tone]}`}
      >
        <Icon name={icon} />
        <span>{short}</span>
        {standing.cameLate ? <span className="text-ink-soft">po term.</span> : null}
      </Link>
    </td>
  )
}
