import { choosePlural } from '@/kernel/plural'
import { SMALLEST } from '@/domains/services-organisation/rules/small-numbers'
import { OVERALL } from '../dictionaries/survey-questions'
import { answerWords, countedAnswers, type SurveyQuestion } from '../survey-model'

export type Tally = { readonly question: string; readonly answer: string; readonly times: number }

export type QuestionResult = SurveyQuestion & {
  readonly answered: number
  /** null where fewer than five answered: they could be recognised */
  readonly counts:
    readonly { readonly answer: string; readonly words: string; readonly times: number }[] | null
  /** of the five answers, 5 the best; null for other kinds and where nothing is shown */
  readonly mean: number | null
}

/** May results be shown at all? From five answers on. */
export const enoughAnswers = (answered: number): boolean => answered >= SMALLEST

/** Counts and a mean for each question; where fewer than five answered, only that. */
export function surveyResults(
  questions: readonly SurveyQuestion[],
  tallies: readonly Tally[],
): QuestionResult[] {
  return questions
    .filter(({ kind }) => kind !== 'text')
    .map((question) => {
      const answers = question.kind === 'text' ? [] : countedAnswers[question.kind]
      const counts = answers.map((answer) => ({
        answer,
        words: answerWords[answer] ?? answer,
        times: tallies.find((one) => one.question === question.code && one.answer === answer)?.times ?? 0,
      }))
      const answered = counts.reduce((sum, { times }) => sum + times, 0)
      const shown = enoughAnswers(answered)
      return {
        ...question,
        answered,
        counts: shown ? counts : null,
        mean: shown && question.kind === 'scale' ? meanOf(counts, answered) : null,
      }
    })
}

const meanOf = (counts: readonly { answer: string; times: number }[], answered: number): number =>
  Math.round((counts.reduce((sum, { answer, times }) => sum + Number(answer) * times, 0) / answered) * 100) /
  100

/** A mean of answers 1–5 to two places: '4,10'. */
export const meanText = (mean: number): string => mean.toFixed(2).replace('.', ',')

/** How many gave one of the two best answers to the question about the whole; null when it was not asked or too few answered. */
export function satisfiedOf(results: readonly QuestionResult[]): number | null {
  const counts = results.find(({ code, kind }) => code === OVERALL && kind === 'scale')?.counts
  return counts
    ? counts.reduce((sum, { answer, times }) => sum + (answer === '5' || answer === '4' ? times : 0), 0)
    : null
}

/** The results in a few sentences: the best and the weakest of the means, and where own words are. */
export function summaryOf(results: readonly QuestionResult[], texts: number): string {
  const means = results
    .flatMap(({ words, mean }) => (mean === null ? [] : [{ words, mean }]))
    .sort((a, b) => b.mean - a.mean)
  const [best, last] = [means[0], means.at(-1)]
  const line = ({ words, mean }: { words: string; mean: number }) =>
    `„${words}” (średnia ${meanText(mean)} z 5)`
  return [
    ...(best ? [`Najwyżej ocenione: ${line(best)}.`] : []),
    ...(last && last !== best ? [`Najniżej ocenione: ${line(last)}.`] : []),
    ...(texts > 0
      ? [`Własnymi słowami: ${texts} ${choosePlural(texts, 'wypowiedź', 'wypowiedzi', 'wypowiedzi')}.`]
      : []),
    ...(means.length === 0 && texts === 0 ? ['Wyniki są w tabeli ankiety.'] : []),
  ].join(' ')
}

/** The counts of a question in one line of a paper: „Raczej tak 3, Tak 2”. */
export const countsInWords = ({ counts }: QuestionResult): string =>
  counts === null
    ? 'mniej niż 5 odpowiedzi, nie pokazujemy'
    : counts.map(({ words, times }) => `${words.toLowerCase()}: ${times}`).join(', ')
