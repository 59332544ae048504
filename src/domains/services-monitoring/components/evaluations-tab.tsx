import { formatDate, formatMonth } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { Tone } from '@/ui/tone'
import type { EvaluationsPage } from '../evaluation-queries'
import { evaluationStateLabels } from '../labels'
import type { EvaluationState } from '../model'
import { StartEvaluationForm } from './evaluation-forms'

type Row = EvaluationsPage['evaluations'][number]

const tones: Record<EvaluationState, Tone> = {
  draft: 'info',
  submitted: 'warning',
  returned: 'warning',
  closed: 'success',
}

/** How the report of an evaluation stands, in a word. */
export const EvaluationMark = ({ state }: { state: EvaluationState }) => (
  <Badge tone={tones[state]}>{evaluationStateLabels[state]}</Badge>
)

const columns: readonly Column<Row>[] = [
  { key: 'okres', header: 'Okres', cell: (row) => `${formatMonth(row.from)} – ${formatMonth(row.until)}` },
  { key: 'stan', header: 'Raport', cell: (row) => <EvaluationMark state={row.state} /> },
  {
    key: 'przekazano',
    header: 'Przekazano',
    nowrap: true,
    secondary: true,
    cell: (row) => (row.submittedOn ? formatDate(row.submittedOn) : ''),
  },
  { key: 'opinie', header: 'Zebrane opinie', align: 'end', cell: (row) => row.opinions },
  {
    key: 'dzialania',
    header: 'Działania długofalowe',
    align: 'end',
    cell: (row) => (row.actions === 0 ? '–' : `${row.actions}, do wykonania ${row.actionsOpen}`),
  },
]

/** Stage 7 of one service: its evaluations, and the beginning of a new one. */
export function EvaluationsTab({ page }: { page: EvaluationsPage }) {
  return (
    <>
      {page.refusals.map(({ code, message, remedy }) => (
        <Callout key={code} tone="warning" title={message}>
          {remedy}
        </Callout>
      ))}
      <Card padding="flush">
        <DataTable
          caption="Ewaluacje usługi"
          columns={columns}
          rows={page.evaluations}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/uslugi/${page.id}/ewaluacja/${id}`}
          rowLabel={(row) => `Raport ewaluacyjny ${formatMonth(row.from)} – ${formatMonth(row.until)}`}
          noun={['ewaluacja', 'ewaluacje', 'ewaluacji']}
          empty={
            <EmptyState icon="scale" title="Nie ma jeszcze ewaluacji">
              Ewaluacja zbiera miesięczne sprawozdania i opinie adresatów za wybrany okres.
            </EmptyState>
          }
        />
      </Card>
      {page.may.prepare && page.months.length > 0 ? (
        <Card title="Nowa ewaluacja">
          <StartEvaluationForm
            processId={page.id}
            months={page.months.map((month) => ({ value: month, label: formatMonth(month) }))}
            refusals={page.refusals}
          />
        </Card>
      ) : null}
    </>
  )
}
