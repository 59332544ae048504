import { answerSurvey } from '@/domains/services-monitoring/respondent-commands'
import { storedQuestions } from '@/domains/services-monitoring/survey-schema'
import {
  closeSurvey,
  enterPaperAnswer,
  openSurvey,
  prepareSurvey,
} from '@/domains/services-monitoring/survey-commands'
import { addDays } from '@/kernel/local-date'
import { respondentActor } from '@/platform/auth/respondent-actor'
import { readDb } from '@/platform/db/client'
import { by } from './telling'
import type { Town } from './town'

type Asked = {
  asked: number
  answered: number
  /** of those who answered, on paper */
  onPaper: number
  /** how many are content with the whole */
  content: number
  days: number
  texts: Readonly<Record<string, readonly string[]>>
}

const versionOf = async (id: string) =>
  (await readDb().serviceSurvey.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

/** The coordinator prepares and opens a survey so many days ago; recipients answer it in the days after. */
export async function surveys(
  town: Town,
  evaluationId: string,
  daysAgo: number,
  told: Asked,
): Promise<string> {
  const call = await by(town, 'l.stolarz', daysAgo)
  const { version } = await readDb().serviceEvaluation.findUniqueOrThrow({ where: { id: evaluationId } })
  const { surveyId } = await prepareSurvey.execute(call, { evaluationId, version })
  await openSurvey.execute(call, {
    surveyId,
    version: await versionOf(surveyId),
    opensOn: call.clock.today(),
    closesOn: addDays(call.clock.today(), told.days),
    asked: told.asked,
  })
  const stored = await readDb().serviceSurvey.findUniqueOrThrow({ where: { id: surveyId } })
  const codes = await readDb().serviceSurveyCode.findMany({ where: { surveyId }, take: told.answered })
  const clock = town.at(Math.max(0, daysAgo - 3), '16:00')
  for (const [at, { code }] of codes.entries()) {
    const answers = answersOf(storedQuestions(stored.questions), at, told)
    if (at < told.onPaper)
      await enterPaperAnswer.execute(await by(town, 'l.stolarz', Math.max(0, daysAgo - 3)), {
        surveyId,
        code,
        answers,
      })
    else await answerSurvey.execute({ actor: respondentActor(), clock }, { code, answers })
  }
  return surveyId
}

/** The coordinator closes a survey, and its results become an opinion. */
export async function closesSurvey(town: Town, surveyId: string, daysAgo: number): Promise<void> {
  await closeSurvey.execute(await by(town, 'l.stolarz', daysAgo), {
    surveyId,
    version: await versionOf(surveyId),
  })
}

/** Content with the whole is who the story says; with each part a few less, not always the same people. */
function answersOf(
  questions: ReturnType<typeof storedQuestions>,
  at: number,
  { content, texts, answered }: Asked,
) {
  const pleasedWith = (place: number) =>
    place === 0 ? at < content : (at * 7 + place * 5) % answered < content - ((place * 3) % 8)
  return Object.fromEntries(
    questions.map(({ code, kind }, place) => {
      if (kind === 'text') return [code, texts[code]?.[at] ?? '']
      if (kind === 'yesNo') return [code, at % 3 === 0 ? 'no' : 'yes']
      return [
        code,
        pleasedWith(place) ? ((at + place) % 3 === 0 ? '4' : '5') : (at + place) % 2 === 0 ? '3' : '2',
      ]
    }),
  )
}
