import { z } from 'zod'
import { isLocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { ListOfProcess, StepField } from '../dictionaries/step-fields'
import { stepFields } from '../dictionaries/step-fields'
import { realisationFormLabels } from '../labels'
import { realisationForms, type RealisationForm } from '../model'
import { offeredForms } from './form-choice'
import { MOST_MONEY, tooMuchMoney } from './most-money'
import type { RecommendationGroup } from '../dictionaries/services'

/** What is written into one step, by the names of its fields. */
export type StepContent = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type Choice = { readonly value: string; readonly label: string }

export type Lists = {
  readonly inputs: readonly string[]
  readonly group: RecommendationGroup | null
  readonly workers: readonly Choice[]
  /** who of the register offers the service; asked only by the information on needs */
  readonly providers?: readonly Choice[]
}

/** A field with its list as this process offers it. */
export type OfferedField = Omit<StepField, 'options'> & { readonly options: readonly Choice[] }

/** The fields of a step; the forms come in the order of table 38, model forms marked. */
export function fieldsOf(code: string, lists: Lists): OfferedField[] {
  return (stepFields[code] ?? []).map((field) => ({ ...field, options: optionsOf(field, lists) }))
}

/** Does a step choose from this list? What it does not choose from need not be read. */
export const choosesFrom = (code: string, list: ListOfProcess): boolean =>
  (stepFields[code] ?? []).some(({ options }) => options === list)

function optionsOf({ options = [] }: StepField, lists: Lists): readonly Choice[] {
  if (typeof options !== 'string') return options
  const list: Record<ListOfProcess, () => readonly Choice[]> = {
    inputs: () => lists.inputs.map((label) => ({ value: label, label })),
    workers: () => lists.workers,
    providers: () => lists.providers ?? [],
    forms: () =>
      offeredForms(lists.group).map(({ form, rank, model }) => ({
        value: form,
        label: [
          realisationFormLabels[form],
          rank === null ? null : `${rank}. w rekomendacjach`,
          model ? 'forma modelowa' : null,
        ]
          .filter((part) => part !== null)
          .join(' – '),
      })),
  }
  return list[options]()
}

const text = (most: number) =>
  z.string().trim().max(most, `Skróć tekst: najwyżej ${most} znaków.`).default('')

const amount = (sentence: string, most: number, tooMuch = sentence) =>
  z
    .union(
      [
        z.literal('').transform(() => null),
        z.number(sentence).int(sentence).min(0, sentence).max(most, tooMuch),
      ],
      sentence,
    )
    .nullish()
    .transform((value) => value ?? null)

function valueOf({ kind, options }: OfferedField) {
  const known = new Set(options.map(({ value }) => value))
  switch (kind) {
    case 'text':
      return text(300)
    case 'area':
      return text(8000)
    case 'count':
      return amount('Podaj liczbę, na przykład 40.', 1_000_000)
    case 'money':
      return amount('Podaj kwotę, na przykład 120 000,00.', MOST_MONEY, tooMuchMoney)
    case 'day':
      return z
        .string('Podaj datę, na przykład 5.11.2026.')
        .nullish()
        .refine((value) => !value || isLocalDate(value), 'Podaj datę, na przykład 5.11.2026.')
        .transform((value) => value ?? '')
    case 'confirm':
      return z.boolean().default(false)
    case 'choice':
      return z
        .string()
        .nullish()
        .transform((value) => value ?? '')
        .refine((value) => value === '' || known.has(value), 'Wybierz z listy.')
    case 'several':
      return z
        .array(z.string())
        .default([])
        .refine((values) => values.every((value) => known.has(value)), 'Wybierz z listy.')
  }
}

/** The shape of what is written into a step: known fields only, each of its kind. */
export function contentSchema(fields: readonly OfferedField[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])))
}

const isEmpty = (value: StepContent[string] | undefined) =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Fields a step cannot be done without, each with its rule. */
export function missingContents(code: string, content: StepContent): Refusal[] {
  return (stepFields[code] ?? [])
    .filter(({ name, rule }) => rule !== undefined && isEmpty(content[name]))
    .map(({ name, label, kind, rule }) =>
      kind === 'confirm'
        ? refusal(
            `content.${name}`,
            `Nie potwierdzono: ${lower(label)} (${rule}).`,
            'Potwierdź, gdy tak jest.',
          )
        : refusal(`content.${name}`, `Brakuje pola „${label}” (${rule}).`, 'Uzupełnij to pole.'),
    )
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** A text of a content, '' when there is none. */
export const textOf = (content: StepContent, name: string): string => {
  const value = content[name]
  return typeof value === 'string' ? value : ''
}

/** A number of a content, 0 when there is none. */
export const numberOf = (content: StepContent, name: string): number => {
  const value = content[name]
  return typeof value === 'number' ? value : 0
}

/** The ticked values of a content. */
export const listOf = (content: StepContent, name: string): readonly string[] => {
  const value = content[name]
  return typeof value === 'object' && value !== null ? value : []
}

/** The form a content names, or null. */
export const formOf = (content: StepContent): RealisationForm | null =>
  realisationForms.find((form) => form === content['form']) ?? null

const stored = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)

/** What the database kept of a step; something unreadable is nothing. */
export function storedContent(value: unknown): StepContent {
  const parsed = stored.safeParse(value)
  return parsed.success ? parsed.data : {}
}
