import 'server-only'
import { z } from 'zod'
import { formatMonth } from '@/kernel/polish'
import type { ReadDb } from '@/platform/db/client'
import { found } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { loadService } from './load'
import { monitoringPermissions } from './permissions'
import { namesOf } from './queries'
import { surveyStateOn } from './rules/survey'
import { enoughAnswers, surveyResults } from './rules/survey-results'
import type { SurveyQuestion } from './survey-model'
import { storedQuestions } from './survey-schema'
import { answeredOf, daysOf } from './survey-store'
import { monthOf } from './view'

/** A survey with its service; the permission is decided on the service. */
export async function withSurvey(db: ReadDb, surveyId: string) {
  const survey = found(
    await db.serviceSurvey.findUnique({ where: { id: surveyId }, include: { evaluation: true } }),
  )
  const { evaluation, ...rest } = survey
  const questions = storedQuestions(survey.questions)
  return {
    ...(await loadService(db, evaluation.processId)),
    evaluation,
    survey: { ...rest, questions, days: daysOf(survey) },
  }
}

export type LoadedSurvey = Awaited<ReturnType<typeof withSurvey>>

/** Counts, means and – for those who may read them – own words of a closed survey; null while nothing may be shown. */
export async function resultsOf(
  db: ReadDb,
  survey: { id: string; questions: readonly SurveyQuestion[]; days: LoadedSurvey['survey']['days'] },
  readsTexts: boolean,
) {
  const answered = await answeredOf(db, survey.id)
  if (survey.days.closedOn === null || !enoughAnswers(answered)) return { answered, shown: null }
  const where = { surveyId: survey.id }
  const [tallies, texts] = await Promise.all([
    db.serviceSurveyTally.findMany({ where }),
    // the ids are drawn anew with every answer: this is no order of anybody's
    db.serviceSurveyText.findMany({ where, orderBy: { id: 'asc' } }),
  ])
  const own = survey.questions
    .filter(({ kind }) => kind === 'text')
    .map(({ code, words }) => {
      const said = texts.filter(({ question }) => question === code)
      return { code, words, times: said.length, said: readsTexts ? said.map((one) => one.words) : null }
    })
  return { answered, shown: { questions: surveyResults(survey.questions, tallies), own } }
}

/** One survey: its questions, its days and codes, and what came of it once it is closed. */
export const surveyPage = defineRecordQuery({
  name: 'monitoring.surveyPage',
  label: 'Ankieta adresatów usługi',
  input: z.object({ surveyId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { surveyId }): Promise<LoadedSurvey> => withSurvey(db, surveyId),
  async run({ db, actor, clock, target }) {
    const { survey, evaluation } = target
    const prepare = monitoringPermissions.on('monitoring.evaluation.prepare').allows(actor, target)
    const analyse = monitoringPermissions.on('monitoring.evaluation.analyse').allows(actor, target)
    const [names, results] = await Promise.all([
      namesOf(db, [survey.openedBy, survey.closedBy]),
      resultsOf(db, survey, prepare || analyse),
    ])
    const writable = evaluation.state === 'draft' || evaluation.state === 'returned'
    return {
      id: survey.id,
      processId: target.id,
      evaluationId: evaluation.id,
      service: target.title,
      period: `${formatMonth(monthOf(evaluation.firstMonth))} – ${formatMonth(monthOf(evaluation.lastMonth))}`,
      title: survey.title,
      introduction: survey.introduction,
      questions: survey.questions,
      days: survey.days,
      state: surveyStateOn(survey.days, clock.today()),
      asked: survey.asked,
      version: survey.version,
      openedBy: survey.openedBy ? (names.get(survey.openedBy) ?? null) : null,
      closedBy: survey.closedBy ? (names.get(survey.closedBy) ?? null) : null,
      today: clock.today(),
      mayChange: prepare && writable,
      results,
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type SurveyPage = Awaited<ReturnType<typeof surveyPage>>
