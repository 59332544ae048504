import { z } from 'zod'
import { workerSignature } from '@/domains/casework/documents/parts'
import { choice, signatures, space } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import {
  certificateOpening,
  certificateSchema,
  concernsRuns,
  personFields,
  strikeOutNote,
} from './certificate-parts'

const data = certificateSchema.extend({
  /** posiadają / nie posiadają */
  possess: z.boolean(),
})

/** Certificate on unused non-material resources and abilities (annex 4, DOC-05; R-091). */
export const certificateUnusedResources = defineDocument({
  id: 'certificateUnusedResources',
  version: 1,
  title: 'Zaświadczenie o niewykorzystanych zasobach (zał. 4)',
  legalBasis: 'art. 2 ust. 1 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['socialWorker'],
  template: (certificate) => ({
    issuedOn: certificate.issuedOn,
    blocks: [
      ...certificateOpening(
        4,
        certificate,
        'pracownika socjalnego o posiadaniu lub nieposiadaniu przez osoby ubiegające się o świadczenia niewykorzystanych zasobów niematerialnych i możliwości dla rozwiązania trudnej sytuacji',
      ),
      personFields(
        'Imię, nazwisko i adres osoby ubiegającej się o świadczenia pomocy społecznej',
        certificate.client,
      ),
      choice({
        before: concernsRuns(certificate.concerns, 'osobiście', 'osoby wspólnie gospodarujące'),
        options: [
          { text: 'posiadają', chosen: certificate.possess },
          { text: 'nie posiadają', chosen: !certificate.possess },
        ],
        after: ' niewykorzystane zasoby niematerialne i możliwości dla rozwiązania trudnej sytuacji.',
      }),
      space,
      signatures(workerSignature(certificate.signatory, 'podpis pracownika socjalnego')),
      strikeOutNote,
    ],
  }),
})
