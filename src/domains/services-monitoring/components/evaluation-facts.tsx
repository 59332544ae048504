import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { opinionKindLabels } from '../labels'
import type { EvaluationPage } from '../evaluation-queries'
import { gatheredWords } from '../rules/gathered-words'
import { SurveysCard } from './surveys-card'
import { TrendPlot } from './trend-plot'

/** What the evaluation rests on: the months gathered with their trend, and the opinions. */
export function EvaluationGrounds({ page }: { page: EvaluationPage }) {
  const { gathered } = page
  const of = (month: string) => gathered.reports.find((report) => report.month === month) ?? null
  return (
    <div className="flex flex-col gap-4">
      {page.warnings.map(({ code, message, remedy }) => (
        <Callout key={code} tone="warning" title={message}>
          {page.gapsReason ? `Powód: ${page.gapsReason}` : remedy}
        </Callout>
      ))}
      <SurveysCard page={page} />
      <Card title="Z miesięcznych sprawozdań">
        <DescriptionList
          facts={gatheredWords(gathered.sums, gathered.months.length).map(({ label, value }) => ({
            term: label,
            value,
          }))}
        />
        <TrendPlot
          id="okres"
          title="Godziny zaplanowane i wykonane"
          months={gathered.months.map((month) => `${month.slice(5)}.${month.slice(2, 4)}`)}
          series={[
            { label: 'wykonane', values: gathered.months.map((month) => of(month)?.hoursDone ?? null) },
            { label: 'zaplanowane', values: gathered.months.map((month) => of(month)?.hoursPlanned ?? null) },
          ]}
        />
      </Card>
      <Card title="Opinie">
        <Opinions page={page} />
      </Card>
    </div>
  )
}

function Opinions({ page }: { page: EvaluationPage }) {
  if (page.opinions.length === 0)
    return <EmptyState icon="message-square" title="Nie ma jeszcze opinii o usłudze" />
  return (
    <ul className="flex flex-col divide-y divide-line">
      {page.opinions.map((one) => (
        <li key={one.id} className="flex flex-col gap-1 py-3">
          <p>
            <span className="font-semibold">{one.source}</span>
            <span className="text-sm text-ink-soft">
              {`, ${opinionKindLabels[one.kind]}, ${formatDate(one.collectedOn)}${one.ofRecipients ? ', adresaci usługi' : ''}`}
            </span>
          </p>
          <p className="text-sm">
            {`Odpowiedzi ${one.answered} z ${one.asked}${one.satisfied === null ? '' : `, zadowolonych ${one.satisfied}`}.`}
          </p>
          <p className="max-w-reading whitespace-pre-line">{one.summary}</p>
        </li>
      ))}
    </ul>
  )
}
