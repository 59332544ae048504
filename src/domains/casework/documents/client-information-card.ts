import { z } from 'zod'
import {
  bold,
  box,
  checks,
  fields,
  heading,
  list,
  paragraph,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { workerSchema, type WorkerInDocument } from './parts'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  /** Only the name: the card may be seen by others, so nothing about the matter itself. */
  clientName: z.string().optional(),
  benefitsWorker: workerSchema.optional(),
  socialWorker: workerSchema.optional(),
  meeting: z.object({ when: text, where: text }).optional(),
  papers: z.array(text),
  openingHours: z.array(text),
})

/** Card given to the client at the first contact: two workers, what each does, what to bring. Neutral wording. */
export const clientInformationCard = defineDocument({
  id: 'clientInformationCard',
  version: 1,
  title: 'Karta informacyjna',
  legalBasis: 'art. 8 § 1 i art. 9 KPA',
  data,
  retention: { jrwa: 'firstContact', category: 'Bc' },
  confidentiality: 'personal',
  signedBy: [],
  template: (card) => ({
    letterhead: card.letterhead,
    issuedOn: card.issuedOn,
    blocks: [
      title('KARTA INFORMACYJNA', card.clientName),
      ...(card.meeting === undefined ? [] : meetingBlocks(card.meeting)),
      ...(card.benefitsWorker === undefined && card.socialWorker === undefined
        ? []
        : [heading('Z kim się Pani/Pan spotka')]),
      ...(card.benefitsWorker === undefined
        ? []
        : [workerBox(card.benefitsWorker, 'Przyjmuje wnioski, ustala sytuację i przygotowuje decyzje.')]),
      ...(card.socialWorker === undefined
        ? []
        : [
            workerBox(
              card.socialWorker,
              'Rozmawia o tym, co się dzieje i co można zmienić. Pomaga ułożyć plan i go zrealizować. Nie decyduje o pieniądzach.',
            ),
          ]),
      ...(card.benefitsWorker === undefined || card.socialWorker === undefined ? [] : [sharingNote]),
      heading('Co przynieść'),
      card.papers.length === 0
        ? paragraph('Na pierwsze spotkanie nie trzeba przynosić żadnych dokumentów.')
        : checks(card.papers.map((paper) => ({ checked: false, text: paper }))),
      paragraph(
        'Jeżeli jakiegoś dokumentu brakuje, nie trzeba odkładać spotkania – podpowiemy, jak go zdobyć albo czym zastąpić.',
      ),
      ...(card.openingHours.length === 0
        ? []
        : [heading('Godziny przyjęć'), list('dash', card.openingHours)]),
    ],
  }),
})

const meetingBlocks = (meeting: { when: string; where: string }): readonly Block[] => [
  box([
    fields([
      { label: 'Termin spotkania', value: { text: meeting.when, bold: true } },
      { label: 'Miejsce', value: meeting.where },
    ]),
    paragraph('Gdy termin nie odpowiada, wystarczy zadzwonić – znajdziemy inny.', { size: 'small' }),
  ]),
]

const workerBox = (worker: WorkerInDocument, role: string): Block =>
  box(
    [
      paragraph([
        bold(worker.name),
        worker.phone === undefined ? '' : ` · tel. ${worker.phone}`,
        worker.room === undefined ? '' : ` · pokój ${worker.room}`,
      ]),
      paragraph(role),
    ],
    worker.position,
  )

const sharingNote: Block = paragraph(
  'Każda z tych osób prowadzi osobne akta. Pracownik socjalny przekazuje pracownikowi ds. świadczeń tylko zaświadczenia wymagane w sprawie i informacje ważne dla udzielenia świadczenia. O przekazaniu informacji zawsze mówi wcześniej. Treść rozmów pozostaje poufna.',
)
