import { z } from 'zod'
import { formatNumber, formatRange } from '@/kernel/polish'
import { heading, list, paragraph, paragraphs, table, type Block } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { FEWER } from '../rules/small-numbers'
import { closing, factList, headSchema, LEGAL_BASIS, opening, retention, said, saidIf } from './parts'

const count = z.union([z.int().min(0), z.literal('fewer')])

const demandRow = z.object({
  group: text,
  persons: count,
  needed: count,
  awaiting: count,
  granted: count,
  running: count,
  ended: count,
  hours: z.int().min(0).nullable(),
  averageGrade: z.number().nullable(),
  districts: z.array(z.object({ name: text, persons: count })),
})

const data = headSchema.extend({
  packages: z.object({ from: day, to: day, rows: z.array(demandRow) }),
  /** figures of the city that were entered: demography, the assessment of resources */
  figures: z.array(z.object({ title: text, rows: z.array(z.object({ label: text, value: text })) })),
  tools: z.array(text),
  packagesCounted: z.string(),
  consultations: z.string(),
  people: z.string(),
  needs: z.string(),
  resources: z.string(),
  /** who of the register offers the service */
  offering: z.array(z.string()).default([]),
  offers: z.string(),
  sources: z.array(text),
})

type Data = z.output<typeof data>

const words = (value: z.output<typeof count>) => (value === 'fewer' ? FEWER : formatNumber(value))

/** How many people have the service in their package, without any name. */
function packageBlocks({ packages }: Data): readonly Block[] {
  const name = heading(`Indywidualne pakiety usług ${formatRange(packages)}`)
  if (packages.rows.length === 0)
    return [name, paragraph('W tym okresie nikt nie miał tej usługi w indywidualnym pakiecie.')]
  const end = 'right' as const
  return [
    name,
    table({
      columns: [
        { header: 'Grupa', weight: 3 },
        { header: 'Osoby', align: end },
        { header: 'Potrzebna', align: end, weight: 1.2 },
        { header: 'Oczekuje', align: end, weight: 1.1 },
        { header: 'Przyznana', align: end, weight: 1.2 },
        { header: 'Realizowana', align: end, weight: 1.3 },
        { header: 'Zakończona', align: end, weight: 1.3 },
      ],
      rows: packages.rows.map((row) => [
        row.group,
        words(row.persons),
        words(row.needed),
        words(row.awaiting),
        words(row.granted),
        words(row.running),
        words(row.ended),
      ]),
    }),
    ...packages.rows.flatMap((row) => [
      ...(row.districts.length > 1
        ? [
            paragraph(
              `${upper(row.group)} w rejonach: ${row.districts.map(({ name: district, persons }) => `${district} – ${words(persons)}`).join(', ')}.`,
            ),
          ]
        : []),
      ...(row.hours === null || row.hours === 0
        ? []
        : [paragraph(`${upper(row.group)}: ustalono razem ${formatNumber(row.hours)} godzin w miesiącu.`)]),
      ...(row.averageGrade === null
        ? []
        : [
            paragraph(
              `${upper(row.group)}: średnia ocena skuteczności ${formatNumber(row.averageGrade)} w skali od 1 do 5.`,
            ),
          ]),
    ]),
    paragraph('Liczby od 1 do 4 podaje się jako „mniej niż 5”, żeby nie wskazywały osób.', { size: 'small' }),
  ]
}

/** Who else offers the service: of the register by name, then what was written. */
function offersOf({ offering, offers }: z.output<typeof data>): readonly Block[] {
  const name = 'Oferty innych instytucji i organizacji'
  if (offering.length === 0) return saidIf(name, offers)
  return [heading(name), list('dash', offering), ...(offers.trim() === '' ? [] : paragraphs(offers))]
}

const upper = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

/** Informacja o potrzebach lokalnych (DOC-25; R-031 … R-039). */
export const localNeeds = defineDocument({
  id: 'serviceLocalNeeds',
  version: 1,
  title: 'Informacja o potrzebach lokalnych',
  legalBasis: LEGAL_BASIS,
  data,
  retention,
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'director'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    reference: one.number,
    blocks: [
      ...opening(one, 'Informacja o potrzebach lokalnych'),
      ...factList([
        ['Ile osób potrzebuje usługi', one.people],
        ['Osoby z indywidualnym pakietem usług według pracowników socjalnych', one.packagesCounted],
      ]),
      ...packageBlocks(one),
      ...one.figures.flatMap(({ title: name, rows }) => [
        heading(name),
        table({
          columns: [
            { header: 'Dane', weight: 4 },
            { header: 'Liczba', align: 'right' },
          ],
          rows: rows.map(({ label, value }) => [label, value]),
        }),
      ]),
      ...said('Potrzeby', one.needs),
      ...said('Zasoby', one.resources),
      ...offersOf(one),
      ...saidIf('Ustalenia z konsultacji', one.consultations),
      ...(one.sources.length + one.tools.length > 0
        ? [heading('Źródła i narzędzia'), list('dash', [...one.sources, ...one.tools])]
        : []),
      ...closing(one),
    ],
  }),
})
