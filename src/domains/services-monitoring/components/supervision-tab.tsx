import { formatMonth } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import type { SupervisionPage } from '../queries'
import { ActionsList } from './actions-list'
import { EntriesList } from './entries-list'
import { MonthsTable } from './months-table'
import { RecordSupervisionForm } from './supervision-forms'

type SupervisionTabProps = { page: SupervisionPage; today: string }

/** Stage 6 of one service: months, actions, and what is written down between the reports. */
export function SupervisionTab({ page, today }: SupervisionTabProps) {
  const late = page.months.filter(({ status }) => status === 'late')
  return (
    <>
      {page.refusals.map(({ code, message, remedy }) => (
        <Callout key={code} tone="warning" title={message}>
          {remedy}
        </Callout>
      ))}
      {late.length > 0 ? (
        <Callout
          tone="danger"
          title={`Brakuje sprawozdań: ${late.map(({ month }) => formatMonth(month)).join(', ')} (R-066)`}
        >
          Termin już minął. Przygotuj sprawozdanie z tabeli miesięcy.
        </Callout>
      ) : null}
      <Card title="Miesięczne sprawozdania" padding="flush">
        <MonthsTable page={page} />
      </Card>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="Zapisy nadzoru">
          <EntriesList entries={page.entries} today={today} mayRecord={page.may.record} />
        </Card>
        <div className="flex flex-col gap-4">
          {page.may.record ? (
            <Card title="Wpisz do nadzoru">
              <RecordSupervisionForm
                key={page.entries.length}
                processId={page.id}
                today={today}
                refusals={page.refusals}
              />
            </Card>
          ) : null}
          <Card title="Działania poprawiające jakość" id="dzialania">
            <ActionsList actions={page.actions} today={today} />
          </Card>
        </div>
      </div>
    </>
  )
}
