import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { QualityActionKind } from '@/platform/db/generated/enums'
import { refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './inputs'
import { lockReport, serviceAudit, supervisionFacts, type LoadedService } from './load'
import { responsibleOf, tell } from './people'
import { monitoringPermissions } from './permissions'
import { assertReport, recordReport } from './report-commands'
import { actionRefusals, analysisRefusals } from './rules/report'
import { supervisionRefusals } from './rules/supervision'

type NewAction = { what: string; responsibleId: string; dueOn: LocalDate }

/** Gives actions to those who owe them; each reads of it on the desk. */
export async function entrustActions(
  context: CommandContext,
  service: LoadedService,
  kind: QualityActionKind,
  of: { reportId: string } | { evaluationId: string },
  actions: readonly NewAction[],
): Promise<void> {
  const { tx, actor, clock } = context
  if (actions.length === 0) return
  const able = await responsibleOf(tx, service.responsibility, clock.today())
  refuseUnless(actionRefusals(actions, clock.today(), new Set(able.map(({ value }) => value))))
  await tx.serviceQualityAction.createMany({
    data: actions.map(({ dueOn, ...action }) => ({
      ...action,
      ...of,
      processId: service.id,
      kind,
      dueOn: toDbDate(dueOn),
      createdAt: clock.now(),
      createdBy: actor.id,
    })),
  })
  for (const userId of new Set(actions.map(({ responsibleId }) => responsibleId)))
    await tell(context, userId, service.id, 'serviceActionEntrusted')
}

/** Reads, answers with actions and closes a report in one sitting. */
export const answerReport = defineCommand({
  name: 'monitoring.answerReport',
  label: 'Analiza miesięcznego sprawozdania z usługi',
  input: inputs.answerReport,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.analyse'),
  async run({ target, ...context }, { reportId, version, analysis, analysedWith, actions }) {
    const { tx, actor, clock } = context
    sameVersion(target.report, version)
    refuseUnless(supervisionRefusals(await supervisionFacts(tx, target, actor, clock.today())))
    await assertReport(context, target, 'close')
    refuseUnless(analysisRefusals({ ...target, analysedWith }))
    oneRow(
      await tx.serviceMonthlyReport.updateMany({
        where: { id: reportId, version },
        data: {
          state: 'closed',
          analysis,
          analysedWith,
          decidedBy: actor.id,
          decidedOn: toDbDate(clock.today()),
          version: { increment: 1 },
        },
      }),
    )
    await recordReport(context, target, 'close')
    await clearNotices(context, target.id, 'serviceReportSubmitted')
    await entrustActions(context, target, 'current', { reportId }, actions)
    await tell(context, target.coordinatorId, target.id, 'serviceReportClosed')
  },
  audit: ({ reportId, actions }, _result, { id, report }) =>
    serviceAudit(id, { reportId, month: report.month, actions: actions.length }),
})

/** Sends a report back with what is to be mended. */
export const returnReport = defineCommand({
  name: 'monitoring.returnReport',
  label: 'Zwrot miesięcznego sprawozdania z usługi',
  input: inputs.returnReport,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.analyse'),
  async run({ target, ...context }, { reportId, version, reason }) {
    const { tx, actor, clock } = context
    sameVersion(target.report, version)
    refuseUnless(supervisionRefusals(await supervisionFacts(tx, target, actor, clock.today())))
    await assertReport(context, target, 'sendBack')
    oneRow(
      await tx.serviceMonthlyReport.updateMany({
        where: { id: reportId, version },
        data: { state: 'returned', returnReason: reason, version: { increment: 1 } },
      }),
    )
    await recordReport(context, target, 'sendBack', reason)
    await clearNotices(context, target.id, 'serviceReportSubmitted')
    await tell(context, target.coordinatorId, target.id, 'serviceReportReturned')
  },
  audit: ({ reportId }, _result, { id, report }) => serviceAudit(id, { reportId, month: report.month }),
})
