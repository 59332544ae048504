import { z } from 'zod'
import { formatDate, formatNumber } from '@/kernel/polish'
import {
  fields,
  heading,
  paragraph,
  paragraphs,
  signatures,
  table,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const signed = z.object({ by: text, on: day }).nullable()

const data = z.object({
  letterhead: letterheadSchema,
  /** The day it is printed. */
  issuedOn: day,
  number: text,
  service: text,
  month: text,
  form: text,
  contractor: text,
  contract: z.string().nullable(),
  figures: z.array(z.object({ label: text, value: z.number().nullable() })),
  /** where the figures come from, when the provider's form was taken over */
  fromProvider: z.string().nullable(),
  /** of several who perform side by side: what each gave, the sum, and whose figures are missing */
  performers: z
    .object({
      names: z.array(text),
      lines: z.array(
        z.object({ label: text, each: z.array(z.number().nullable()), together: z.number().nullable() }),
      ),
      lacking: z.array(text),
    })
    .nullable()
    .default(null),
  checklist: z.array(z.object({ label: text, result: text, note: z.string() })),
  conformity: text,
  description: z.string(),
  proposals: z.string(),
  submitted: signed,
  analysis: z.string(),
  analysedWith: z.string().nullable(),
  decided: signed,
  actions: z.array(z.object({ what: text, who: text, dueOn: day, state: text })),
})

/** The monthly report of a service with its analysis (RPT-1; NAD-03, NAD-04). */
export const monthlyReport = defineDocument({
  id: 'serviceMonthlyReport',
  version: 1,
  title: 'Miesięczne sprawozdanie z wykonywania usługi',
  legalBasis: 'standard organizowania usług, etap 6 (R-066, R-067)',
  data,
  retention: { jrwa: 'services', category: 'B5' },
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'director'],
  template: (report) => ({
    letterhead: report.letterhead,
    issuedOn: report.issuedOn,
    reference: `${report.number}, ${report.month}`,
    blocks: [
      title('MIESIĘCZNE SPRAWOZDANIE Z WYKONYWANIA USŁUGI', report.month),
      fields([
        { label: 'Usługa', value: report.service },
        { label: 'Numer procesu', value: report.number },
        { label: 'Forma realizacji', value: report.form },
        { label: 'Wykonawca', value: report.contractor },
        ...(report.contract === null
          ? []
          : [{ label: 'Godziny zaplanowane według', value: report.contract }]),
      ]),
      heading('Liczby miesiąca'),
      table({
        columns: [
          { header: 'Co', weight: 3 },
          { header: 'Liczba', align: 'right' },
        ],
        rows: report.figures.map(({ label, value }) => [label, count(value)]),
      }),
      ...performerBlocks(report),
      ...(report.fromProvider === null ? [] : [paragraph(report.fromProvider)]),
      heading(`Zgodność ze standardem: ${report.conformity}`),
      table({
        columns: [
          { header: 'Co sprawdzono', weight: 3 },
          { header: 'Wynik', weight: 1 },
          { header: 'Uwaga', weight: 2 },
        ],
        rows: report.checklist.map(({ label, result, note }) => [label, result, note]),
      }),
      heading('Opis miesiąca'),
      ...wordsOr(report.description, 'Bez opisu.'),
      ...(report.proposals ? [heading('Proponowane działania'), ...wordsOr(report.proposals, '')] : []),
      ...analysisBlocks(report),
      signatures(signature('koordynator usług', report.submitted), signature('analiza', report.decided)),
    ],
  }),
})

const count = (value: number | null): string => (value === null ? '–' : formatNumber(value))

function performerBlocks({ performers }: z.output<typeof data>): readonly Block[] {
  if (performers === null) return []
  const { names, lines, lacking } = performers
  return [
    heading('Dane wykonawców', { level: 3 }),
    table({
      columns: [
        { header: 'Co', weight: 2 },
        ...names.map((header) => ({ header, align: 'right' as const })),
        { header: 'Razem', align: 'right' },
      ],
      rows: lines.map(({ label, each, together }) => [label, ...each.map(count), count(together)]),
    }),
    ...(lacking.length === 0 ? [] : [paragraph(`Brakuje danych: ${lacking.join(', ')}.`)]),
  ]
}

/** A line for each line typed. */
export const wordsOr = (words: string, otherwise: string): readonly Block[] => {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? [paragraph(otherwise)] : paragraphs(lines)
}

/** Who signed and when, or an empty line to sign. */
export const signature = (caption: string, signedBy: z.output<typeof signed>) => ({
  caption,
  ...(signedBy === null ? {} : { name: signedBy.by, note: `zapisano w systemie ${formatDate(signedBy.on)}` }),
})

/** What was decided, as a table; the model's "brak działań" when there is nothing to do. */
export function actionBlocks(
  actions: readonly { what: string; who: string; dueOn: z.output<typeof day>; state: string }[],
  none: string,
): readonly Block[] {
  if (actions.length === 0) return [paragraph(none)]
  return [
    table({
      columns: [
        { header: 'Działanie', weight: 3 },
        { header: 'Kto', weight: 1.5 },
        { header: 'Termin', weight: 1 },
        { header: 'Stan', weight: 1 },
      ],
      rows: actions.map(({ what, who, dueOn, state }) => [what, who, formatDate(dueOn), state]),
    }),
  ]
}

function analysisBlocks(report: z.output<typeof data>): readonly Block[] {
  if (report.analysis === '') return []
  return [
    heading('Analiza'),
    ...wordsOr(report.analysis, ''),
    ...(report.analysedWith ? [paragraph(`Wspólnie z: ${report.analysedWith}`)] : []),
    heading('Działania bieżące'),
    ...actionBlocks(report.actions, 'Bez działań.'),
  ]
}
