import 'server-only'
import { addToMonth, firstDay, fromDbDate, lastDay, toDbDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { refuse, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep, stepsOf } from '@/platform/workflow/state-history'
import { standardTools } from './dictionaries/standard-tools'
import * as inputs from './inputs'
import {
  lockReport,
  lockService,
  plannedIn,
  serviceAudit,
  supervisionFacts,
  type LoadedService,
} from './load'
import { tellAnalysts } from './people'
import { monitoringPermissions } from './permissions'
import { checklistOf } from './rules/checklist'
import { submissionsOf } from './provider-store'
import { monthRefusals } from './rules/months'
import { undecidedRefusals } from './rules/own-months'
import { draftOf, reportRefusals } from './rules/report'
import { analysedByDirector, supervisionRefusals } from './rules/supervision'
import { reportWorkflow } from './workflow'

type LockedReport = Awaited<ReturnType<typeof lockReport>>

/** Throws every reason of the workflow table why this person cannot do this with the report now. */
export async function assertReport(
  context: CommandContext,
  { report, form }: LockedReport,
  transition: keyof typeof reportWorkflow.transitions,
): Promise<void> {
  refuseUnless(
    reportWorkflow.check(
      {
        state: report.state,
        facts: { analysed: analysedByDirector(form) },
        history: await stepsOf(context.tx, report.id),
      },
      transition,
      context.actor.id,
    ),
  )
}

/** Writes one step of a report into its history. */
export async function recordReport(
  context: CommandContext,
  { report }: LockedReport,
  transition: keyof typeof reportWorkflow.transitions,
  note: string | null = null,
): Promise<void> {
  await appendStep(context, {
    subjectType: 'serviceMonthlyReport',
    subjectId: report.id,
    transition,
    from: report.state,
    to: reportWorkflow.transitions[transition].to,
    note,
  })
}

async function assertSupervised({ tx, actor, clock }: CommandContext, service: LoadedService) {
  refuseUnless(supervisionRefusals(await supervisionFacts(tx, service, actor, clock.today())))
}

/** Begins the report of a month that has ended, filled with what was written down in it. */
export const prepareReport = defineCommand({
  name: 'monitoring.prepareReport',
  label: 'Przygotowanie miesięcznego sprawozdania z usługi',
  input: inputs.prepareReport,
  load: ({ tx }, { processId }) => lockService(tx, processId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { processId, month }) {
    const { tx, actor, clock } = context
    await assertSupervised(context, target)
    refuseUnless(monthRefusals(target.supervised, month, clock.today()))
    const at = toDbDate(firstDay(month))
    const earlier = await tx.serviceMonthlyReport.findUnique({
      where: { processId_month: { processId, month: at } },
      select: { id: true },
    })
    if (earlier)
      throw refuse('report.once', 'Sprawozdanie za ten miesiąc już jest (R-066).', 'Otwórz je i uzupełnij.')
    const { id } = await tx.serviceMonthlyReport.create({
      data: {
        processId,
        month: at,
        ...(await prefilled(context, target, month)),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { reportId: id }
  },
  audit: ({ processId, month }, { reportId }) => serviceAudit(processId, { reportId, month }),
})

async function prefilled({ tx }: CommandContext, service: LoadedService, month: YearMonth) {
  const { id: processId } = service
  const [entries, before] = await Promise.all([
    tx.serviceSupervisionEntry.findMany({
      where: { processId, happenedOn: { gte: toDbDate(firstDay(month)), lte: toDbDate(lastDay(month)) } },
      orderBy: [{ happenedOn: 'asc' }, { createdAt: 'asc' }],
    }),
    tx.serviceMonthlyReport.findUnique({
      where: { processId_month: { processId, month: toDbDate(firstDay(addToMonth(month, -1))) } },
      select: { recipients: true, hoursPlanned: true },
    }),
  ])
  return draftOf(
    entries.map((entry) => ({ ...entry, happenedOn: fromDbDate(entry.happenedOn) })),
    {
      recipients: before?.recipients ?? null,
      hoursPlanned: plannedIn(service, month, before?.hoursPlanned ?? null),
    },
  )
}

/** Keeps what the coordinator has filled in so far; figures may still be missing, hours planned are the contract's. */
export const saveReport = defineCommand({
  name: 'monitoring.saveReport',
  label: 'Zapis miesięcznego sprawozdania z usługi',
  input: inputs.saveReport,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { reportId, version, checklist, ...content }) {
    await assertSupervised(context, target)
    if (target.report.state !== 'draft' && target.report.state !== 'returned')
      throw refuse(
        'report.closed',
        'Sprawozdanie jest już przekazane.',
        'Gdy trzeba je poprawić, dyrektor zwraca je z uwagami.',
      )
    const lines = standardTools(target.template).map(({ code }) => ({
      code,
      result: checklist[code]?.result ?? null,
      note: checklist[code]?.note ?? '',
    }))
    oneRow(
      await context.tx.serviceMonthlyReport.updateMany({
        where: { id: reportId, version },
        data: {
          ...content,
          hoursPlanned: plannedIn(target, target.report.month, content.hoursPlanned),
          checklist: lines as Prisma.InputJsonValue,
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: ({ reportId }, _result, { id, report }) => serviceAudit(id, { reportId, month: report.month }),
})

/** Hands the report over; with anything missing it stays (R-066 … R-069). Without a director's part it closes. */
export const submitReport = defineCommand({
  name: 'monitoring.submitReport',
  label: 'Przekazanie miesięcznego sprawozdania z usługi',
  input: inputs.submitReport,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { reportId, version }) {
    const { tx, actor, clock } = context
    const { report } = target
    sameVersion(report, version)
    await assertSupervised(context, target)
    const transition = analysedByDirector(target.form) ? 'submit' : 'submitAndClose'
    await assertReport(context, target, transition)
    refuseUnless(undecidedRefusals(await submissionsOf(tx, { processId: target.id, month: report.month })))
    const tools = standardTools(target.template)
    const hoursPlanned = plannedIn(target, report.month, report.hoursPlanned)
    refuseUnless(
      reportRefusals({ ...report, hoursPlanned, checklist: checklistOf(tools, report.checklist) }, tools),
    )
    oneRow(
      await tx.serviceMonthlyReport.updateMany({
        where: { id: reportId, version },
        data: {
          state: reportWorkflow.transitions[transition].to,
          hoursPlanned,
          submittedBy: actor.id,
          submittedOn: toDbDate(clock.today()),
          returnReason: null,
          version: { increment: 1 },
        },
      }),
    )
    await recordReport(context, target, transition)
    await clearNotices(context, target.id, 'serviceReportReturned')
    if (transition === 'submit') await tellAnalysts(context, target, 'serviceReportSubmitted')
  },
  audit: ({ reportId }, _result, { id, report }) => serviceAudit(id, { reportId, month: report.month }),
})
