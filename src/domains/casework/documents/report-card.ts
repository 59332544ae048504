import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import {
  fields,
  heading,
  list,
  paragraph,
  paragraphs,
  signatures,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { signatorySchema, workerSignature } from './parts'

const data = z.object({
  letterhead: letterheadSchema,
  number: text,
  issuedOn: day,
  time: text,
  channel: text,
  /** Absent for anonymous advice. */
  person: z.object({ name: text, addressLines: z.array(text), phone: z.string().optional() }).optional(),
  /** Who reported, when it was not the person: kind only, the reporter's data are protected. */
  reportedBy: text,
  categories: z.array(text),
  description: text,
  /** What the person was told: help available, procedure, duties. */
  informed: z.array(text),
  papers: z.array(text),
  route: text,
  assignedTo: z.array(text),
  visit: z.string().optional(),
  worker: signatorySchema,
})

const listOr = (items: readonly string[], otherwise: string): Block =>
  items.length === 0 ? paragraph(otherwise) : list('dash', items)

/** Card of a report: who came, with what, what was told and where directed (model, first contact INF-01…05). */
export const reportCard = defineDocument({
  id: 'reportCard',
  version: 1,
  title: 'Karta zgłoszenia',
  legalBasis: 'art. 7 i art. 14 KPA; art. 45 i art. 110 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'firstContact', category: 'B5' },
  confidentiality: 'sensitive',
  signedBy: ['informationWorker'],
  template: (report) => ({
    letterhead: report.letterhead,
    issuedOn: report.issuedOn,
    reference: `Zgłoszenie ${report.number}`,
    blocks: [
      title('KARTA ZGŁOSZENIA', `nr ${report.number}`),
      fields([
        { label: 'Data i godzina', value: `${formatDate(report.issuedOn)}, ${report.time}` },
        { label: 'Sposób zgłoszenia', value: report.channel },
        { label: 'Zgłaszający', value: report.reportedBy },
        ...personFields(report.person),
        { label: 'Kategorie trudności', value: report.categories.join(', ') || 'nie określono' },
      ]),
      heading('Opis zgłoszenia'),
      ...paragraphs(report.description),
      heading('Udzielone informacje'),
      listOr(report.informed, 'Nie udzielano informacji.'),
      heading('Dokumenty do przyniesienia'),
      listOr(report.papers, 'Nie wskazano dokumentów.'),
      heading('Dalszy bieg'),
      fields([
        { label: 'Skierowanie', value: report.route },
        { label: 'Przydzielono', value: report.assignedTo.join(', ') || 'nie dotyczy' },
        { label: 'Umówiony termin', value: report.visit ?? 'nie umawiano' },
      ]),
      signatures(workerSignature(report.worker, 'podpis pracownika udzielającego informacji')),
    ],
  }),
})

const personFields = (person: z.output<typeof data>['person']) =>
  person === undefined
    ? [{ label: 'Osoba', value: 'porada anonimowa' }]
    : [
        { label: 'Osoba', value: person.name },
        { label: 'Adres', value: person.addressLines.join(', ') || 'nie podano' },
        { label: 'Telefon', value: person.phone ?? 'nie podano' },
      ]
