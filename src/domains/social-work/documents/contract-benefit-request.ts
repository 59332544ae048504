import { z } from 'zod'
import { amountInWords, formatMoney } from '@/kernel/money'
import { formatDateInWords } from '@/kernel/polish'
import {
  personSchema,
  placeOnDay,
  signatorySchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import {
  bold,
  fields,
  heading,
  list,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  title,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { amount, day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  caseNumber: z.string().optional(),
  client: personSchema,
  contractOn: day,
  proposedAmount: amount,
  /** "w gotówce", "w formie rzeczowej", "przelew na rachunek wykonawcy". */
  proposedForm: text,
  purpose: text,
  /** Provisions of the contract the benefit is to serve. */
  provisions: z.array(text).min(1, 'Wskaż przynajmniej jedno postanowienie kontraktu.'),
  justification: text,
  signatory: signatorySchema,
})

/** Request for a targeted benefit that carries out a social contract (DOC-11; R-106; art. 39a of the act). */
export const contractBenefitRequest = defineDocument({
  id: 'contractBenefitRequest',
  version: 1,
  title: 'Wniosek o zasiłek celowy na realizację postanowień kontraktu socjalnego',
  legalBasis: 'art. 39a i art. 108 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['socialWorker'],
  template: (request) => ({
    letterhead: request.letterhead,
    issuedOn: request.issuedOn,
    reference: request.caseNumber,
    blocks: [
      placeAndDate(request.caseNumber === undefined ? [] : [`Znak sprawy: ${request.caseNumber}`], [
        placeOnDay(request.place, request.issuedOn),
      ]),
      title(
        'WNIOSEK PRACOWNIKA SOCJALNEGO',
        'o zasiłek celowy na realizację postanowień kontraktu socjalnego',
      ),
      fields([
        { label: 'Osoba', value: bold(request.client.name) },
        { label: 'Adres', value: request.client.addressLines.join(', ') },
        { label: 'Kontrakt socjalny z dnia', value: formatDateInWords(request.contractOn) },
        { label: 'Cel zasiłku', value: request.purpose },
        {
          label: 'Proponowana wysokość',
          value: [
            bold(formatMoney(request.proposedAmount)),
            ` (słownie: ${amountInWords(request.proposedAmount)})`,
          ],
        },
        { label: 'Proponowana forma', value: request.proposedForm },
      ]),
      heading('Postanowienia kontraktu, których realizacji służy zasiłek'),
      list('decimal', request.provisions),
      heading('Uzasadnienie'),
      ...paragraphs(request.justification),
      paragraph('Podstawa prawna: art. 39a ustawy z dnia 12 marca 2004 r. o pomocy społecznej.', {
        size: 'small',
      }),
      signatures(workerSignature(request.signatory, 'podpis pracownika socjalnego')),
    ],
  }),
})
