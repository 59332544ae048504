import { z } from 'zod'
import { isYearMonth, yearMonth } from '@/kernel/calendar-day'
import { actionKindLabels } from './labels'
import { monthStatuses, QualityActionKind } from './model'

/** States a director looks for; overdue is an open action after its day. */
export const actionViews = ['open', 'overdue', 'done', 'abandoned'] as const

/** What of the list of reports may stand in the address; the list and its file read the same. */
export const reportTable = {
  sort: ['miesiac'],
  defaultSort: { key: 'miesiac', direction: 'descending' },
  pageSize: 50,
  filters: {
    miesiac: { kind: 'month' },
    stan: { kind: 'choice', values: monthStatuses },
    usluga: { kind: 'text', maxLength: 36 },
  },
} as const

export const actionTable = {
  sort: ['termin'],
  defaultSort: { key: 'termin', direction: 'ascending' },
  pageSize: 50,
  filters: {
    stan: { kind: 'choice', values: actionViews },
    rodzaj: { kind: 'choice', values: Object.keys(actionKindLabels) },
    usluga: { kind: 'text', maxLength: 36 },
  },
} as const

const listed = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .nullish()
    .transform((value) => values.find((known) => known === value) ?? null)
const process = z
  .string()
  .nullish()
  .transform((value) => (z.uuid().safeParse(value).success ? (value ?? null) : null))
const paged = {
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(2000).default(50),
}

/** The filters of the list of reports; what is unknown is no filter. */
export const reportInput = z.object({
  ...paged,
  month: z
    .string()
    .nullish()
    .transform((value) => (value && isYearMonth(value) ? yearMonth(value) : null)),
  status: listed(monthStatuses),
  process,
})

export const actionInput = z.object({
  ...paged,
  view: listed(actionViews),
  kind: listed(Object.values(QualityActionKind)),
  process,
})

type Filters = Readonly<Record<string, readonly string[] | undefined>>
const first = (filters: Filters, name: string) => filters[name]?.[0] ?? null

/** The filters of the address as the query takes them. */
export const reportFilterOf = (filters: Filters): z.input<typeof reportInput> => ({
  month: first(filters, 'miesiac'),
  status: first(filters, 'stan'),
  process: first(filters, 'usluga'),
})

export const actionFilterOf = (filters: Filters): z.input<typeof actionInput> => ({
  view: first(filters, 'stan'),
  kind: first(filters, 'rodzaj'),
  process: first(filters, 'usluga'),
})
