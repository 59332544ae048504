import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { formatDate, formatMonth } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { processNumber, realisationFormLabels } from '@/domains/services-organisation/labels'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import type { ReadDb } from '@/platform/db/client'
import { found } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { standardTools } from './dictionaries/standard-tools'
import { monthlyReport } from './documents/monthly-report'
import { actionStateLabels, checkResultLabels, reportFigureLabels } from './labels'
import { loadService, performanceIn, performersIn, type LoadedService } from './load'
import { reportFigures } from './model'
import { monitoringPermissions } from './permissions'
import { monthOfPerformers } from './performer-views'
import { returnsOf, submissionsOf, type TakenForm } from './provider-store'
import { namesOf } from './queries'
import { checklistOf, conformityOf, conformityWords } from './rules/checklist'
import { otherwiseGiven, standingForms, type Performer } from './rules/provider-figures'
import { actionSelect, actionView, monthOf } from './view'

/** What every paper of a service begins with. */
export function paperHead(service: LoadedService) {
  return {
    number: processNumber(service),
    service: service.title,
    form: service.form ? realisationFormLabels[service.form] : 'przed decyzją',
    contractor: service.contractor ?? 'nie wpisano',
  }
}

/** Who signed and when, as papers print it. */
export function signedOf(names: ReadonlyMap<string, string>, by: string | null, on: Date | null) {
  return by === null || on === null ? null : { by: names.get(by) ?? 'osoba bez konta', on: fromDbDate(on) }
}

async function withReport(db: ReadDb, reportId: string) {
  const report = found(
    await db.serviceMonthlyReport.findUnique({
      where: { id: reportId },
      include: { actions: { orderBy: { dueOn: 'asc' }, select: actionSelect } },
    }),
  )
  const service = await loadService(db, report.processId)
  return { ...service, ...performanceIn(service, monthOf(report.month)), report }
}

type Reported = Awaited<ReturnType<typeof withReport>>

/** Whence the figures are, and which of them were changed since. */
function fromProviderWords(
  report: Reported['report'],
  forms: readonly TakenForm[],
  names: ReadonlyMap<string, string>,
  performers: readonly Performer[],
): string | null {
  if (forms.length === 0) return null
  const otherwise = otherwiseGiven(
    report,
    forms.map(({ provided }) => provided.figures),
  )
  return [
    ...forms.map((form) => takenWords(form, names, performers)),
    ...(otherwise.length > 0
      ? [
          `${forms.length > 1 ? 'Wykonawcy podali razem' : 'Wykonawca podał'} inaczej: ${otherwise.join(', ')}.`,
        ]
      : []),
  ].join(' ')
}

function takenWords(
  { providerId, takenOn, takenBy, sent }: TakenForm,
  names: ReadonlyMap<string, string>,
  performers: readonly Performer[],
): string {
  const name = performers.length > 1 ? performers.find(({ id }) => id === providerId)?.name : undefined
  const who = name === undefined ? '' : ` ${name}`
  const person = (id: string) => names.get(id) ?? 'osoba bez konta'
  return [
    sent
      ? `Dane przesłał wykonawca${who} ${formatDate(sent.on)} (${person(sent.by)}).`
      : `Dane wykonawcy${who} wczytano z pliku.`,
    `Przejęto je ${formatDate(takenOn)} (${person(takenBy)}).`,
  ].join(' ')
}

/** What each of several performers gave, for the table of the paper. */
function performersTable(months: ReturnType<typeof monthOfPerformers>) {
  if (months === null) return null
  return {
    names: months.months.map(({ name }) => name),
    lines: months.lines.map(({ label, each, together }) => ({ label, each, together })),
    lacking: months.lacking,
  }
}

/** The monthly report as a paper. */
export const monthlyReportPdf = defineRecordQuery({
  name: 'monitoring.monthlyReportPdf',
  label: 'Wydruk miesięcznego sprawozdania z usługi',
  input: z.object({ reportId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { reportId }): Promise<Reported> => withReport(db, reportId),
  async run({ db, clock, target }) {
    const { report } = target
    const month = monthOf(report.month)
    const performers = performersIn(target, month)
    const forms = standingForms(await returnsOf(db, report.id), performers)
    const [centre, sent, names] = await Promise.all([
      loadCentre(db),
      submissionsOf(db, { processId: target.id, month }),
      namesOf(db, [
        report.submittedBy,
        report.decidedBy,
        ...forms.flatMap(({ takenBy, sent: own }) => [takenBy, own?.by ?? null]),
      ]),
    ])
    const tools = standardTools(target.template)
    const checklist = checklistOf(tools, report.checklist)
    const document = monthlyReport.build({
      ...paperHead(target),
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      month: formatMonth(month),
      contract: target.contract?.words ?? null,
      figures: reportFigures.map((figure) => ({ label: reportFigureLabels[figure], value: report[figure] })),
      fromProvider: fromProviderWords(report, forms, names, performers),
      performers: performersTable(monthOfPerformers(performers, forms, sent, names, report)),
      checklist: checklist.map(({ code, result, note }) => ({
        label: tools.find((tool) => tool.code === code)?.label ?? code,
        result: result ? checkResultLabels[result] : 'bez wyniku',
        note,
      })),
      conformity: conformityWords(conformityOf(checklist)),
      description: report.description,
      proposals: report.proposals,
      submitted: signedOf(names, report.submittedBy, report.submittedOn),
      analysis: report.analysis ?? '',
      analysedWith: report.analysedWith,
      decided: signedOf(names, report.decidedBy, report.decidedOn),
      actions: report.actions
        .map((row) => actionView(row, clock.today()))
        .map(({ what, responsible, dueOn, state }) => ({
          what,
          who: responsible,
          dueOn,
          state: actionStateLabels[state],
        })),
    })
    const content = await renderBuiltPdf(document, {
      training: centre.trainingCopy,
      draft: report.state !== 'closed',
    })
    return {
      name: `Sprawozdanie ${monthOf(report.month)} ${target.title}.pdf`,
      mimeType: 'application/pdf',
      content,
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})
