import { z } from 'zod'
import { formatDate, formatDateInWords } from '@/kernel/polish'
import {
  fields,
  heading,
  italic,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  title,
  type Block,
  type Field,
} from '@/platform/documents/blocks'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

/** What every document of a process begins with, and who answers for it. */
export const headSchema = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  /** 'USŁ 3/2026' */
  number: text,
  process: text,
  service: text,
  groups: z.array(text),
  coordinator: z.string(),
  /** who accepted the stage and when; null while it is a draft */
  accepted: z.object({ by: text, on: day }).nullable(),
})
export type DocumentHeadData = z.output<typeof headSchema>

/** Number, place and day, the title, and which service it is about. */
export const opening = (head: DocumentHeadData, name: string): readonly Block[] => [
  placeAndDate([head.number], [`${head.place}, dnia ${formatDateInWords(head.issuedOn)}`]),
  title(name, head.process),
  fields([
    { label: 'Usługa', value: head.service },
    { label: 'Dla kogo', value: head.groups.join('; ') },
    ...(head.coordinator ? [{ label: 'Koordynator usługi', value: head.coordinator }] : []),
  ]),
]

/** A heading with what was written under it; what is not written yet says so. */
export const said = (name: string, words: string): readonly Block[] => [
  heading(name),
  ...(words.trim() === '' ? [paragraph(italic('jeszcze nie wpisano'))] : paragraphs(words)),
]

/** The same, only when something was written. */
export const saidIf = (name: string, words: string): readonly Block[] =>
  words.trim() === '' ? [] : said(name, words)

/** Facts in a list, those that are empty left out. */
export const factList = (items: readonly (readonly [label: string, value: string])[]): readonly Block[] => {
  const known = items.flatMap(([label, value]): Field[] => (value === '' ? [] : [{ label, value }]))
  return known.length === 0 ? [] : [fields(known)]
}

/** The coordinator who made it, and the acceptance with its day. */
export const closing = (head: DocumentHeadData): readonly Block[] => [
  signatures(
    {
      caption: 'koordynator usług pomocy społecznej',
      ...(head.coordinator ? { name: head.coordinator } : {}),
    },
    head.accepted === null
      ? { caption: 'akceptacja' }
      : {
          caption: 'akceptacja',
          name: head.accepted.by,
          note: `zaakceptowano w systemie ${formatDate(head.accepted.on)}`,
        },
  ),
]

export const LEGAL_BASIS = 'art. 17, art. 25 i art. 110 ustawy o pomocy społecznej'
export const retention = { jrwa: 'services', category: 'B5' } as const
