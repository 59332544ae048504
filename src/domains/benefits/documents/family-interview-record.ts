import { z } from 'zod'
import { personSchema, signatorySchema, workerSignature } from '@/domains/casework/documents/parts'
import { bold, fields, group, paragraph, signatures, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { questionnaireBlocks } from '@/platform/questionnaire/rendered-blocks'
import { renderedQuestionnaireSchema } from '@/platform/questionnaire/rendered-schema'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  caseNumber: text,
  client: personSchema,
  /** Questions and answers as frozen when the interview was closed. */
  interview: renderedQuestionnaireSchema,
  conductedBy: signatorySchema,
  /** Present when the interview was a joint visit. */
  socialWorker: signatorySchema.optional(),
})

/** The family interview printed as it was frozen, whichever version of the questionnaire it was made with. */
export const familyInterviewRecord = defineDocument({
  id: 'familyInterviewRecord',
  version: 1,
  title: 'Rodzinny wywiad środowiskowy',
  legalBasis: 'art. 107 ustawy o pomocy społecznej; Dz. U. z 2021 r. poz. 893',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['benefitsWorker', 'client'],
  template: (record) => ({
    letterhead: record.letterhead,
    issuedOn: record.issuedOn,
    reference: record.caseNumber,
    blocks: [
      title(record.interview.title),
      fields([
        { label: 'Znak sprawy', value: record.caseNumber },
        { label: 'Osoba', value: bold(record.client.name) },
        { label: 'Podstawa prawna', value: record.interview.legalBasis },
      ]),
      ...questionnaireBlocks(record.interview),
      group(
        paragraph('Potwierdzam zgodność zapisu z przebiegiem wywiadu.'),
        signatures(
          { caption: 'data i podpis osoby, z którą przeprowadzono wywiad', name: record.client.name },
          workerSignature(record.conductedBy, 'data i podpis pracownika przeprowadzającego wywiad'),
          ...(record.socialWorker === undefined
            ? []
            : [
                workerSignature(record.socialWorker, 'podpis pracownika socjalnego obecnego podczas wywiadu'),
              ]),
        ),
      ),
    ],
  }),
})
