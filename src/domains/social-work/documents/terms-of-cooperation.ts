import { z } from 'zod'
import { formatDate, formatDateInWords } from '@/kernel/polish'
import {
  personSchema,
  placeOnDay,
  signatorySchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import {
  bold,
  fields,
  group,
  heading,
  list,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  table,
  title,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  /** 1 for the first terms, 2, 3 … for their updates. */
  edition: z.int().min(1),
  client: personSchema,
  /** Others who run the household and take part. */
  participants: z.array(text),
  /** What is to change, in the client's words where possible. */
  aim: text,
  clientCommitments: z.array(z.object({ what: text, dueOn: day.optional() })).min(1),
  workerCommitments: z.array(z.object({ what: text, dueOn: day.optional() })),
  meetings: text,
  /** Day of the joint assessment. */
  reviewOn: day.optional(),
  signatory: signatorySchema,
})

type Commitment = z.output<typeof data>['clientCommitments'][number]

/** Terms of cooperation set by the client and the social worker (model 3.B, SW-07). */
export const termsOfCooperation = defineDocument({
  id: 'termsOfCooperation',
  version: 1,
  title: 'Zasady współdziałania',
  legalBasis: 'art. 4, art. 11 ust. 2 i art. 45 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'socialWork', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['client', 'socialWorker'],
  template: (terms) => ({
    letterhead: terms.letterhead,
    issuedOn: terms.issuedOn,
    blocks: [
      placeAndDate([], [placeOnDay(terms.place, terms.issuedOn)]),
      title(
        'ZASADY WSPÓŁDZIAŁANIA',
        terms.edition === 1
          ? 'w rozwiązaniu trudnej sytuacji życiowej'
          : `aktualizacja nr ${terms.edition - 1}`,
      ),
      fields([
        { label: 'Osoba', value: bold(terms.client.name) },
        { label: 'Adres', value: terms.client.addressLines.join(', ') },
        ...(terms.participants.length === 0
          ? []
          : [{ label: 'Osoby wspólnie gospodarujące', value: terms.participants.join(', ') }]),
        { label: 'Pracownik socjalny', value: terms.signatory.name },
      ]),
      heading('Co chcemy osiągnąć'),
      ...paragraphs(terms.aim),
      heading('Co zrobi osoba lub rodzina'),
      commitmentTable(terms.clientCommitments),
      heading('Co zrobi pracownik socjalny'),
      terms.workerCommitments.length === 0
        ? paragraph('Pracownik socjalny towarzyszy i wspiera w działaniach wymienionych wyżej.')
        : commitmentTable(terms.workerCommitments),
      heading('Spotkania i ocena'),
      paragraph(terms.meetings),
      ...(terms.reviewOn === undefined
        ? []
        : [paragraph(`Wspólnie ocenimy, co się udało, do dnia ${formatDateInWords(terms.reviewOn)}`)]),
      heading('Co jest przekazywane'),
      list('dash', [
        'Pracownik socjalny co miesiąc zaświadcza pracownikowi ds. świadczeń o współdziałaniu lub jego braku.',
        'Może też przekazać inne informacje, jeżeli są istotne dla udzielenia świadczenia; wcześniej mówi o tym osobie.',
        'Pozostała treść rozmów jest poufna.',
      ]),
      group(
        paragraph('Zasady ustaliliśmy wspólnie. Każda ze stron może zaproponować ich zmianę.'),
        signatures(
          { caption: 'data i podpis osoby', name: terms.client.name },
          workerSignature(terms.signatory, 'podpis pracownika socjalnego'),
        ),
      ),
    ],
  }),
})

const commitmentTable = (commitments: readonly Commitment[]) =>
  table({
    columns: [
      { header: 'Lp.', weight: 0.3, align: 'right' },
      { header: 'Działanie', weight: 4 },
      { header: 'Termin', weight: 0.9 },
    ],
    rows: commitments.map((commitment, index) => [
      `${index + 1}.`,
      commitment.what,
      commitment.dueOn === undefined ? 'na bieżąco' : formatDate(commitment.dueOn),
    ]),
  })
