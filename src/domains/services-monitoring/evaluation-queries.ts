import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { found } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { stepsOf } from '@/platform/workflow/state-history'
import { evaluationCriteria } from './dictionaries/evaluation-criteria'
import { coordinatorPerforms, gatherPeriod } from './evaluation-facts'
import { evaluatedService, loadService, nameOf, supervisionFacts, type LoadedService } from './load'
import { responsibleOf } from './people'
import { monitoringPermissions, qualityActionPermissions } from './permissions'
import { namesOf } from './queries'
import { authorRefusals, contentRefusals, groundWarnings } from './rules/evaluation'
import { owedMonths } from './rules/months'
import { supervisionRefusals } from './rules/supervision'
import { openSurveyRefusals, surveyStateOn } from './rules/survey'
import { daysOf } from './survey-store'
import { actionSelect, actionView, monthOf } from './view'
import { evaluationWorkflow } from './workflow'

const mayOf = (actor: Actor, service: LoadedService) => ({
  prepare: monitoringPermissions.on('monitoring.evaluation.prepare').allows(actor, service),
  analyse: monitoringPermissions.on('monitoring.evaluation.analyse').allows(actor, service),
})

/** The evaluations of one service, newest first, and the months a new one may cover. */
export const evaluationsPage = defineRecordQuery({
  name: 'monitoring.evaluationsPage',
  label: 'Ewaluacja usługi',
  input: z.object({ processId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { processId }): Promise<LoadedService> => loadService(db, processId),
  async run({ db, actor, clock, target }) {
    const today = clock.today()
    const [rows, facts] = await Promise.all([
      db.serviceEvaluation.findMany({
        where: { processId: target.id },
        orderBy: { firstMonth: 'desc' },
        select: {
          id: true,
          firstMonth: true,
          lastMonth: true,
          state: true,
          submittedOn: true,
          conclusions: true,
          actions: { select: { state: true } },
          _count: { select: { opinions: true } },
        },
      }),
      supervisionFacts(db, target, actor, today),
    ])
    return {
      id: target.id,
      may: mayOf(actor, target),
      refusals: supervisionRefusals(facts),
      months: target.supervised ? owedMonths(target.supervised, today) : [],
      evaluations: rows.map((row) => ({
        id: row.id,
        from: monthOf(row.firstMonth),
        until: monthOf(row.lastMonth),
        state: row.state,
        submittedOn: row.submittedOn ? fromDbDate(row.submittedOn) : null,
        opinions: row._count.opinions,
        actions: row.actions.length,
        actionsOpen: row.actions.filter(({ state }) => state === 'open').length,
      })),
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type EvaluationsPage = Awaited<ReturnType<typeof evaluationsPage>>

/** The stored evaluation with its service; the permission is decided on the service. */
export async function withEvaluation(db: ReadDb, evaluationId: string) {
  const evaluation = found(
    await db.serviceEvaluation.findUnique({
      where: { id: evaluationId },
      include: {
        opinions: { orderBy: [{ collectedOn: 'asc' }, { createdAt: 'asc' }] },
        surveys: {
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          include: { _count: { select: { codes: { where: { used: true } } } } },
        },
        actions: { orderBy: { dueOn: 'asc' }, select: actionSelect },
      },
    }),
  )
  return { ...evaluatedService(await loadService(db, evaluation.processId), evaluation), evaluation }
}

export type LoadedEvaluation = Awaited<ReturnType<typeof withEvaluation>>

const storedCriteria = z.record(z.string(), z.string()).catch({})

/** What was written of a criterion beside its words. */
export const criteriaOf = ({ template, evaluation }: LoadedEvaluation) => {
  const written = storedCriteria.parse(evaluation.criteria)
  return evaluationCriteria(template).map((criterion) => ({
    ...criterion,
    text: written[criterion.code] ?? '',
  }))
}

/** One evaluation: what was gathered, opinions, criteria, what it lacks, what may be done (R-077 … R-082). */
export const evaluationPage = defineRecordQuery({
  name: 'monitoring.evaluationPage',
  label: 'Raport ewaluacyjny usługi',
  input: z.object({ evaluationId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { evaluationId }): Promise<LoadedEvaluation> => withEvaluation(db, evaluationId),
  async run({ db, actor, clock, target }) {
    const today = clock.today()
    const { evaluation } = target
    const [gathered, names, responsible, history] = await Promise.all([
      gatherPeriod(db, target, evaluation),
      namesOf(db, [evaluation.submittedBy, evaluation.decidedBy]),
      responsibleOf(db, target.responsibility, today),
      stepsOf(db, evaluation.id),
    ])
    const signed = (by: string | null, on: Date | null) =>
      by !== null && on !== null ? { by: names.get(by) ?? 'osoba bez konta', on: fromDbDate(on) } : null
    const warnings = groundWarnings(
      gathered.sums.months,
      evaluation.opinions.filter(({ ofRecipients }) => ofRecipients).length,
    )
    const follow = qualityActionPermissions.on('monitoring.action.follow')
    return {
      id: evaluation.id,
      processId: target.id,
      title: target.title,
      template: target.template,
      localPartnership: target.localPartnership,
      coordinator: nameOf(target.coordinator),
      contractor: target.contractor,
      today,
      from: monthOf(evaluation.firstMonth),
      until: monthOf(evaluation.lastMonth),
      state: evaluation.state,
      version: evaluation.version,
      editable: evaluation.state === 'draft' || evaluation.state === 'returned',
      returnReason: evaluation.returnReason,
      authorName: evaluation.authorName,
      authorInstitution: evaluation.authorInstitution,
      independent: evaluation.independent,
      criteria: criteriaOf(target),
      conclusions: evaluation.conclusions,
      recommendations: evaluation.recommendations,
      gapsReason: evaluation.gapsReason,
      analysis: evaluation.analysis,
      analysedWith: evaluation.analysedWith,
      submitted: signed(evaluation.submittedBy, evaluation.submittedOn),
      decided: signed(evaluation.decidedBy, evaluation.decidedOn),
      gathered,
      warnings,
      opinions: evaluation.opinions.map((one) => ({ ...one, collectedOn: fromDbDate(one.collectedOn) })),
      surveys: evaluation.surveys.map((one) => ({
        id: one.id,
        title: one.title,
        state: surveyStateOn(daysOf(one), today),
        closesOn: daysOf(one).closesOn,
        asked: one.asked,
        answered: one._count.codes,
      })),
      actions: evaluation.actions.map((row) => {
        const action = actionView(row, today)
        return { ...action, mayFollow: action.state === 'open' && follow.allows(actor, action.guarded) }
      }),
      lacking: await lackingOf(db, target, warnings, today),
      answering: evaluationWorkflow.check({ state: evaluation.state, facts: {}, history }, 'close', actor.id),
      responsible,
      may: mayOf(actor, target),
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type EvaluationPage = Awaited<ReturnType<typeof evaluationPage>>

async function lackingOf(
  db: ReadDb,
  target: LoadedEvaluation,
  warnings: ReturnType<typeof groundWarnings>,
  today: LocalDate,
) {
  const { evaluation, template, contractors } = target
  return [
    ...contentRefusals(
      { ...evaluation, criteria: storedCriteria.parse(evaluation.criteria) },
      evaluationCriteria(template),
      warnings,
    ),
    ...authorRefusals({
      ...evaluation,
      template,
      contractors,
      coordinatorPerforms: await coordinatorPerforms(db, target, today),
    }),
    ...openSurveyRefusals(evaluation.surveys.map(daysOf)),
  ]
}
