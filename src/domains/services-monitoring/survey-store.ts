import 'server-only'
import { randomInt } from 'node:crypto'
import { fromDbDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { ServiceSurvey } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import { lockEvaluation } from './load'
import { CODE_LENGTH, CODE_LETTERS, readAnswers, type SurveyDays } from './rules/survey'
import { countedAnswers, type SurveyAnswers, type SurveyQuestion } from './survey-model'
import { storedQuestions } from './survey-schema'

type Stored = Pick<ServiceSurvey, 'opensOn' | 'closesOn' | 'closedOn'>

/** The days of a stored survey. */
export const daysOf = ({ opensOn, closesOn, closedOn }: Stored): SurveyDays => ({
  opensOn: opensOn ? fromDbDate(opensOn) : null,
  closesOn: closesOn ? fromDbDate(closesOn) : null,
  closedOn: closedOn ? fromDbDate(closedOn) : null,
})

/** A survey for a change, its evaluation and process locked, then itself: who answers now comes before or after. */
export async function lockSurvey(tx: WriteTx, surveyId: string) {
  const { evaluationId } = found(
    await tx.serviceSurvey.findUnique({ where: { id: surveyId }, select: { evaluationId: true } }),
  )
  const locked = await lockEvaluation(tx, evaluationId)
  return { ...locked, survey: await lockRow(tx, surveyId) }
}

export type LockedSurvey = Awaited<ReturnType<typeof lockSurvey>>

/** The row of a survey alone: all that somebody with a code takes hold of. */
export async function lockRow(tx: WriteTx, surveyId: string) {
  await tx.$queryRaw`SELECT 1 FROM service_survey WHERE id = ${surveyId}::uuid FOR UPDATE`
  const survey = found(await tx.serviceSurvey.findUnique({ where: { id: surveyId } }))
  return { ...survey, questions: storedQuestions(survey.questions), days: daysOf(survey) }
}

/** How many have answered: so many codes are used. */
export const answeredOf = (db: Pick<ReadDb | WriteTx, 'serviceSurveyCode'>, surveyId: string) =>
  db.serviceSurveyCode.count({ where: { surveyId, used: true } })

/** Makes the codes of a survey and an empty count for every answer that can be given. */
export async function makeCodes(
  tx: WriteTx,
  surveyId: string,
  asked: number,
  questions: readonly SurveyQuestion[],
): Promise<void> {
  const codes = new Set<string>()
  while (codes.size < asked) codes.add(drawnCode())
  await tx.serviceSurveyCode.createMany({ data: [...codes].map((code) => ({ code, surveyId })) })
  await tx.serviceSurveyTally.createMany({
    data: questions.flatMap(({ code, kind }) =>
      kind === 'text' ? [] : countedAnswers[kind].map((answer) => ({ surveyId, question: code, answer })),
    ),
  })
}

const drawnCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/**
 * Adds the answers of one code to the counts. Every code, count and text of the survey is written anew each time, so that
 * not even the database's own numbering of transactions or the place of a row tells which answers came with which code
 * (decision 0020). The survey's row must be locked.
 */
export async function countAnswer(
  tx: WriteTx,
  survey: { readonly id: string; readonly questions: readonly SurveyQuestion[] },
  code: string,
  answers: SurveyAnswers,
): Promise<void> {
  const { counted, texts } = readAnswers(survey.questions, answers)
  const given = counted.map(({ question, answer }) => `${question} ${answer}`)
  await tx.$executeRaw`
    UPDATE service_survey_code SET used = used OR code = ${code} WHERE survey_id = ${survey.id}::uuid`
  await tx.$executeRaw`
    UPDATE service_survey_tally SET times = times + (question || ' ' || answer = ANY(${given}::text[]))::int
    WHERE survey_id = ${survey.id}::uuid`
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM service_survey_text WHERE survey_id = ${survey.id}::uuid RETURNING question, words)
    INSERT INTO service_survey_text (survey_id, question, words)
    SELECT ${survey.id}::uuid, question, words FROM (
      SELECT question, words FROM gone
      UNION ALL
      SELECT * FROM unnest(${texts.map(({ question }) => question)}::text[], ${texts.map(({ words }) => words)}::text[])
    ) AS everything(question, words) ORDER BY random()`
}
