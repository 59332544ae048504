import { addDays, type LocalDate } from '@/kernel/local-date'
import { countOf, formatRange } from '@/kernel/polish'
import { workingDaysBetween } from '@/statute/public-holidays'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ProgressBar } from '@/ui/progress-bar'
import type { socialWorkCaseload } from '../report-queries'
import { postMinutes } from '../rules/time-norms'
import type { WorkTime } from '../time-norm-queries'
import { hours } from './report-table'

type Row = Awaited<ReturnType<typeof socialWorkCaseload>>[number]
type Period = { readonly from: LocalDate; readonly to: LocalDate }
type Props = { rows: readonly Row[]; times: readonly WorkTime[]; period: Period }

/** Every social worker's load against the norm, and the time of the period beside the indicative one; figures only. */
export function CaseloadCard({ rows, times, period }: Props) {
  const workingDays = workingDaysBetween(addDays(period.from, -1), period.to)
  return (
    <Card title="Obciążenie pracowników">
      <p className="pb-4 text-sm text-ink-soft">
        {`Czas działań ${formatRange(period)}: zapisany i według czasów orientacyjnych z dnia działania. Udział liczy się z czasu pracy całego etatu w tym okresie.`}
      </p>
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {rows.map((row) => (
          <li key={row.userId} className="flex flex-col gap-1">
            <ProgressBar
              label={row.name}
              value={row.load}
              max={row.norm}
              words={`${row.load} z ${row.norm} środowisk`}
            />
            <p className="text-sm text-ink-soft">
              {row.team ?? 'bez zespołu'}
              {row.state === 'over' ? <Badge tone="warning">ponad normę</Badge> : null}
            </p>
            <p className="text-sm">
              {workTimeWords(
                times.find(({ userId }) => userId === row.userId) ?? null,
                postMinutes(workingDays, row.fte),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** How the time of a period is told; an hour is shortened with a dot that ends the sentence too. */
export function workTimeWords(time: WorkTime | null, available: number): string {
  if (time === null) return 'Bez działań w tym okresie.'
  const { actions, recorded, estimated } = time
  const share = available > 0 ? `, ${Math.round((recorded / available) * 100)}% czasu pracy` : ''
  const counted = countOf(actions, ['działanie', 'działania', 'działań'])
  return `${counted}: zapisano ${hours(recorded)}${share}; orientacyjnie ${hours(estimated)}.`.replace(
    /\.\.$/,
    '.',
  )
}
