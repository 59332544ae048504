import { z } from 'zod'
import { amountInWords, formatMoney } from '@/kernel/money'
import { formatDate, formatDateInWords, formatNumber } from '@/kernel/polish'
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
import { amount, day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const side = z.object({ name: text, role: text })

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  reference: text,
  /** umowa, porozumienie …: what is concluded, as the model names it */
  name: text,
  documentNumber: z.string().nullable(),
  city: text,
  signedOn: day.nullable(),
  /** on whose behalf the public side signs */
  authority: text,
  centre: text,
  provider: z.object({ name: text, legalForm: text, address: text, numbers: z.array(text) }),
  service: text,
  form: text,
  /** the decision the contract follows from, in words; none where nobody was chosen among offers */
  decision: z.string().nullable(),
  /** other partners of the same recruitment */
  partners: z.array(text).default([]),
  scope: text,
  from: day,
  until: day,
  amount,
  plannedHours: z.number().nullable(),
  settlementTerms: text,
  publicSide: z.array(side),
  providerSide: z.array(side),
  annexes: z.array(z.object({ number: z.number(), effectiveOn: day, summary: text, changes: text })),
})

export type ServiceContractData = z.output<typeof data>

/** A contract of a service for signing and for the file: parties, subject, standard, money, control, annexes. */
export const serviceContract = defineDocument({
  id: 'serviceContract',
  version: 1,
  title: 'Umowa na usługę',
  legalBasis: 'art. 25 ustawy o pomocy społecznej, art. 16 ustawy o działalności pożytku publicznego',
  data,
  retention: { jrwa: 'services', category: 'B10' },
  confidentiality: 'open',
  signedBy: ['director'],
  template: (contract) => ({
    letterhead: contract.letterhead,
    issuedOn: contract.issuedOn,
    reference: contract.reference,
    blocks: [
      title(contract.name, [contract.documentNumber ?? contract.reference, contract.service].join(', ')),
      ...parties(contract),
      ...clauses(contract).flatMap(([name, blocks], at) => [heading(`§ ${at + 1}. ${name}`), ...blocks]),
      signatures(
        ...signersOf(contract.publicSide, 'strona publiczna', contract.authority),
        ...signersOf(contract.providerSide, 'wykonawca', contract.provider.name),
      ),
      ...annexesOf(contract),
    ],
  }),
})

const parties = ({ signedOn, city, authority, centre, provider }: ServiceContractData): Block[] => [
  fields([
    {
      label: 'Dzień i miejsce',
      value: `${signedOn ? formatDateInWords(signedOn) : '……………………'}, ${city}`,
    },
    { label: 'Zlecający', value: `${authority}; usługę organizuje ${centre}` },
    {
      label: 'Wykonawca',
      value: [provider.name, provider.legalForm, provider.address, ...provider.numbers].join(', '),
    },
  ]),
]

type Clause = readonly [name: string, blocks: readonly Block[]]

const clauses = (contract: ServiceContractData): Clause[] => [
  [
    'Przedmiot',
    [
      ...paragraphs(contract.scope),
      paragraph(
        [`Forma realizacji: ${contract.form}.`, contract.decision ? `Podstawa: ${contract.decision}.` : '']
          .join(' ')
          .trim(),
      ),
      ...(contract.partners.length === 0
        ? []
        : [
            paragraph(
              `W tym samym naborze wybrano też: ${contract.partners.join('; ')}. Z każdym partnerem jest osobna umowa.`,
            ),
          ]),
    ],
  ],
  [
    'Okres i rozmiar',
    [
      fields([
        { label: 'Od', value: formatDate(contract.from) },
        { label: 'Do', value: formatDate(contract.until) },
        ...(contract.plannedHours === null
          ? []
          : [{ label: 'Godzin w miesiącu', value: formatNumber(contract.plannedHours) }]),
      ]),
    ],
  ],
  [
    'Standard',
    [
      paragraph(
        'Wykonawca wykonuje usługę zgodnie ze standardem przekazanym przy zawarciu umowy i według indywidualnych pakietów usług.',
      ),
    ],
  ],
  ['Środki i rozliczenie', [paragraph(moneyWords(contract)), ...paragraphs(contract.settlementTerms)]],
  [
    'Nadzór',
    [
      paragraph(
        'Ośrodek nadzoruje wykonywanie usługi, a wykonawca przekazuje co miesiąc dane do sprawozdania i udostępnia dokumenty, o które ośrodek poprosi.',
      ),
    ],
  ],
  ['Zmiany', [paragraph('Zmiana umowy wymaga pisemnego aneksu podpisanego przez obie strony.')]],
]

const moneyWords = ({ amount: sum }: ServiceContractData): string =>
  sum === 0
    ? 'Wykonawca pokrywa koszt usługi z własnych środków.'
    : `Kwota na wykonanie umowy: ${formatMoney(sum)} (słownie: ${amountInWords(sum)}).`

const signersOf = (people: readonly z.output<typeof side>[], caption: string, onBehalfOf: string) =>
  people.length === 0
    ? [{ caption, onBehalfOf: [onBehalfOf] }]
    : people.map(({ name, role }) => ({ caption, name, position: role, onBehalfOf: [onBehalfOf] }))

const annexesOf = ({ annexes }: ServiceContractData): Block[] =>
  annexes.length === 0
    ? []
    : [
        heading('Aneksy'),
        list(
          'dash',
          annexes.map(
            ({ number, effectiveOn, summary, changes }) =>
              `Aneks ${number}, od ${formatDate(effectiveOn)}: ${summary} (${changes})`,
          ),
        ),
      ]
