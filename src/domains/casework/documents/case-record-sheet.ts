import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { fields, paragraph, table, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { insideSentence } from './parts'

const data = z.object({
  letterhead: letterheadSchema,
  caseNumber: text,
  caseTitle: text,
  /** The day the sheet is printed. */
  issuedOn: day,
  entries: z.array(
    z.object({
      on: day,
      time: z.string().optional(),
      action: text,
      person: text,
      position: text,
      /** Marks of the documents in the file the action refers to. */
      document: z.string().optional(),
    }),
  ),
})

/** Case record sheet: who did what and when, with reference to documents (art. 66a KPA). */
export const caseRecordSheet = defineDocument({
  id: 'caseRecordSheet',
  version: 1,
  title: 'Metryka sprawy',
  legalBasis: 'art. 66a KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B5' },
  confidentiality: 'personal',
  signedBy: [],
  template: (sheet) => ({
    letterhead: sheet.letterhead,
    issuedOn: sheet.issuedOn,
    reference: sheet.caseNumber,
    blocks: [
      title('METRYKA SPRAWY'),
      fields([
        { label: 'Oznaczenie sprawy', value: sheet.caseNumber },
        { label: 'Tytuł sprawy', value: sheet.caseTitle },
      ]),
      sheet.entries.length === 0
        ? paragraph('W sprawie nie podjęto jeszcze czynności.')
        : table({
            columns: [
              { header: 'Lp.', weight: 0.45, align: 'right' },
              { header: 'Data czynności', weight: 1 },
              { header: 'Określenie podejmowanej czynności', weight: 2.6 },
              { header: 'Osoba podejmująca czynność: imię, nazwisko, stanowisko', weight: 2.2 },
              { header: 'Identyfikator dokumentu w aktach sprawy', weight: 1.6 },
            ],
            rows: sheet.entries.map((entry, index) => [
              `${index + 1}.`,
              entry.time === undefined ? formatDate(entry.on) : `${formatDate(entry.on)}, ${entry.time}`,
              entry.action,
              `${entry.person}, ${insideSentence(entry.position)}`,
              entry.document ?? '–',
            ]),
          }),
      paragraph(`Stan na dzień ${formatDate(sheet.issuedOn)}`, { size: 'small' }),
    ],
  }),
})
