import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { checks, fields, paragraph, signatures, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterOpening, letterSchema, personSchema } from './parts'

const RECEIVERS = {
  addressee: 'adresat',
  householdMember: 'dorosły domownik, który podjął się oddania pisma adresatowi (art. 43 KPA)',
  representative: 'pełnomocnik lub przedstawiciel ustawowy',
} as const

const data = letterSchema.extend({
  addressee: personSchema,
  /** What is delivered: "Decyzja z dnia …". */
  delivered: text,
  deliveredOn: day.optional(),
  receivedBy: z.enum(['addressee', 'householdMember', 'representative']).optional(),
  receiverName: z.string().optional(),
  deliveredByName: text,
  deliveredByPosition: text,
})

/** Confirmation of receipt of a letter handed over in the office or at home (art. 39, 42, 43 and 46 KPA). */
export const deliveryConfirmation = defineDocument({
  id: 'deliveryConfirmation',
  version: 1,
  title: 'Potwierdzenie odbioru',
  legalBasis: 'art. 39, art. 42, art. 43 i art. 46 § 1 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B5' },
  confidentiality: 'personal',
  signedBy: ['receiver', 'benefitsWorker'],
  template: (receipt) => ({
    letterhead: receipt.letterhead,
    issuedOn: receipt.issuedOn,
    reference: receipt.caseNumber,
    blocks: [
      letterOpening(receipt),
      title('POTWIERDZENIE ODBIORU'),
      fields([
        { label: 'Pismo', value: { text: receipt.delivered, bold: true } },
        { label: 'Znak sprawy', value: receipt.caseNumber },
        {
          label: 'Adresat',
          value: `${receipt.addressee.name}, ${receipt.addressee.addressLines.join(', ')}`,
        },
        {
          label: 'Data doręczenia',
          value: receipt.deliveredOn === undefined ? '' : formatDate(receipt.deliveredOn),
        },
        { label: 'Imię i nazwisko odbierającego', value: receipt.receiverName ?? '' },
      ]),
      paragraph('Pismo odebrał:'),
      checks(
        Object.entries(RECEIVERS).map(([key, label]) => ({
          checked: receipt.receivedBy === key,
          text: label,
        })),
      ),
      paragraph('Potwierdzam odbiór pisma w dniu podanym wyżej.'),
      signatures(
        {
          caption: 'podpis doręczającego',
          name: receipt.deliveredByName,
          position: receipt.deliveredByPosition,
        },
        { caption: 'data i czytelny podpis odbierającego' },
      ),
      paragraph(
        'Odbierający potwierdza doręczenie własnoręcznym podpisem i wpisuje datę doręczenia (art. 46 § 1 KPA). Jeżeli doręczono decyzję, od tego dnia liczy się termin do wniesienia odwołania.',
        { size: 'small' },
      ),
    ],
  }),
})
