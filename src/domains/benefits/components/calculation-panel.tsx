import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'
import type { FrozenValue } from '@/statute/statutory-value'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { RefusalNotes } from '@/ui/refusal-notes'
import { benefitKindLabels } from '../labels'
import type { ProceedingFile } from '../queries'

/** „Dlaczego taka kwota”: sentences, thresholds with their source, and what stands in the way. */
export function CalculationPanel({ head, income }: Pick<ProceedingFile, 'head' | 'income'>) {
  const { calculation } = income
  const { amount } = calculation
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <Card
        title="Dlaczego taka kwota"
        aside={
          amount.eligible ? (
            <Badge tone="success">przysługuje</Badge>
          ) : (
            <Badge tone="danger">nie przysługuje</Badge>
          )
        }
      >
        <div className="flex flex-col gap-4">
          {income.confirmedAt ? null : (
            <Callout tone="warning" title="Zestawienia dochodu jeszcze nie zatwierdzono">
              Wyliczenie pokazuje, co wynika z wpisanych danych. Do decyzji potrzebne jest zatwierdzone
              zestawienie.
            </Callout>
          )}
          <div className="flex flex-wrap gap-x-8 gap-y-2">
            <Figure
              label={benefitKindLabels[head.benefit]}
              value={amount.eligible ? rangeText(amount) : '0,00 zł'}
            />
            <Figure label="Dochód gospodarstwa" value={formatMoney(calculation.income.total)} />
            <Figure label="Kryterium" value={formatMoney(calculation.criterion.total)} />
          </div>
          <ol className="flex list-decimal flex-col gap-1.5 pl-5">
            {[...calculation.income.explanation, ...amount.explanation].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          {amount.refusals.length > 0 ? <RefusalNotes refusals={amount.refusals} /> : null}
          {amount.warnings.length > 0 ? <RefusalNotes tone="warning" refusals={amount.warnings} /> : null}
        </div>
      </Card>
      <Card title="Progi i kwoty z przepisów" padding="flush">
        <ThresholdTable values={calculation.values} />
      </Card>
    </div>
  )
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <p className="text-sm text-ink-soft">{label}</p>
      <p className="text-xl font-semibold tabular-nums">{value}</p>
    </div>
  )
}

function rangeText({ amount, min, max }: { amount: number; min: number; max: number | null }): string {
  if (max === null || min === max) return formatMoney(amount)
  return `${formatMoney(min)} – ${formatMoney(max)}`
}

/** Values of the law as used: of which day, since when in force, by which act. */
export function ThresholdTable({ values }: { values: readonly FrozenValue[] }) {
  const unique = values.filter((value, i) => values.findIndex(({ label }) => label === value.label) === i)
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Tabela progów">
      <table className="w-full text-left">
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="px-4 py-2 font-semibold">
              Wartość
            </th>
            <th scope="col" className="px-4 py-2 text-right font-semibold">
              Ile
            </th>
            <th scope="col" className="px-4 py-2 font-semibold">
              Od kiedy i skąd
            </th>
          </tr>
        </thead>
        <tbody>
          {unique.map((value) => (
            <tr key={value.label} className="border-b border-line align-top">
              <td className="px-4 py-2">{value.label}</td>
              <td className="whitespace-nowrap px-4 py-2 text-right tabular-nums">{valueText(value)}</td>
              <td className="px-4 py-2 text-sm text-ink-soft">
                od {formatDate(value.validFrom)}; {value.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function valueText({ value, unit }: FrozenValue): string {
  if (unit === 'grosze') return formatMoney(value)
  return unit === 'percent' ? `${formatNumber(value)}%` : formatNumber(value)
}
