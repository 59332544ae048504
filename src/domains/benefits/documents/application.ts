import { z } from 'zod'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { placeOnDay, personSchema } from '@/domains/casework/documents/parts'
import {
  addressee,
  bold,
  checks,
  fields,
  heading,
  list,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  table,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { amount, day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  /** Filled when the application was registered. */
  caseNumber: z.string().optional(),
  receivedOn: day.optional(),
  applicant: personSchema.extend({ phone: z.string().optional(), bornOn: day.optional() }),
  household: z.array(
    z.object({ name: text, bornOn: day.optional(), relation: text, occupation: z.string() }),
  ),
  requests: z.array(z.object({ help: text, purpose: z.string(), amount: amount.optional() })).min(1),
  justification: text,
  incomes: z.array(z.object({ who: text, kind: text, amount })),
  payment: z.discriminatedUnion('manner', [
    z.object({ manner: z.literal('bankAccount'), account: text, holder: text }),
    z.object({ manner: z.literal('cashDesk') }),
    z.object({ manner: z.literal('postalOrder') }),
  ]),
  attachments: z.array(text),
})

type Application = z.output<typeof data>

/** Application for help, filled and printed to be signed; the start of the proceedings (art. 61 and 63 KPA). */
export const applicationForHelp = defineDocument({
  id: 'applicationForHelp',
  version: 1,
  title: 'Wniosek o udzielenie pomocy',
  legalBasis: 'art. 102 ust. 1 ustawy o pomocy społecznej, art. 63 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['client'],
  template: (application) => ({
    issuedOn: application.issuedOn,
    reference: application.caseNumber ?? 'Wniosek o udzielenie pomocy',
    blocks: [
      placeAndDate(application.caseNumber === undefined ? [] : [`Znak sprawy: ${application.caseNumber}`], [
        placeOnDay(application.place, application.issuedOn),
      ]),
      addressee([bold(application.letterhead.name), ...application.letterhead.addressLines]),
      title('WNIOSEK', 'o udzielenie pomocy'),
      ...applicantBlocks(application),
      heading('3. O jaką pomoc wnoszę'),
      requestTable(application),
      heading('4. Uzasadnienie'),
      ...paragraphs(application.justification),
      heading('5. Dochody z miesiąca poprzedzającego złożenie wniosku'),
      incomeTable(application),
      heading('6. Sposób wypłaty świadczeń pieniężnych'),
      paymentChecks(application),
      heading('7. Załączniki'),
      application.attachments.length === 0
        ? paragraph('Bez załączników.')
        : list('decimal', application.attachments),
      ...statementBlocks,
    ],
  }),
})

const applicantBlocks = ({ applicant, household }: Application): readonly Block[] => [
  heading('1. Osoba składająca wniosek'),
  fields([
    { label: 'Imię i nazwisko', value: bold(applicant.name) },
    { label: 'PESEL', value: applicant.pesel ?? 'nie posiada' },
    ...(applicant.bornOn === undefined
      ? []
      : [{ label: 'Data urodzenia', value: formatDate(applicant.bornOn) }]),
    { label: 'Adres', value: applicant.addressLines.join(', ') },
    { label: 'Telefon', value: applicant.phone ?? 'nie podano' },
  ]),
  heading('2. Osoby wspólnie zamieszkujące i gospodarujące'),
  household.length === 0
    ? paragraph('Gospodaruję samodzielnie.')
    : table({
        columns: [
          { header: 'Imię i nazwisko', weight: 2 },
          { header: 'Data urodzenia' },
          { header: 'Pokrewieństwo', weight: 1.2 },
          { header: 'Zajęcie', weight: 1.6 },
        ],
        rows: household.map((member) => [
          member.name,
          member.bornOn === undefined ? '–' : formatDate(member.bornOn),
          member.relation,
          member.occupation || '–',
        ]),
      }),
]

const requestTable = ({ requests }: Application): Block =>
  table({
    columns: [
      { header: 'Rodzaj pomocy', weight: 1.6 },
      { header: 'Na co', weight: 2.2 },
      { header: 'Oczekiwana kwota', align: 'right', weight: 1.1 },
    ],
    rows: requests.map((request) => [
      request.help,
      request.purpose || '–',
      request.amount === undefined ? '–' : formatMoney(request.amount),
    ]),
  })

const incomeTable = ({ incomes }: Application): Block =>
  incomes.length === 0
    ? paragraph('Nie osiągnięto dochodu.')
    : table({
        columns: [
          { header: 'Osoba', weight: 1.6 },
          { header: 'Rodzaj dochodu', weight: 2 },
          { header: 'Kwota', align: 'right' },
        ],
        rows: incomes.map((income) => [income.who, income.kind, formatMoney(income.amount)]),
        total: ['Razem', '', formatMoney(incomes.reduce((sum, income) => sum + income.amount, 0))],
      })

function paymentChecks({ payment }: Application): Block {
  const account =
    payment.manner === 'bankAccount'
      ? `przelew na rachunek nr ${payment.account} (posiadacz: ${payment.holder})`
      : 'przelew na rachunek bankowy'
  return checks([
    { checked: payment.manner === 'bankAccount', text: account },
    { checked: payment.manner === 'cashDesk', text: 'odbiór gotówki w miejscu wskazanym przez ośrodek' },
    { checked: payment.manner === 'postalOrder', text: 'przekaz pocztowy na adres zamieszkania' },
  ])
}

const statementBlocks: readonly Block[] = [
  heading('Oświadczenia'),
  list('decimal', [
    'Dane podane we wniosku są zgodne z prawdą.',
    'Wiem, że mam obowiązek niezwłocznie powiadomić ośrodek o każdej zmianie sytuacji osobistej, dochodowej i majątkowej, która wiąże się z podstawą do przyznania świadczeń (art. 109 ustawy o pomocy społecznej).',
    'Poinformowano mnie o rodzajach pomocy, przebiegu postępowania oraz o obowiązku wykorzystania w pierwszej kolejności własnych uprawnień, zasobów i możliwości.',
    'Otrzymano informację o przetwarzaniu danych osobowych (art. 13 RODO).',
  ]),
  signatures({ caption: 'data i podpis osoby składającej wniosek' }),
]
