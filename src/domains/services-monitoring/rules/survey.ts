import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import {
  countedAnswers,
  LONGEST_TEXT,
  type SurveyAnswers,
  type SurveyQuestion,
  type SurveyState,
} from '../survey-model'

export type SurveyDays = {
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
  readonly closedOn: LocalDate | null
}

/** How a survey stands on a day. The last day is still a day to answer. */
export function surveyStateOn({ opensOn, closesOn, closedOn }: SurveyDays, today: LocalDate): SurveyState {
  if (closedOn !== null) return 'closed'
  if (opensOn === null || closesOn === null) return 'draft'
  if (today < opensOn) return 'waiting'
  return today <= closesOn ? 'open' : 'ended'
}

/** Letters and digits that cannot be mistaken for others when read off paper. */
export const CODE_LETTERS = '2346789BCDFGHJKMPQRTVWXY'
export const CODE_LENGTH = 8

/** A code as it is stored, whatever way it was typed: no dash, no spaces, capitals. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s–-]/g, '')

/** A code as it is printed: `BCDF-2346`. */
export const printedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** Why the questions cannot be asked. */
export function questionRefusals(questions: readonly SurveyQuestion[]): Refusal[] {
  const codes = questions.map(({ code }) => code)
  return [
    ...(questions.some(({ kind }) => kind !== 'text')
      ? []
      : [
          refusal(
            'survey.counted',
            'Ankieta nie ma żadnego pytania, którego odpowiedzi da się policzyć (R-078).',
            'Dodaj pytanie z pięcioma odpowiedziami albo „tak albo nie”.',
          ),
        ]),
    ...(questions.some(({ words }) => words.trim() === '')
      ? [refusal('survey.words', 'Jedno z pytań nie ma treści.', 'Wpisz pytanie albo je usuń.')]
      : []),
    ...(new Set(codes).size === codes.length
      ? []
      : [refusal('survey.twice', 'Dwa pytania mają ten sam kod.', 'Usuń jedno z nich i dodaj je na nowo.')]),
  ]
}

export type Opening = { readonly opensOn: LocalDate; readonly closesOn: LocalDate }

/** Why a survey cannot be opened on these days. */
export function openingRefusals({ opensOn, closesOn }: Opening, today: LocalDate): Refusal[] {
  return [
    ...(opensOn < today
      ? [
          refusal(
            'survey.past',
            'Ankieta nie może się zacząć w przeszłości.',
            'Podaj dzisiejszy albo późniejszy dzień.',
          ),
        ]
      : []),
    ...(closesOn < opensOn
      ? [refusal('survey.order', 'Ankieta kończy się, zanim się zacznie.', 'Popraw dni.')]
      : []),
  ]
}

/** Why this cannot become the last day: neither before today nor before the first one. */
export function endRefusals(closesOn: LocalDate, { opensOn }: SurveyDays, today: LocalDate): Refusal[] {
  return closesOn < today || (opensOn !== null && closesOn < opensOn)
    ? [
        refusal(
          'survey.end',
          'Ostatni dzień nie może być wcześniejszy niż dziś ani niż pierwszy dzień ankiety.',
          'Podaj późniejszy dzień; żeby skończyć od razu, zamknij ankietę.',
        ),
      ]
    : []
}

/** Why nobody can answer today; said to recipients, in the plainest words. */
export function dayRefusals(days: SurveyDays, today: LocalDate): Refusal[] {
  const state = surveyStateOn(days, today)
  if (state === 'waiting' && days.opensOn)
    return [
      refusal(
        'survey.early',
        `Ta ankieta zaczyna się ${formatDate(days.opensOn)}.`,
        'Wróć tu tego dnia albo później.',
      ),
    ]
  if (state === 'open') return []
  return [
    refusal(
      'survey.late',
      days.closesOn ? `Ta ankieta skończyła się ${formatDate(days.closesOn)}.` : 'Tej ankiety już nie ma.',
      'Jeśli chcesz coś powiedzieć o usłudze, powiedz to koordynatorowi w ośrodku.',
    ),
  ]
}

/** Paper forms given in on time may be typed in until the survey is closed. */
export function paperRefusals(days: SurveyDays, today: LocalDate): Refusal[] {
  return surveyStateOn(days, today) === 'ended' ? [] : dayRefusals(days, today)
}

/** A code answers once; its answer is never changed (G-121). */
export const usedRefusal = refusal(
  'survey.used',
  'Ten kod został już użyty.',
  'Jeśli to Twoja ankieta, Twoje odpowiedzi są już zapisane i nic więcej nie trzeba robić.',
)

export const wrongCodeRefusal = refusal(
  'survey.code',
  'Nie znamy takiego kodu.',
  'Sprawdź kod na kartce i wpisz go jeszcze raz: cztery znaki, kreska, cztery znaki.',
)

export type ReadAnswers = {
  readonly counted: readonly { readonly question: string; readonly answer: string }[]
  readonly texts: readonly { readonly question: string; readonly words: string }[]
}

/** What of the answers is counted and what stands in own words; questions left out are left out. */
export function readAnswers(questions: readonly SurveyQuestion[], answers: SurveyAnswers): ReadAnswers {
  const given = questions.map(({ code, kind }) => ({
    question: code,
    kind,
    answer: (answers[code] ?? '').trim(),
  }))
  return {
    counted: given
      .filter(({ kind, answer }) => isCounted(kind, answer))
      .map(({ question, answer }) => ({ question, answer })),
    texts: given
      .filter(({ kind, answer }) => kind === 'text' && answer !== '')
      .map(({ question, answer }) => ({ question, words: answer })),
  }
}

const isCounted = (kind: SurveyQuestion['kind'], answer: string): boolean =>
  kind !== 'text' && (countedAnswers[kind] as readonly string[]).includes(answer)

/** Why these answers cannot be taken: none at all, an answer nobody offered, a text too long. */
export function answerRefusals(questions: readonly SurveyQuestion[], answers: SurveyAnswers): Refusal[] {
  const { counted, texts } = readAnswers(questions, answers)
  const strange = questions.filter(
    ({ code, kind }) =>
      kind !== 'text' && (answers[code] ?? '') !== '' && !isCounted(kind, answers[code] ?? ''),
  )
  if (strange.length > 0)
    return [
      refusal('survey.strange', 'Jednej z odpowiedzi nie ma w ankiecie.', 'Zaznacz odpowiedzi jeszcze raz.'),
    ]
  if (texts.some(({ words }) => words.length > LONGEST_TEXT))
    return [
      refusal('survey.long', 'Jedna z odpowiedzi jest za długa.', `Skróć ją do ${LONGEST_TEXT} znaków.`),
    ]
  return counted.length + texts.length > 0
    ? []
    : [refusal('survey.empty', 'Nie ma żadnej odpowiedzi.', 'Odpowiedz choć na jedno pytanie.')]
}

/** The report waits for surveys that are still open: their results belong into it. */
export function openSurveyRefusals(surveys: readonly SurveyDays[]): Refusal[] {
  return surveys.some(({ opensOn, closedOn }) => opensOn !== null && closedOn === null)
    ? [
        refusal(
          'evaluation.survey',
          'Ankieta adresatów nie jest zamknięta, jej wyników nie ma w raporcie (R-077).',
          'Zamknij ankietę, potem przekaż raport.',
        ),
      ]
    : []
}
