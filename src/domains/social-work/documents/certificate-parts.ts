import { z } from 'zod'
import { personSchema, placeOnDay, signatorySchema } from '@/domains/casework/documents/parts'
import { fields, paragraph, placeAndDate, title, type Block, type Run } from '@/platform/documents/blocks'
import { day, text } from '@/platform/documents/fields'

/** What the three certificates of the social worker (annexes 4–6) have in common. */

export const certificateSchema = z.object({
  place: text,
  issuedOn: day,
  client: personSchema,
  /** Whom it concerns: the person, the persons who run the household with them, or both. */
  concerns: z.enum(['person', 'household', 'both']),
  signatory: signatorySchema,
})

export type Concerns = z.output<typeof certificateSchema>['concerns']

/** Head of the form: annex number, place and date, "Zaświadczenie", and what it is about. */
export const certificateOpening = (
  annex: number,
  certificate: { place: string; issuedOn: z.output<typeof day> },
  about: string,
): readonly Block[] => [
  placeAndDate([`Załącznik nr ${annex}`], [placeOnDay(certificate.place, certificate.issuedOn)]),
  title('Zaświadczenie', about),
]

export const personFields = (label: string, client: z.output<typeof personSchema>): Block =>
  fields([{ label, value: `${client.name}, ${client.addressLines.join(', ')}` }], 'below')

/** "i/lub" of the paper form: what does not apply is struck out, as the rest of the form is. */
export function concernsRuns(concerns: Concerns, person: string, household: string): readonly Run[] {
  const part = (text: string, chosen: boolean): Run => (chosen ? { text } : { text, struck: true })
  return [
    part(person, concerns !== 'household'),
    concerns === 'both' ? ' i ' : ' i/lub ',
    part(household, concerns !== 'person'),
    ' ',
  ]
}

export const strikeOutNote: Block = paragraph('* niepotrzebne skreślić', { size: 'small' })
