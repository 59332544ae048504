import { formatMoney } from '@/kernel/money'
import { formatDate, formatMonth } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { certificateStatements } from '../labels'
import type { ProceedingFile } from '../queries'
import { ThresholdTable } from './calculation-panel'

/** What the decision rests on, at a glance. */
export function DecisionFacts({
  head,
  income,
  certificates,
  decision,
}: Pick<ProceedingFile, 'head' | 'income' | 'certificates' | 'decision'>) {
  const { calculation } = income
  return (
    <div className="flex flex-col gap-6">
      <Card title="Ustalenia">
        <DescriptionList
          facts={[
            { term: 'Wniosek', value: formatDate(head.appliedOn), note: head.request },
            { term: 'Gospodarstwo', value: head.household.map(({ name }) => name).join(', ') },
            {
              term: `Dochód za ${formatMonth(income.month)}`,
              value: formatMoney(calculation.income.total),
              note:
                income.personCount > 1 ? `na osobę ${formatMoney(calculation.income.perPerson)}` : undefined,
            },
            { term: 'Kryterium', value: formatMoney(calculation.criterion.total) },
            {
              term: 'Wyliczenie',
              value: calculation.amount.eligible
                ? calculation.amount.max === null
                  ? 'według potrzeby'
                  : `od ${formatMoney(calculation.amount.min)} do ${formatMoney(calculation.amount.max)}`
                : 'nie przysługuje',
            },
            ...certificates.map((certificate) => ({
              term: `Zaświadczenie z ${formatDate(certificate.issuedOn)}`,
              value: certificateStatements[certificate.kind][certificate.affirmative ? 0 : 1],
            })),
            {
              term: 'Dowody',
              value:
                income.evidence.length === 0 ? 'brak' : income.evidence.map(({ title }) => title).join('; '),
            },
          ]}
        />
      </Card>
      {decision ? (
        <Card title="Progi zapisane w projekcie" padding="flush">
          <ThresholdTable values={decision.thresholds} />
        </Card>
      ) : null}
    </div>
  )
}
