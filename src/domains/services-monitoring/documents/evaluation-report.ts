import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import {
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
import { actionBlocks, signature, wordsOr } from './monthly-report'

const signed = z.object({ by: text, on: day }).nullable()

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  number: text,
  service: text,
  form: text,
  contractor: text,
  period: text,
  author: text,
  sums: z.array(z.object({ label: text, value: text })),
  warnings: z.array(text),
  gapsReason: z.string().nullable(),
  opinions: z.array(
    z.object({ source: text, kind: text, on: day, answers: text, satisfied: text, summary: text }),
  ),
  surveys: z.array(
    z.object({
      title: text,
      answers: text,
      questions: z.array(z.object({ words: text, answered: text, mean: text, counts: text })),
      own: z.string().nullable(),
    }),
  ),
  criteria: z.array(z.object({ label: text, text: z.string() })),
  conclusions: z.string(),
  recommendations: z.string(),
  submitted: signed,
  analysis: z.string(),
  analysedWith: z.string().nullable(),
  decided: signed,
  actions: z.array(z.object({ what: text, who: text, dueOn: day, state: text })),
})

type Survey = z.output<typeof data>['surveys'][number]

/** What recipients answered: counts and means only, own words go into the conclusions. */
function surveyBlocks({ title: name, answers, questions, own }: Survey): readonly Block[] {
  return [
    heading(`Wyniki ankiety „${name}”`),
    paragraph(answers),
    ...(questions.length === 0
      ? []
      : [
          table({
            columns: [
              { header: 'Pytanie', weight: 2.2 },
              { header: 'Odpowiedzi', weight: 0.9, align: 'right' },
              { header: 'Średnia', weight: 0.8, align: 'right' },
              { header: 'Rozkład', weight: 2.4 },
            ],
            rows: questions.map((one) => [one.words, one.answered, one.mean, one.counts]),
          }),
        ]),
    ...(own === null ? [] : [paragraph(own)]),
  ]
}

/** The report of an evaluation in the chapters of the model (RPT-2; EWA-03, EWA-04). */
export const evaluationReport = defineDocument({
  id: 'serviceEvaluationReport',
  version: 1,
  title: 'Raport ewaluacyjny usługi',
  legalBasis: 'standard organizowania usług, etap 7 (R-077 … R-082)',
  data,
  retention: { jrwa: 'services', category: 'A' },
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'director'],
  template: (report) => ({
    letterhead: report.letterhead,
    issuedOn: report.issuedOn,
    reference: `${report.number}, ${report.period}`,
    blocks: [
      title('RAPORT EWALUACYJNY USŁUGI', report.period),
      fields([
        { label: 'Usługa', value: report.service },
        { label: 'Numer procesu', value: report.number },
        { label: 'Forma realizacji', value: report.form },
        { label: 'Wykonawca', value: report.contractor },
        { label: 'Autor raportu', value: report.author },
      ]),
      heading('Dane z miesięcznych sprawozdań'),
      fields(report.sums.map(({ label, value }) => ({ label, value }))),
      ...(report.warnings.length > 0
        ? [
            heading('Zastrzeżenia', { level: 3 }),
            list('dash', report.warnings),
            paragraph(`Powód: ${report.gapsReason ?? 'nie podano'}`),
          ]
        : []),
      heading('Opinie'),
      report.opinions.length === 0
        ? paragraph('Nie zebrano opinii.')
        : table({
            columns: [
              { header: 'Kogo pytano', weight: 1.6 },
              { header: 'Sposób i dzień', weight: 1.2 },
              { header: 'Odpowiedzi', weight: 0.8 },
              { header: 'Zadowoleni', weight: 0.8 },
              { header: 'Co wynika', weight: 2.4 },
            ],
            rows: report.opinions.map((one) => [
              one.source,
              `${one.kind}, ${formatDate(one.on)}`,
              one.answers,
              one.satisfied,
              one.summary,
            ]),
          }),
      ...report.surveys.flatMap(surveyBlocks),
      heading('Ocena według kryteriów'),
      ...report.criteria.flatMap(({ label, text: words }) => [
        heading(label, { level: 3 }),
        ...wordsOr(words, 'Bez oceny.'),
      ]),
      heading('Wnioski'),
      ...wordsOr(report.conclusions, 'Bez wniosków.'),
      heading('Rekomendacje'),
      ...wordsOr(report.recommendations, 'Bez rekomendacji.'),
      ...(report.analysis === ''
        ? []
        : [
            heading('Analiza i działania długofalowe'),
            ...wordsOr(report.analysis, ''),
            ...(report.analysedWith ? [paragraph(`Wspólnie z: ${report.analysedWith}`)] : []),
            ...actionBlocks(report.actions, 'Bez działań długofalowych.'),
          ]),
      signatures(signature('autor raportu', report.submitted), signature('analiza', report.decided)),
    ],
  }),
})
