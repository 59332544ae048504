import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { personSchema, signatorySchema, workerSignature } from '@/domains/casework/documents/parts'
import {
  bold,
  fields,
  heading,
  list,
  paragraph,
  signatures,
  table,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import {
  ASSESSMENT_ANSWERS,
  ASSESSMENT_CODES,
  ASSESSMENT_ITEMS,
  type AssessmentCode,
} from '../questionnaires/assessment-items'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  caseNumber: text,
  client: personSchema,
  items: z.array(
    z.object({
      code: z.enum(ASSESSMENT_CODES),
      answer: z.enum(['yes', 'no', 'notApplicable']),
      why: text,
      evidence: z.array(text),
    }),
  ),
  /** Certificates of the social worker the assessment rests on, e.g. "zał. 4 z dnia 18.11.2026". */
  certificates: z.array(text),
  assessedBy: signatorySchema,
})

type Assessment = z.output<typeof data>

const GROUPS: readonly { title: string; codes: readonly AssessmentCode[] }[] = [
  { title: '1. Badanie sytuacji', codes: ['bad1', 'bad2a', 'bad2b', 'bad3', 'bad4', 'bad5', 'bad6'] },
  { title: '2. Podejmowanie współdziałania', codes: ['bad7'] },
  { title: '3. Monitorowanie wykorzystania świadczeń', codes: ['mon1'] },
]

/** Assessment of the conditions necessary to grant a benefit (annex 3, DOC-03). */
export const situationAssessment = defineDocument({
  id: 'situationAssessment',
  version: 1,
  title: 'Ocena sytuacji osoby/rodziny i wnioski pracownika socjalnego',
  legalBasis: 'art. 2, art. 3, art. 4, art. 7, art. 8, art. 11, art. 12 i art. 36 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['benefitsWorker'],
  template: (assessment) => ({
    letterhead: assessment.letterhead,
    issuedOn: assessment.issuedOn,
    reference: assessment.caseNumber,
    blocks: [
      paragraph('Załącznik nr 3', { align: 'right', size: 'small' }),
      title('Ocena sytuacji osoby/rodziny i wnioski pracownika socjalnego', 'Badanie sytuacji klienta'),
      fields([
        { label: 'Znak sprawy', value: assessment.caseNumber },
        { label: 'Osoba', value: bold(assessment.client.name) },
        { label: 'Adres', value: assessment.client.addressLines.join(', ') },
        { label: 'Stan na dzień', value: formatDate(assessment.issuedOn) },
      ]),
      ...GROUPS.flatMap((part) => groupBlocks(part, assessment)),
      heading('Zaświadczenia pracownika socjalnego'),
      assessment.certificates.length === 0
        ? paragraph('Zaświadczeń jeszcze nie otrzymano.')
        : list('dash', assessment.certificates),
      signatures(workerSignature(assessment.assessedBy, 'podpis pracownika ds. świadczeń')),
    ],
  }),
})

function groupBlocks(part: (typeof GROUPS)[number], assessment: Assessment): readonly Block[] {
  const items = part.codes.flatMap((code) => assessment.items.filter((item) => item.code === code))
  return [
    heading(part.title),
    items.length === 0
      ? paragraph('Nie oceniano.')
      : table({
          columns: [
            { header: 'Kryterium', weight: 2.5 },
            { header: 'Odpowiedź', weight: 0.9 },
            { header: 'Uzasadnienie i dowody', weight: 3.2 },
          ],
          rows: items.map((item) => [
            `${ASSESSMENT_ITEMS[item.code].label} (${ASSESSMENT_ITEMS[item.code].article})`,
            bold(answerLabel(item.answer)),
            item.evidence.length === 0 ? item.why : `${item.why} Dowody: ${item.evidence.join('; ')}.`,
          ]),
        }),
  ]
}

const answerLabel = (answer: Assessment['items'][number]['answer']): string =>
  ASSESSMENT_ANSWERS.find((option) => option.id === answer)?.label ?? ''
