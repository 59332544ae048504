import type { ExaminationAnswer } from '@/platform/db/generated/enums'

/** Forms of the parts of a case whose text is kept until it is sent; the subject is the case and the part. */
export const examinationDraftForm = 'benefits.examination'
export const incomeDraftForm = 'benefits.income'

/** The part of an income not entered yet. */
export const NEW_LINE = 'nowy'

export const partOf = (proceedingId: string, part: string) => `${proceedingId}:${part}`

const places = ['personId', 'month'] as const
const words = ['kind', 'evidenceId', 'note'] as const
const amounts = [
  'gross',
  'tax',
  'socialContribution',
  'healthContribution',
  'alimonyPaid',
  'hectares',
] as const
const fields = [...places, ...words, ...amounts]

type Kept<Typed> = { readonly typed: Typed; readonly savedAt: string }
export type KeptAnswer = Kept<{
  readonly answer?: ExaminationAnswer | null | undefined
  readonly justification: string
}>
export type KeptIncome = Kept<
  Partial<Record<(typeof places | typeof words)[number], string>> &
    Partial<Record<(typeof amounts)[number], number | null | undefined>>
>

type Answered = { readonly answer: ExaminationAnswer | null; readonly justification: string }

/** The answer typed and not saved: none when the case says the same already. */
export function unsavedAnswer(saved: Answered, kept: KeptAnswer | undefined): KeptAnswer | null {
  if (!kept) return null
  const { answer, justification } = kept.typed
  const same =
    (answer ?? saved.answer) === saved.answer && justification.trim() === saved.justification.trim()
  return same ? null : kept
}

type Line = Readonly<Record<(typeof fields)[number], string | number | null>>

/** The income typed and not saved: none when one of the lines it could have become says the same already. */
export function unsavedIncome(lines: readonly Line[], kept: KeptIncome | undefined): KeptIncome | null {
  if (!kept) return null
  const { typed } = kept
  // an amount left empty is nothing, a choice left empty is none
  const plain = (value: string | number | null | undefined) => value || null
  const begun = [...words, ...amounts].some((name) => plain(typed[name]) !== null)
  const said = lines.some((line) => fields.every((name) => plain(line[name]) === plain(typed[name])))
  return begun && !said ? kept : null
}
