import 'server-only'
import { z } from 'zod'
import { firstDay, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep, stepsOf } from '@/platform/workflow/state-history'
import { entrustActions } from './analysis-commands'
import { evaluationCriteria } from './dictionaries/evaluation-criteria'
import { assertEditable } from './evaluation-editable'
import { coordinatorPerforms, gatherPeriod } from './evaluation-facts'
import * as inputs from './inputs'
import { lockEvaluation, lockService, serviceAudit, supervisionFacts, type LockedEvaluation } from './load'
import { tell, tellAnalysts } from './people'
import { monitoringPermissions } from './permissions'
import { authorRefusals, contentRefusals, groundWarnings, periodRefusals } from './rules/evaluation'
import { analysisRefusals } from './rules/report'
import { supervisionRefusals } from './rules/supervision'
import { openSurveyRefusals } from './rules/survey'
import { daysOf } from './survey-store'
import { evaluationWorkflow } from './workflow'

type Transition = keyof typeof evaluationWorkflow.transitions

/** What was written for each criterion, by its code. */
const storedCriteria = z.record(z.string(), z.string()).catch({})

async function assertEvaluation(context: CommandContext, { evaluation }: LockedEvaluation, to: Transition) {
  refuseUnless(
    evaluationWorkflow.check(
      { state: evaluation.state, facts: {}, history: await stepsOf(context.tx, evaluation.id) },
      to,
      context.actor.id,
    ),
  )
}

async function recordEvaluation(
  context: CommandContext,
  { evaluation }: LockedEvaluation,
  transition: Transition,
  note: string | null = null,
) {
  await appendStep(context, {
    subjectType: 'serviceEvaluation',
    subjectId: evaluation.id,
    transition,
    from: evaluation.state,
    to: evaluationWorkflow.transitions[transition].to,
    note,
  })
}

