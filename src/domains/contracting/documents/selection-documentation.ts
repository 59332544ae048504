import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import {
  bold,
  fields,
  heading,
  paragraph,
  paragraphs,
  table,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  reference: z.string(),
  process: z.string(),
  form: z.string(),
  offersDueAt: z.string(),
  openedAt: z.string(),
  criteria: z.array(z.object({ name: z.string(), maxPoints: z.number() })),
  tieRule: z.string(),
  offers: z.array(
    z.object({
      number: z.number(),
      provider: z.string(),
      received: z.string(),
      amount: z.string(),
      result: z.string(),
    }),
  ),
  /** files that came with the offers, as far as they were opened */
  attachments: z
    .array(
      z.object({
        offer: z.number(),
        title: z.string(),
        size: z.string(),
        added: z.string(),
        sha256: z.string(),
      }),
    )
    .default([]),
  committee: z.array(z.object({ name: z.string(), note: z.string() })),
  ranking: z.array(
    z.object({
      place: z.number(),
      provider: z.string(),
      points: z.array(z.string()),
      mean: z.string(),
      tie: z.string(),
    }),
  ),
  opinion: z.string(),
  /** who won, best of the ranking first, each with the decision that says so */
  winners: z.array(
    z.object({ provider: z.string(), amount: z.string(), decision: z.string(), reasons: z.string() }),
  ),
  /** what was awarded, altogether */
  total: z.string(),
  /** decisions that left the result without a further offer, in words */
  kept: z.array(z.string()).default([]),
  /** awards that were taken back, in words */
  withdrawn: z.array(z.string()).default([]),
  published: z.object({ on: day, where: z.string() }).nullable(),
  /** the choice came to nothing */
  cancelled: z.object({ on: day, reason: z.string() }).nullable().default(null),
})

export type SelectionDocumentationData = z.input<typeof data>

/** How the provider was chosen, for everybody who asks: the call, offers, committee, ranking, decision. */
export const selectionDocumentation = defineDocument({
  id: 'selectionDocumentation',
  version: 1,
  title: 'Dokumentacja wyboru wykonawcy',
  legalBasis: 'art. 13 i art. 15 ustawy o działalności pożytku publicznego i o wolontariacie',
  data,
  retention: { jrwa: 'services', category: 'B10' },
  confidentiality: 'open',
  signedBy: [],
  template: (file) => ({
    letterhead: file.letterhead,
    issuedOn: file.issuedOn,
    reference: file.reference,
    blocks: [
      title('Dokumentacja wyboru wykonawcy', file.process),
      fields([
        { label: 'Proces', value: file.reference },
        { label: 'Forma', value: file.form },
        { label: 'Oferty przyjmowano do', value: file.offersDueAt },
        { label: 'Oferty otwarto', value: file.openedAt },
      ]),
      heading('Kryteria'),
      table({
        columns: [
          { header: 'Kryterium', weight: 4 },
          { header: 'Najwięcej punktów', align: 'right' },
        ],
        rows: file.criteria.map(({ name, maxPoints }) => [name, String(maxPoints)]),
      }),
      paragraph(file.tieRule, { size: 'small' }),
      heading('Oferty'),
      table({
        columns: [
          { header: 'Nr', align: 'right' },
          { header: 'Oferent', weight: 4 },
          { header: 'Wpłynęła', weight: 2 },
          { header: 'Kwota', weight: 2, align: 'right' },
          { header: 'Wynik sprawdzenia', weight: 4 },
        ],
        rows: file.offers.map(({ number, provider, received, amount, result }) => [
          String(number),
          provider,
          received,
          amount,
          result,
        ]),
      }),
      ...attachmentsTable(file),
      heading('Komisja'),
      table({
        columns: [
          { header: 'Członek komisji', weight: 2 },
          { header: 'Bezstronność', weight: 3 },
        ],
        rows: file.committee.map(({ name, note }) => [name, note]),
      }),
      ...rankingOf(file),
      ...(file.withdrawn.length === 0
        ? []
        : [heading('Odwołane decyzje o wyborze'), ...file.withdrawn.map((words) => paragraph(words))]),
      ...resultOf(file),
    ],
  }),
})

