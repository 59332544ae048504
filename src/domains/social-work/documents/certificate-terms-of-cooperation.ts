import { z } from 'zod'
import { formatDateInWords } from '@/kernel/polish'
import { workerSignature } from '@/domains/casework/documents/parts'
import { choice, paragraph, signatures, space } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day } from '@/platform/documents/fields'
import {
  certificateOpening,
  certificateSchema,
  concernsRuns,
  personFields,
  strikeOutNote,
} from './certificate-parts'

const data = certificateSchema.extend({
  /** The day of the terms of cooperation. */
  agreedOn: day,
  /** zawarto / dokonano aktualizacji */
  act: z.enum(['agreed', 'updated']),
})

/** Certificate that terms of cooperation were set with the person or family (annex 5, DOC-06; R-092). */
export const certificateTermsOfCooperation = defineDocument({
  id: 'certificateTermsOfCooperation',
  version: 1,
  title: 'Zaświadczenie o określeniu zasad współdziałania (zał. 5)',
  legalBasis: 'art. 4 i art. 11 ust. 2 ustawy o pomocy społecznej',
  data: data.refine((certificate) => certificate.agreedOn <= certificate.issuedOn, {
    path: ['agreedOn'],
    message: 'Zasady muszą być określone najpóźniej w dniu wystawienia zaświadczenia.',
  }),
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['socialWorker'],
  template: (certificate) => ({
    issuedOn: certificate.issuedOn,
    blocks: [
      ...certificateOpening(
        5,
        certificate,
        'pracownika socjalnego o określeniu z osobą/rodziną zasad współdziałania dla rozwiązania swojej trudnej sytuacji życiowej',
      ),
      personFields(
        'Imię, nazwisko i adres osoby korzystającej ze świadczeń pomocy społecznej',
        certificate.client,
      ),
      choice({
        before: [
          `W dniu ${formatDateInWords(certificate.agreedOn)} z `,
          ...concernsRuns(certificate.concerns, 'w/w', 'osobami wspólnie gospodarującymi'),
        ],
        options: [
          { text: 'zawarto', chosen: certificate.act === 'agreed' },
          { text: 'dokonano aktualizacji', chosen: certificate.act === 'updated' },
        ],
        after: ' zasad współdziałania.',
      }),
      space,
      signatures(workerSignature(certificate.signatory, 'podpis pracownika socjalnego')),
      strikeOutNote,
      paragraph(
        'Wypełnia się, gdy z zaświadczenia (zał. 4) wynika, że istnieją niewykorzystane zasoby niematerialne i możliwości.',
        { size: 'small' },
      ),
    ],
  }),
})
