import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { comparison, notMeasured, type TableRowCode } from '../rules/time-norms'
import type { TimeNormLine, VerifiedVersion } from '../time-norm-queries'
import { hours } from './report-table'
import { TimeNormForm } from './time-norm-form'

type Props = { lines: readonly TimeNormLine[]; mayVerify: boolean; today: LocalDate }

const titles = {
  table: 'Czynności z tabeli 27 modelu',
  catalogue: 'Katalog działań pracy socjalnej',
} as const

/** Indicative times beside what was logged, with their versions. */
export function TimeNormList({ lines, ...rest }: Props) {
  return (['table', 'catalogue'] as const).map((group) => (
    <Card key={group} title={titles[group]} padding="flush">
      <ul>
        {lines
          .filter((line) => line.group === group)
          .map((line) => (
            <li key={line.activity} className="keep-together border-b border-line px-4 py-3 last:border-0">
              <Activity line={line} {...rest} />
            </li>
          ))}
      </ul>
    </Card>
  ))
}

function Activity({ line, mayVerify, today }: Omit<Props, 'lines'> & { line: TimeNormLine }) {
  const { activity, label, minutes, versions } = line
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{label}</span>
        <span className="whitespace-nowrap">{hours(minutes)}</span>
        <Source line={line} />
      </p>
      <p className="text-sm text-ink-soft">{measuredWords(line)}</p>
      {versions.length > 0 ? <History versions={versions} today={today} /> : null}
      {mayVerify ? (
        <details className="print:hidden">
          <summary className="w-fit min-h-8 cursor-pointer text-link underline">
            Zweryfikuj czas<span className="sr-only">{`: ${label}`}</span>
          </summary>
          <div className="pt-3">
            <TimeNormForm activity={activity} minutes={minutes} versions={versions.length} today={today} />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Source({ line: { inForce, group } }: { line: TimeNormLine }) {
  if (inForce)
    return (
      <Badge tone="success" icon="circle-check">{`zweryfikowany od ${formatDate(inForce.validFrom)}`}</Badge>
    )
  return group === 'table' ? (
    <Badge tone="warning">z tabeli 27, niezweryfikowany</Badge>
  ) : (
    <Badge>jak każde działanie pracy socjalnej</Badge>
  )
}

/** What was logged in the last twelve months, beside the indicative time. */
export function measuredWords({ activity, actions, median, minutes, how }: TimeNormLine): string {
  if (actions === null) return notMeasured[activity as TableRowCode] ?? ''
  if (median === null)
    return how === 'bothEnds'
      ? 'Ostatnie 12 miesięcy: nic, co zaczęto i skończono tego samego dnia.'
      : 'Ostatnie 12 miesięcy: bez wpisów.'
  const counted =
    how === 'bothEnds'
      ? `${countOf(actions, ['raz', 'razy', 'razy'])} od początku do końca tego samego dnia`
      : countOf(actions, ['działanie', 'działania', 'działań'])
  return `Ostatnie 12 miesięcy: ${counted}, mediana ${hours(median)} – ${comparison(minutes, median) ?? ''}.`
}

function History({ versions, today }: { versions: readonly VerifiedVersion[]; today: LocalDate }) {
  return (
    <details>
      <summary className="w-fit min-h-8 cursor-pointer text-link underline">
        {`Historia: ${countOf(versions.length, ['wersja', 'wersje', 'wersji'])}`}
      </summary>
      <ol className="flex flex-col gap-1 pt-1 text-sm">
        {versions.map(({ id, validFrom, minutes, reason, verifiedBy }) => (
          <li key={id}>
            {`Od ${formatDate(validFrom)}: ${hours(minutes)} – ${verifiedBy}. ${reason}`}
            {validFrom > today ? <Badge tone="info">jeszcze nie obowiązuje</Badge> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
