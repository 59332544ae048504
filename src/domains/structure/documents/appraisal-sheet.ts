import { z } from 'zod'
import { placeOnDay } from '@/domains/casework/documents/parts'
import { formatDate } from '@/kernel/polish'
import { fields, heading, placeAndDate, signatures, table, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { appraisalParts, type AppraisalPart } from '../dictionaries/appraisal-criteria'

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  number: z.int().positive(),
  stateWords: text,
  personnelSpecialist: text,
  /** '' while the sheet is a draft */
  agreement: z.string(),
  validFrom: day.nullable(),
  criteria: z.array(z.object({ part: z.enum(['worker', 'superior', 'self']), label: text })),
})

/** The appraisal sheet of social workers to be filled in by hand (DOC-30; R-136). */
export const appraisalSheetDocument = defineDocument({
  id: 'appraisalSheet',
  version: 1,
  title: 'Arkusz oceny pracownika socjalnego',
  legalBasis: 'art. 94 pkt 9 Kodeksu pracy',
  data,
  retention: { jrwa: 'staff', category: 'B10' },
  confidentiality: 'open',
  signedBy: ['superior', 'socialWorker'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    blocks: [
      placeAndDate([], [placeOnDay(one.place, one.issuedOn)]),
      title('Arkusz oceny pracownika socjalnego', `wersja ${one.number}, ${one.stateWords}`),
      fields([
        { label: 'Opracowano ze specjalistą ds. kadr', value: one.personnelSpecialist },
        ...(one.agreement ? [{ label: 'Uzgodniono z pracownikami socjalnymi', value: one.agreement }] : []),
        ...(one.validFrom ? [{ label: 'Obowiązuje od', value: formatDate(one.validFrom) }] : []),
        { label: 'Oceniany pracownik', value: '' },
        { label: 'Oceniany okres', value: '' },
      ]),
      ...(Object.keys(appraisalParts) as AppraisalPart[]).flatMap((part) => [
        heading(appraisalParts[part]),
        table({
          caption: appraisalParts[part],
          columns: [
            { header: 'Kryterium', weight: 2 },
            { header: 'Zapis', weight: 3 },
          ],
          rows: one.criteria.filter((criterion) => criterion.part === part).map(({ label }) => [label, '']),
        }),
      ]),
      signatures({ caption: 'podpis przełożonego' }, { caption: 'podpis ocenianego pracownika' }),
    ],
  }),
})
