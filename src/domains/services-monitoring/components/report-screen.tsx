import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { SideBySide } from '@/ui/side-by-side'
import type { ReportPage } from '../queries'
import { AnswerReportForm, ReturnReportForm } from './answer-form'
import { EntriesList } from './entries-list'
import { ReportFacts } from './report-facts'
import { ProviderCard } from './provider-card'
import { PrepareReport, ReportForm, SubmitReport } from './report-form'

/** One month: to be begun, filled in, read and answered, or closed – by who looks at it. */
export function ReportScreen({ page }: { page: ReportPage }) {
  const { report, may } = page
  if (!report) return <NotYet page={page} />
  if (report.editable && may.prepare) return <Filling page={page} report={report} />
  if (report.state === 'submitted' && may.analyse) return <Answering page={page} report={report} />
  return <ReportFacts report={report} page={page} />
}

type WithReport = { page: ReportPage; report: NonNullable<ReportPage['report']> }

function NotYet({ page }: { page: ReportPage }) {
  const refusals = page.monthRefusals.length > 0 ? page.monthRefusals : page.refusals
  return (
    <>
      {page.may.prepare ? (
        <PrepareReport processId={page.id} month={page.month} refusals={refusals} />
      ) : (
        <Callout title="Koordynator nie zaczął jeszcze tego sprawozdania.">
          {`Termin: ${formatDate(page.standing.dueOn)}.`}
        </Callout>
      )}
      <ProviderCard page={page} writing={page.may.prepare} />
      <MonthEntries page={page} />
    </>
  )
}

function MonthEntries({ page }: { page: ReportPage }) {
  return (
    <Card title="Zapisy nadzoru w tym miesiącu">
      <EntriesList entries={page.entries} today={page.today} mayRecord={false} />
    </Card>
  )
}

function Filling({ page, report }: WithReport) {
  return (
    <>
      {report.state === 'returned' && report.returnReason ? (
        <Callout tone="warning" title="Sprawozdanie wróciło do poprawy">
          {report.returnReason}
        </Callout>
      ) : null}
      <SideBySide evidence={<MonthEntries page={page} />} evidenceLabel="Zapisy nadzoru w tym miesiącu">
        <div className="flex flex-col gap-4">
          <ProviderCard key={`dane-${report.version}`} page={page} writing />
          <ReportForm
            report={report}
            tools={report.tools}
            checklist={report.checklist}
            plan={page.contract}
          />
          <Card title="Przekazanie">
            <SubmitReport
              key={report.version}
              reportId={report.id}
              version={report.version}
              refusals={page.refusals.length > 0 ? page.refusals : report.lacking}
              analysed={page.analysed}
            />
          </Card>
        </div>
      </SideBySide>
    </>
  )
}

function Answering({ page, report }: WithReport) {
  const refusals = [...page.refusals, ...report.answering]
  const ids = { reportId: report.id, version: report.version, refusals }
  return (
    <SideBySide evidence={<ReportFacts report={report} page={page} />} evidenceLabel="Sprawozdanie">
      <div className="flex flex-col gap-4">
        <Card title="Analiza i działania bieżące">
          <AnswerReportForm
            {...ids}
            responsible={page.responsible}
            withLabourOffice={page.template === 'integrationClub' && page.localPartnership}
          />
        </Card>
        <ReturnReportForm {...ids} />
      </div>
    </SideBySide>
  )
}
