/** How a question of a survey is answered: five words of agreement, yes or no, own words. */
export const questionKinds = ['scale', 'yesNo', 'text'] as const
export type QuestionKind = (typeof questionKinds)[number]

export type SurveyQuestion = { readonly code: string; readonly kind: QuestionKind; readonly words: string }

/** The answers that are counted, in the order they are read out and printed. */
export const countedAnswers = {
  scale: ['5', '4', '3', '2', '1'],
  yesNo: ['yes', 'no'],
} as const satisfies Partial<Record<QuestionKind, readonly string[]>>

export const answerWords: Readonly<Record<string, string>> = {
  '5': 'Zdecydowanie tak',
  '4': 'Raczej tak',
  '3': 'Trudno powiedzieć',
  '2': 'Raczej nie',
  '1': 'Zdecydowanie nie',
  yes: 'Tak',
  no: 'Nie',
}

export const questionKindLabels: Record<QuestionKind, string> = {
  scale: 'pięć odpowiedzi, od „zdecydowanie tak” do „zdecydowanie nie”',
  yesNo: 'tak albo nie',
  text: 'własnymi słowami',
}

/** How a survey stands on a day. */
export const surveyStates = ['draft', 'waiting', 'open', 'ended', 'closed'] as const
export type SurveyState = (typeof surveyStates)[number]

export const surveyStateLabels: Record<SurveyState, string> = {
  draft: 'w przygotowaniu',
  waiting: 'jeszcze się nie zaczęła',
  open: 'trwa',
  ended: 'minął termin odpowiedzi',
  closed: 'zamknięta',
}

/** What nobody was asked by name answers; the rest of the codes is not known to anybody. */
export type SurveyAnswers = Readonly<Record<string, string>>

export const MOST_ASKED = 500
export const LONGEST_TEXT = 1000
