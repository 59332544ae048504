import { formatDate, formatMonth, formatNumber } from '@/kernel/polish'
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
      {page.contractEnded ? <EndedContract page={page} /> : null}
      {late.length > 0 ? (
        <Callout
          tone="danger"
          title={`Brakuje sprawozdań: ${late.map(({ month }) => formatMonth(month)).join(', ')} (R-066)`}
        >
          Termin już minął. Przygotuj sprawozdanie z tabeli miesięcy.
        </Callout>
      ) : null}
      <Card title="Miesięczne sprawozdania" aside={contractWords(page)} padding="flush">
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

/** Who performs the service now, until when, and for how many hours a month. */
function contractWords({ contract }: SupervisionPage): string | undefined {
  if (contract === null) return undefined
  const hours =
    contract.plannedHours === null ? '' : `, ${formatNumber(contract.plannedHours)} godz. w tym miesiącu`
  return `${contract.number}, ${contract.provider}, do ${formatDate(contract.until)}${hours}`
}

function EndedContract({ page: { supervised } }: { page: SupervisionPage }) {
  return (
    <Callout
      tone="warning"
      title={`Umowa się skończyła${supervised?.until ? `: ostatni dzień ${formatDate(supervised.until)}` : ''}`}
    >
      Za późniejsze miesiące nie ma sprawozdań. Oceń usługę w zakładce „Ewaluacja” i rozpocznij następny cykl
      albo zawrzyj nową umowę.
    </Callout>
  )
}
