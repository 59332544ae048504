import { z } from 'zod'
import { formatDateInWords } from '@/kernel/polish'
import { letterClosing, letterOpening, letterSchema, workerSchema } from '@/domains/casework/documents/parts'
import {
  addressee,
  bold,
  fields,
  heading,
  list,
  paragraph,
  paragraphs,
  title,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'

const data = letterSchema.extend({
  kolegium: text,
  /** Who appeals. */
  appellant: z.object({ name: text, addressLines: z.array(text).min(1) }),
  appealForm: z.enum(['written', 'oral']),
  decision: z.object({
    number: text,
    issuedOn: day,
    /** "w sprawie o przyznanie …" */
    subject: text,
    granted: z.boolean(),
    /** It ends the case without deciding it (art. 105 KPA). */
    discontinues: z.boolean().optional(),
    deliveredOn: day,
    /** How it was delivered, in words. */
    delivery: text,
  }),
  filedOn: day,
  receivedOn: day,
  /** The last day to appeal. */
  appealDueOn: day,
  /** The centre's position, in the worker's own words. */
  position: text,
  enclosures: z.array(text).min(1),
  caseWorker: workerSchema,
})

const forms = { written: 'na piśmie', oral: 'ustnie do protokołu' } as const

/** The letter with which an appeal goes to the kolegium with the files of the case (art. 133 KPA). */
export const appealLetter = defineDocument({
  id: 'appealLetter',
  version: 1,
  title: 'Pismo przekazujące odwołanie',
  legalBasis: 'art. 133 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B5' },
  confidentiality: 'personal',
  signedBy: ['director', 'deputyDirector'],
  template: (letter) => {
    const { decision } = letter
    return {
      letterhead: letter.letterhead,
      issuedOn: letter.issuedOn,
      reference: letter.caseNumber,
      blocks: [
        letterOpening(letter),
        addressee([bold(letter.kolegium)]),
        title('PRZEKAZANIE ODWOŁANIA', 'wraz z aktami sprawy'),
        paragraph(
          `Na podstawie art. 133 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA) przekazuję odwołanie od opisanej niżej decyzji wraz z aktami sprawy. Organ nie wydał nowej decyzji na podstawie art. 132 KPA.`,
        ),
        fields([
          { label: 'Kto się odwołuje', value: bold(letter.appellant.name) },
          { label: 'Adres', value: letter.appellant.addressLines.join(', ') },
          {
            label: 'Decyzja',
            value: `nr ${decision.number}, ${outcomeWords(decision)}, w sprawie ${decision.subject}`,
          },
          { label: 'Data decyzji', value: formatDateInWords(decision.issuedOn) },
          { label: 'Doręczona', value: `${formatDateInWords(decision.deliveredOn)}, ${decision.delivery}` },
          { label: 'Ostatni dzień na odwołanie', value: formatDateInWords(letter.appealDueOn) },
          {
            label: 'Odwołanie wniesiono',
            value: `${formatDateInWords(letter.filedOn)}, ${forms[letter.appealForm]}`,
          },
          { label: 'Wpłynęło do ośrodka', value: formatDateInWords(letter.receivedOn) },
          { label: 'Zachowanie terminu', value: bold(inTimeWords(letter)) },
        ]),
        heading('Stanowisko ośrodka'),
        ...paragraphs(letter.position),
        heading('W załączeniu'),
        list('decimal', letter.enclosures),
        letterClosing(
          { caption: 'podpis kierownika ośrodka albo osoby upoważnionej' },
          [letter.kolegium, `Do wiadomości: ${letter.appellant.name}`, 'Akta sprawy'],
          letter.caseWorker,
        ),
      ],
    }
  },
})

function outcomeWords({ granted, discontinues }: z.output<typeof data>['decision']): string {
  if (discontinues) return 'umarzająca postępowanie'
  return granted ? 'przyznająca' : 'odmowna'
}

function inTimeWords({ filedOn, appealDueOn }: z.output<typeof data>): string {
  return filedOn <= appealDueOn
    ? 'w terminie (art. 129 § 2 KPA)'
    : 'po terminie; o uchybieniu rozstrzyga kolegium (art. 134 KPA)'
}
