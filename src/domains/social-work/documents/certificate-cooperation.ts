import { z } from 'zod'
import { formatDateInWords, formatMonth, sentence } from '@/kernel/polish'
import { workerSignature } from '@/domains/casework/documents/parts'
import { choice, paragraph, signatures, space } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, month, text } from '@/platform/documents/fields'
import {
  certificateOpening,
  certificateSchema,
  concernsRuns,
  personFields,
  strikeOutNote,
} from './certificate-parts'

const data = certificateSchema.extend({
  /** współdziałają / nie współdziałają */
  cooperate: z.boolean(),
  /** The day of the terms the certificate refers to. */
  termsOn: day,
  /** The month it concerns; not on the annex, printed as a note. */
  month,
  /** Puts right an earlier certificate of the month; not on the annex, printed as a note. */
  corrects: z.object({ issuedOn: day, reason: text }).optional(),
})

/** Monthly certificate on cooperation or its lack (annex 6, DOC-07; ). */
export const certificateCooperation = defineDocument({
  id: 'certificateCooperation',
  version: 1,
  title: 'Zaświadczenie o współdziałaniu lub jego braku (zał. 6)',
  legalBasis: 'art. 4 i art. 11 ust. 2 ustawy o pomocy społecznej',
  data: data.refine((certificate) => certificate.termsOn <= certificate.issuedOn, {
    path: ['termsOn'],
    message: 'Zaświadczenie odnosi się do zasad określonych najpóźniej w dniu jego wystawienia.',
  }),
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['socialWorker'],
  template: (certificate) => ({
    issuedOn: certificate.issuedOn,
    blocks: [
      ...certificateOpening(
        6,
        certificate,
        'o współdziałaniu/braku współdziałania osoby/rodziny w rozwiązaniu swojej trudnej sytuacji',
      ),
      personFields(
        'Imię, nazwisko i adres osoby korzystającej ze świadczeń pomocy społecznej',
        certificate.client,
      ),
      choice({
        before: concernsRuns(certificate.concerns, 'w/w', 'osoby wspólnie gospodarujące'),
        options: [
          { text: 'współdziałają', chosen: certificate.cooperate },
          { text: 'nie współdziałają', chosen: !certificate.cooperate },
        ],
        after: ` w rozwiązaniu swojej trudnej sytuacji życiowej w zakresie określonym w dniu ${formatDateInWords(certificate.termsOn)}`,
      }),
      paragraph(`Miesiąc, którego dotyczy zaświadczenie: ${formatMonth(certificate.month)}`, {
        size: 'small',
        align: 'left',
      }),
      ...(certificate.corrects
        ? [
            paragraph(
              `Sprostowanie zaświadczenia z dnia ${formatDateInWords(certificate.corrects.issuedOn)} za ten sam miesiąc. Powód: ${sentence(certificate.corrects.reason)}`,
              { size: 'small', align: 'left' },
            ),
          ]
        : []),
      space,
      signatures(workerSignature(certificate.signatory, 'podpis pracownika socjalnego')),
      strikeOutNote,
      paragraph('Wypełnia się, gdy określono zasady współdziałania (zał. 5).', {
        size: 'small',
        align: 'left',
      }),
    ],
  }),
})