/** Files of the offers; the hash, in groups that break across lines, tells whether a file is the one that came. */
function attachmentsTable({ attachments }: z.output<typeof data>): Block[] {
  if (attachments.length === 0) return []
  return [
    heading('Załączniki ofert'),
    table({
      columns: [
        { header: 'Oferta', align: 'right' },
        { header: 'Załącznik', weight: 4 },
        { header: 'Rozmiar', weight: 1.5, align: 'right' },
        { header: 'Dodano', weight: 2 },
        { header: 'Skrót SHA-256', weight: 3.5 },
      ],
      rows: attachments.map(({ offer, title: name, size, added, sha256 }) => [
        String(offer),
        name,
        size,
        added,
        (sha256.match(/.{1,16}/g) ?? []).join(' '),
      ]),
    }),
  ]
}

/** One winner as a list of facts; several as a table with what they get together. */
function winnersTable({ winners, total }: z.output<typeof data>): Block[] {
  const reasons = winners
    .filter((winner, at) => winner.reasons !== '' && winner.reasons !== winners[at - 1]?.reasons)
    .map((winner) => winner.reasons)
  const [only, ...others] = winners
  if (only && others.length === 0)
    return [
      fields([
        { label: 'Wybrany oferent', value: only.provider },
        { label: 'Przyznana kwota', value: only.amount },
        { label: 'Decyzja', value: only.decision },
        ...(only.reasons === '' ? [] : [{ label: 'Uzasadnienie', value: only.reasons }]),
      ]),
    ]
  return [
    table({
      columns: [
        { header: 'Wybrany oferent', weight: 4 },
        { header: 'Przyznana kwota', weight: 2, align: 'right' },
        { header: 'Decyzja', weight: 4 },
      ],
      rows: winners.map(({ provider, amount, decision }) => [provider, amount, decision]),
    }),
    fields([
      { label: 'Razem przyznano', value: total },
      ...reasons.map((value) => ({ label: 'Uzasadnienie', value })),
    ]),
  ]
}

/** The ranking, how its ties were decided, and the opinion; nothing where the committee never came so far. */
function rankingOf(file: z.output<typeof data>): Block[] {
  if (file.ranking.length === 0) return []
  return [
    heading('Lista rankingowa'),
    table({
      columns: [
        { header: 'Miejsce', align: 'right' },
        { header: 'Oferent', weight: 4 },
        ...file.criteria.map(({ name }) => ({ header: name, weight: 2, align: 'right' as const })),
        { header: 'Średnio razem', weight: 2, align: 'right' },
      ],
      rows: file.ranking.map(({ place, provider, points, mean }) => [
        String(place),
        provider,
        ...points,
        mean,
      ]),
    }),
    ...file.ranking.flatMap(({ provider, tie }) =>
      tie === '' ? [] : [paragraph([bold(`${provider}: `), tie], { size: 'small' })],
    ),
    heading('Opinia komisji'),
    ...paragraphs(file.opinion),
  ]
}

/** Who won and when it was made known; or that the choice was cancelled, when and why. */
function resultOf(file: z.output<typeof data>): Block[] {
  const { cancelled, published } = file
  if (cancelled !== null)
    return [heading(`Wybór unieważniono ${formatDate(cancelled.on)}`), ...paragraphs(cancelled.reason)]
  return [
    heading('Decyzja i wynik'),
    ...winnersTable(file),
    ...file.kept.map((words) => paragraph(words)),
    ...(published === null
      ? []
      : [fields([{ label: 'Wynik ogłoszono', value: `${formatDate(published.on)}, ${published.where}` }])]),
  ]
}
