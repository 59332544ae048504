import { z } from 'zod'
import { formatDateInWords, formatTime } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import {
  addressee,
  bold,
  paragraph,
  placeAndDate,
  signatureBeside,
  type Block,
  type Signature,
} from '@/platform/documents/blocks'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

/** Data that almost every letter of a centre needs, and the blocks made of it. */

/** A person a letter speaks to. The gender chooses "Pani" or "Pan" and the endings of verbs. */
export const personSchema = z.object({
  name: text,
  gender: z.enum(['female', 'male']),
  addressLines: z.array(text).min(1),
  pesel: z.string().optional(),
})
export type PersonInDocument = z.output<typeof personSchema>

/** An employee named in a letter. */
export const workerSchema = z.object({
  name: text,
  position: text,
  phone: z.string().optional(),
  room: z.string().optional(),
})
export type WorkerInDocument = z.output<typeof workerSchema>

/** Who signs. `signedAt` is set once the document has been signed in the system. */
export const signatorySchema = z.object({
  name: text,
  position: text,
  signedAt: z
    .date()
    .or(z.iso.datetime().transform((instant) => new Date(instant)))
    .optional(),
})
export type SignatoryInDocument = z.output<typeof signatorySchema>

/** Head of every letter: whose, where, when, in which case. */
export const letterSchema = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  caseNumber: text,
})
export type LetterHead = z.output<typeof letterSchema>

export const placeOnDay = (place: string, on: LocalDate): string => `${place}, dnia ${formatDateInWords(on)}`

/** Case number at the left, place and date at the right. */
export const letterOpening = (letter: LetterHead): Block =>
  placeAndDate([`Znak sprawy: ${letter.caseNumber}`], [placeOnDay(letter.place, letter.issuedOn)])

export const honorific = (person: PersonInDocument): string => (person.gender === 'female' ? 'Pani' : 'Pan')

export const personAddressee = (person: PersonInDocument): Block =>
  addressee([honorific(person), bold(person.name), ...person.addressLines])

/** Signature of an employee, with the instant when it was put in the system. */
export function workerSignature(worker: SignatoryInDocument, caption: string): Signature {
  return {
    caption,
    name: worker.name,
    position: worker.position,
    ...(worker.signedAt === undefined ? {} : { note: signedNote(worker.signedAt) }),
  }
}

const signedNote = (at: Date): string =>
  `podpisano w systemie ${at.toLocaleDateString('pl-PL', { timeZone: 'Europe/Warsaw', day: '2-digit', month: '2-digit', year: 'numeric' })}, ${formatTime(at)}`

/** End of a letter: who receives it and who leads the case at the left, the signature at the right. */
export const letterClosing = (
  signature: Signature,
  recipients: readonly string[],
  leader?: WorkerInDocument,
): Block =>
  signatureBeside(signature, [
    paragraph('Otrzymują:', { size: 'small' }),
    ...recipients.map((recipient, index) => paragraph(`${index + 1}. ${recipient}`, { size: 'small' })),
    ...(leader === undefined ? [] : [caseLeader(leader)]),
  ])

/** A position as it is written inside a sentence: positions have small letters in Polish. */
export const insideSentence = (position: string): string =>
  `${position.charAt(0).toLowerCase()}${position.slice(1)}`

const caseLeader = (worker: WorkerInDocument): Block =>
  paragraph(
    `Sprawę prowadzi: ${worker.name}, ${insideSentence(worker.position)}${worker.phone === undefined ? '' : `, tel. ${worker.phone}`}`,
    { size: 'small' },
  )
