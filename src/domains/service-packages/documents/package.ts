import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { placeOnDay } from '@/domains/casework/documents/parts'
import {
  fields,
  heading,
  paragraph,
  placeAndDate,
  signatures,
  table,
  title,
  type Block,
  type Field,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { endReasonLabels, gradeLabels, packagedServiceStateLabels, type EndReason } from '../labels'
import type { Grade } from '../model'

const assessment = z.object({
  assessedOn: day,
  grade: z.int().min(1).max(5),
  tool: z.string(),
  note: z.string(),
})

const service = z.object({
  person: text,
  serviceLabel: text,
  groupLabel: text,
  need: text,
  ownMeans: text.nullish(),
  extent: z.string(),
  hoursPerMonth: z.int().nullable(),
  plannedFrom: day.nullable(),
  plannedTo: day.nullable(),
  provider: z.string().nullable(),
  state: z.enum(['needed', 'awaiting', 'granted', 'running', 'ended']),
  since: day,
  endReason: z.string().nullable(),
  assessments: z.array(assessment),
})

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  client: text,
  /** '' when nobody leads the file */
  lead: z.string(),
  services: z.array(service),
  /** why the package is empty, as the terms of cooperation say it (G-058); null when nobody said */
  emptyReason: z.string().nullish(),
})

type Service = z.output<typeof service>

/** "od 01.03.2026 do 31.12.2026", or what of it is known. */
export function periodWords(from: LocalDate | null, to: LocalDate | null): string {
  return [from ? `od ${formatDate(from)}` : '', to ? `do ${formatDate(to)}` : ''].filter(Boolean).join(' ')
}

const endWords = (reason: string | null) =>
  reason === null ? '' : ` (${endReasonLabels[reason as EndReason] ?? reason})`

function serviceBlocks(one: Service): readonly Block[] {
  const items: Field[] = [
    { label: 'Dla kogo', value: `${one.person} (${one.groupLabel})` },
    { label: 'Potrzeba', value: one.need },
    ...(one.ownMeans ? [{ label: 'Własne siły i środki', value: one.ownMeans }] : []),
    ...(one.extent ? [{ label: 'Zakres', value: one.extent }] : []),
    ...(one.hoursPerMonth === null
      ? []
      : [{ label: 'Godziny w miesiącu', value: String(one.hoursPerMonth) }]),
    ...((one.plannedFrom ?? one.plannedTo)
      ? [{ label: 'Okres', value: periodWords(one.plannedFrom, one.plannedTo) }]
      : []),
    ...(one.provider ? [{ label: 'Kto realizuje', value: one.provider }] : []),
    {
      label: 'Stan',
      value: `${packagedServiceStateLabels[one.state]} od ${formatDate(one.since)}${endWords(one.endReason)}`,
    },
  ]
  const grades: Block[] =
    one.assessments.length === 0
      ? []
      : [
          table({
            caption: 'Ocena skuteczności',
            columns: [
              { header: 'Data' },
              { header: 'Ocena', weight: 1.4 },
              { header: 'Narzędzie', weight: 2 },
              { header: 'Uwagi', weight: 3 },
            ],
            rows: one.assessments.map(({ assessedOn, grade, tool, note }) => [
              formatDate(assessedOn),
              `${grade} – ${gradeLabels[grade as Grade]}`,
              tool,
              note,
            ]),
          }),
        ]
  return [heading(one.serviceLabel), fields(items), ...grades]
}

/** The individual package of services of one family (DOC-32, DOC-37; R-113). */
export const packageDocument = defineDocument({
  id: 'servicePackage',
  version: 1,
  title: 'Indywidualny pakiet usług',
  legalBasis: 'art. 45 i art. 119 ust. 1 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'socialWork', category: 'B10' },
  confidentiality: 'sensitive',
  signedBy: ['client', 'socialWorker'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    blocks: [
      placeAndDate([], [placeOnDay(one.place, one.issuedOn)]),
      title('Indywidualny pakiet usług', one.client),
      ...(one.services.length === 0
        ? [
            paragraph('W pakiecie nie ma żadnej usługi.'),
            ...(one.emptyReason ? [fields([{ label: 'Powód', value: one.emptyReason }])] : []),
          ]
        : one.services.flatMap(serviceBlocks)),
      signatures(
        { caption: 'podpis osoby objętej pracą socjalną', name: one.client },
        { caption: 'podpis pracownika socjalnego', ...(one.lead ? { name: one.lead } : {}) },
      ),
    ],
  }),
})