/** Begins the evaluation of a period of months that have ended. */
export const startEvaluation = defineCommand({
  name: 'monitoring.startEvaluation',
  label: 'Rozpoczęcie ewaluacji usługi',
  input: inputs.startEvaluation,
  load: ({ tx }, { processId }) => lockService(tx, processId),
  permission: monitoringPermissions.on('monitoring.evaluation.prepare'),
  async run({ target, tx, actor, clock }, { processId, firstMonth, lastMonth }) {
    refuseUnless(supervisionRefusals(await supervisionFacts(tx, target, actor, clock.today())))
    refuseUnless(periodRefusals(target.supervised, firstMonth, lastMonth, clock.today()))
    const period = { firstMonth: toDbDate(firstDay(firstMonth)), lastMonth: toDbDate(firstDay(lastMonth)) }
    if (await tx.serviceEvaluation.findFirst({ where: { processId, ...period }, select: { id: true } }))
      throw refuse('evaluation.once', 'Ewaluacja tego okresu już jest.', 'Otwórz ją i uzupełnij.')
    const { id } = await tx.serviceEvaluation.create({
      data: { processId, ...period, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    return { evaluationId: id }
  },
  audit: ({ processId, firstMonth, lastMonth }, { evaluationId }) =>
    serviceAudit(processId, { evaluationId, firstMonth, lastMonth }),
})

/** Adds the results of a survey or interviews, or what an institution said: counts and words, nobody's name. */
export const addOpinion = defineCommand({
  name: 'monitoring.addOpinion',
  label: 'Wyniki ankiety albo wywiadów o usłudze',
  input: inputs.addOpinion,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: monitoringPermissions.on('monitoring.evaluation.prepare'),
  async run({ target, tx, actor, clock }, { version, collectedOn, ...opinion }) {
    sameVersion(target.evaluation, version)
    assertEditable(target)
    if (collectedOn > clock.today())
      throw refuse('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym zebrano opinie.')
    const { id } = await tx.serviceOpinion.create({
      data: { ...opinion, collectedOn: toDbDate(collectedOn), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    return { opinionId: id }
  },
  audit: ({ evaluationId, kind }, { opinionId }, { id }) =>
    serviceAudit(id, { evaluationId, opinionId, kind }),
})

/** Keeps the report as far as it is written. */
export const saveEvaluation = defineCommand({
  name: 'monitoring.saveEvaluation',
  label: 'Zapis raportu ewaluacyjnego',
  input: inputs.saveEvaluation,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: monitoringPermissions.on('monitoring.evaluation.prepare'),
  async run({ target, tx }, { evaluationId, version, criteria, ...content }) {
    assertEditable(target)
    const known = evaluationCriteria(target.template).map(({ code }) => [code, criteria[code] ?? ''])
    oneRow(
      await tx.serviceEvaluation.updateMany({
        where: { id: evaluationId, version },
        data: { ...content, criteria: Object.fromEntries(known), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ evaluationId }, _result, { id }) => serviceAudit(id, { evaluationId }),
})

/** Hands the report over: every criterion, conclusions, an author who does not judge their own work (R-077 … R-082). */
export const submitEvaluation = defineCommand({
  name: 'monitoring.submitEvaluation',
  label: 'Przekazanie raportu ewaluacyjnego',
  input: inputs.submitEvaluation,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: monitoringPermissions.on('monitoring.evaluation.prepare'),
  async run({ target, ...context }, { evaluationId, version }) {
    const { tx, actor, clock } = context
    const { evaluation } = target
    sameVersion(evaluation, version)
    await assertEvaluation(context, target, 'submit')
    const { sums } = await gatherPeriod(tx, target, evaluation)
    const asked = evaluation.opinions.filter(({ ofRecipients }) => ofRecipients).length
    refuseUnless([
      ...contentRefusals(
        { ...evaluation, criteria: storedCriteria.parse(evaluation.criteria) },
        evaluationCriteria(target.template),
        groundWarnings(sums.months, asked),
      ),
      ...authorRefusals({
        ...evaluation,
        template: target.template,
        contractors: target.contractors,
        coordinatorPerforms: await coordinatorPerforms(tx, target, clock.today()),
      }),
      ...openSurveyRefusals(evaluation.surveys.map(daysOf)),
    ])
    oneRow(
      await tx.serviceEvaluation.updateMany({
        where: { id: evaluationId, version },
        data: {
          state: 'submitted',
          submittedBy: actor.id,
          submittedOn: toDbDate(clock.today()),
          returnReason: null,
          version: { increment: 1 },
        },
      }),
    )
    await recordEvaluation(context, target, 'submit')
    await clearNotices(context, target.id, 'serviceEvaluationReturned')
    await tellAnalysts(context, target, 'serviceEvaluationSubmitted')
  },
  audit: ({ evaluationId }, _result, { id }) => serviceAudit(id, { evaluationId }),
})

/** The head analyses the report and gives long-term actions. */
export const answerEvaluation = defineCommand({
  name: 'monitoring.answerEvaluation',
  label: 'Analiza raportu ewaluacyjnego',
  input: inputs.answerEvaluation,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: monitoringPermissions.on('monitoring.evaluation.analyse'),
  async run({ target, ...context }, { evaluationId, version, analysis, analysedWith, actions }) {
    const { tx, actor, clock } = context
    sameVersion(target.evaluation, version)
    await assertEvaluation(context, target, 'close')
    refuseUnless(analysisRefusals({ ...target, analysedWith }))
    oneRow(
      await tx.serviceEvaluation.updateMany({
        where: { id: evaluationId, version },
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
    await recordEvaluation(context, target, 'close')
    await clearNotices(context, target.id, 'serviceEvaluationSubmitted')
    await entrustActions(context, target, 'longTerm', { evaluationId }, actions)
    await tell(context, target.coordinatorId, target.id, 'serviceEvaluationClosed')
  },
  audit: ({ evaluationId, actions }, _result, { id }) =>
    serviceAudit(id, { evaluationId, actions: actions.length }),
})

/** Sends the report back with what is to be mended. */
export const returnEvaluation = defineCommand({
  name: 'monitoring.returnEvaluation',
  label: 'Zwrot raportu ewaluacyjnego',
  input: inputs.returnEvaluation,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: monitoringPermissions.on('monitoring.evaluation.analyse'),
  async run({ target, ...context }, { evaluationId, version, reason }) {
    const { tx } = context
    sameVersion(target.evaluation, version)
    await assertEvaluation(context, target, 'sendBack')
    oneRow(
      await tx.serviceEvaluation.updateMany({
        where: { id: evaluationId, version },
        data: { state: 'returned', returnReason: reason, version: { increment: 1 } },
      }),
    )
    await recordEvaluation(context, target, 'sendBack', reason)
    await clearNotices(context, target.id, 'serviceEvaluationSubmitted')
    await tell(context, target.coordinatorId, target.id, 'serviceEvaluationReturned')
  },
  audit: ({ evaluationId }, _result, { id }) => serviceAudit(id, { evaluationId }),
})
