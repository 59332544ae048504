import { z } from 'zod'
import { formatDate, formatDateInWords } from '@/kernel/polish'
import {
  personSchema,
  placeOnDay,
  signatorySchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import {
  bold,
  checks,
  fields,
  heading,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  title,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

/** Closed catalogue of what may be passed (DOC-10, R-105). */
export const OTHER_INFORMATION_CATEGORIES = {
  unmetNeeds: 'niezaspokojone niezbędne potrzeby życiowe',
  notForPurpose: 'niewykorzystywanie świadczeń zgodnie z przeznaczeniem',
  wasteOfResources: 'marnotrawienie własnych zasobów',
  incomeChange: 'zmiana sytuacji dochodowej',
  other: 'inne informacje istotne dla udzielenia świadczenia',
} as const

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  /** Case number of the benefits proceedings the information belongs to. */
  caseNumber: text,
  client: personSchema,
  category: z.enum(['unmetNeeds', 'notForPurpose', 'wasteOfResources', 'incomeChange', 'other']),
  description: text,
  /** The day the facts were established. */
  establishedOn: day,
  /** The day the client was told that the information would be passed. */
  clientInformedOn: day.optional(),
  /** The statutory reason why the client was not told. */
  notInformedReason: text.optional(),
  signatory: signatorySchema,
})

/** Other information relevant to a benefit, from the social worker to the benefits worker (DOC-10; WSP-5). */
export const otherInformation = defineDocument({
  id: 'otherInformation',
  version: 1,
  title: 'Inne informacje istotne dla udzielenia świadczenia',
  legalBasis: 'art. 3, art. 11 i art. 12 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['socialWorker'],
  template: (information) => ({
    letterhead: information.letterhead,
    issuedOn: information.issuedOn,
    reference: information.caseNumber,
    blocks: [
      placeAndDate(
        [`Znak sprawy: ${information.caseNumber}`],
        [placeOnDay(information.place, information.issuedOn)],
      ),
      title('INFORMACJA', 'istotna dla udzielenia świadczenia'),
      fields([
        { label: 'Osoba', value: bold(information.client.name) },
        { label: 'Adres', value: information.client.addressLines.join(', ') },
        { label: 'Ustalono dnia', value: formatDate(information.establishedOn) },
      ]),
      heading('Czego dotyczy'),
      checks(
        Object.entries(OTHER_INFORMATION_CATEGORIES).map(([category, label]) => ({
          checked: information.category === category,
          text: label,
        })),
      ),
      heading('Opis'),
      ...paragraphs(information.description),
      paragraph(
        information.clientInformedOn === undefined
          ? `Osoby nie powiadomiono o przekazaniu tej informacji: ${information.notInformedReason ?? 'brak podstawy'}`
          : `O przekazaniu tej informacji osobę powiadomiono dnia ${formatDateInWords(information.clientInformedOn)}`,
      ),
      signatures(workerSignature(information.signatory, 'podpis pracownika socjalnego')),
    ],
  }),
})
