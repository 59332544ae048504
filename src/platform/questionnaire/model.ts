import type { LocalDate } from '@/kernel/calendar-day'

/**
 * Questionnaires as versioned data: what is asked, in what order, when. Pure, safe in the browser.
 * Answers are kept by question id, so an id lives for ever and never changes its meaning; wording may change
 * only in a new version.
 */

export type Option = { readonly id: string; readonly label: string }

export type CellKind = 'text' | 'number' | 'amount' | 'date' | 'yesNo' | 'choice'

export type TableColumn = {
  readonly id: string
  readonly label: string
  readonly kind: CellKind
  readonly options?: readonly Option[]
  /** Relative width in print; 1 when left out. */
  readonly weight?: number
}

type QuestionBase = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Example topics for a conversation, shown on demand; never read out one by one. */
  readonly prompts?: readonly string[]
  readonly required?: boolean
  readonly visibleWhen?: (answers: Answers) => boolean
}

export type Question = QuestionBase &
  (
    | { readonly kind: 'text' | 'longText' | 'yesNo' | 'amount' | 'date' }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
    | { readonly kind: 'choice' | 'multiChoice'; readonly options: readonly Option[] }
    | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rowLabel: string }
    /** Text to read, without an answer. */
    | { readonly kind: 'note' }
  )

export type QuestionKind = Question['kind']

export type Section = {
  readonly id: string
  readonly title: string
  readonly mandatory: boolean
  readonly intro?: string
  /** Asked anew every time: "bez zmian" is not offered (date of the visit, assessment, plan). */
  readonly alwaysNew?: boolean
  readonly questions: readonly Question[]
}

export type Questionnaire = {
  readonly id: string
  readonly version: number
  readonly validFrom: LocalDate
  readonly legalBasis: string
  readonly title: string
  readonly sections: readonly Section[]
}

/** A cell of a table answer: text, a number (amounts in grosze), a yes/no, or nothing. */
export type CellValue = string | number | boolean | null
export type TableRow = Readonly<Record<string, CellValue>>

/**
 * text, longText → string · choice → option id · multiChoice → option ids · yesNo → boolean ·
 * amount → whole grosze · date → yyyy-mm-dd · number → number · table → rows by column id.
 */
export type AnswerValue = string | number | boolean | readonly string[] | readonly TableRow[] | null

/** Answers by question id, plus the list of sections marked "bez zmian" under `UNCHANGED_SECTIONS`. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>

/** Reserved key of the answers: ids of sections copied as unchanged. No question may bear it. */
export const UNCHANGED_SECTIONS = 'unchangedSections'

export const NO_ANSWERS: Answers = {}

export const YES_NO_LABEL = { yes: 'tak', no: 'nie' } as const
