import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { bold, paragraph, table, title, type Run } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  survey: text,
  address: text,
  opensOn: day,
  closesOn: day,
  codes: z.array(text),
})

type Data = z.output<typeof data>

const slip = ({ survey, address, opensOn, closesOn }: Data, code: string): readonly Run[] => [
  bold(`Ankieta: ${survey}\n`),
  `Strona: ${address}\n`,
  'Kod: ',
  bold(`${code}\n`),
  `Od ${formatDate(opensOn)} do ${formatDate(closesOn)}. Jeden kod to jedna ankieta. Nikt nie zapisuje, kto dostał który kod.`,
]

/** Two slips in a row, to be cut along the lines. */
function rowsOf(sheet: Data): (readonly Run[])[][] {
  const slips = sheet.codes.map((code) => slip(sheet, code))
  return slips.flatMap((one, at) => (at % 2 === 0 ? [[one, slips[at + 1] ?? []]] : []))
}

/** Slips with one-time codes and the address of the survey (EWA-01). */
export const surveyCodes = defineDocument({
  id: 'serviceSurveyCodes',
  version: 1,
  title: 'Kody do ankiety adresatów usługi',
  legalBasis: 'standard organizowania usług, etap 7 (R-078)',
  data,
  retention: { jrwa: 'services', category: 'B2' },
  confidentiality: 'personal',
  signedBy: [],
  template: (sheet) => ({
    letterhead: sheet.letterhead,
    issuedOn: sheet.issuedOn,
    reference: `Kody do ankiety, ${sheet.codes.length}`,
    blocks: [
      title('KODY DO ANKIETY', sheet.survey),
      paragraph(
        'Potnij wzdłuż linii, złóż i wymieszaj. Każdy adresat wyciąga jedną kartkę. Nie zapisuj, kto dostał który kod.',
      ),
      table({
        columns: [{ header: 'Kartka' }, { header: 'Kartka' }],
        rows: rowsOf(sheet),
      }),
    ],
  }),
})
