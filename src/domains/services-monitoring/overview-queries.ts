import 'server-only'
import { z } from 'zod'
import type { YearMonth } from '@/kernel/calendar-day'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { atOneMoment } from '@/platform/db/one-moment'
import { inPortions } from '@/platform/db/portions'
import { defineListQuery } from '@/platform/query/define-query'
import type { MonthStanding } from './model'
import { serviceMonths, serviceStandings, type ServiceMonths } from './month-rows'
import { monitoringPermissions } from './permissions'
import { totalsOf, type MonthOfService } from './rules/overview'
import { actionInput, reportInput } from './table'
import { actionSelect, actionView } from './view'

const permission = monitoringPermissions.on('monitoring.overview.read')

/** The director's month: services × months, the figures of the last month, the trend of thirteen. */
export const overview = defineListQuery({
  name: 'monitoring.overview',
  label: 'Monitoring usług',
  input: z.object({ process: z.uuid().nullish() }),
  permission,
  async run({ db, where, clock }, { process }) {
    const today = clock.today()
    const { months, services } = await serviceMonths(db, where, today)
    const chosen = process ? services.filter(({ id }) => id === process) : services
    const of = { process: where }
    const [open, overdue, longTerm] = await Promise.all([
      db.serviceQualityAction.count({ where: { ...of, state: 'open' } }),
      db.serviceQualityAction.count({ where: { ...of, state: 'open', dueOn: { lt: toDbDate(today) } } }),
      db.serviceQualityAction.count({ where: { ...of, state: 'open', kind: 'longTerm' } }),
    ])
    const last = months.at(-1) ?? null
    const all = services.flatMap((service) => service.months)
    return {
      months,
      last,
      services,
      chosen: process ?? null,
      late: all.filter(({ status }) => status === 'late').length,
      awaiting: all.filter(({ status }) => status === 'awaiting').length,
      actions: { open, overdue, longTerm },
      totals: totalsOf(all.filter(({ month }) => month === last)),
      trend: months.map((month) => {
        const rows = chosen.flatMap((service) => service.months.filter((one) => one.month === month))
        return { month, owed: rows.length, ...totalsOf(rows) }
      }),
    }
  },
})

export type Overview = Awaited<ReturnType<typeof overview>>

type WithMonths<Month> = Omit<ServiceMonths, 'months'> & { readonly months: readonly Month[] }

/** A line for a service and a month, newest month first. */
const rowsOf = <Month extends MonthStanding>(services: readonly WithMonths<Month>[]) =>
  services
    .flatMap((service) => service.months.map((standing) => ({ ...standing, service })))
    .sort((a, b) => (a.month === b.month ? 0 : a.month < b.month ? 1 : -1))

export type ReportRow = MonthOfService & { readonly service: Omit<ServiceMonths, 'months'> }

type Filter = z.output<typeof reportInput>

const filtered = <Row extends MonthStanding>(rows: readonly Row[], { month, status }: Filter): Row[] =>
  rows.filter((row) => (month === null || row.month === month) && (status === null || row.status === status))

const ofProcess = (
  where: Prisma.ServiceProcessWhereInput,
  { process }: Filter,
): Prisma.ServiceProcessWhereInput => (process === null ? where : { AND: [where, { id: process }] })

/**
 * Reports owed and given, one line for a service and a month; a missing one is a line too.
 *
 * A line that is missing is in no table: which months are owed follows from the opening of stage 6, from contracts with their
 * annexes, from days inside the contents of steps and from the end of the process (`rules/months.ts`). Said once more in SQL,
 * the rule would stand in two places and could disagree with the desk, the overview and the refusals. So how the
 * months stand is read of all services, in portions; reports with their figures of the page's services alone.
 */
export const reportList = defineListQuery({
  name: 'monitoring.reportList',
  label: 'Sprawozdania z usług',
  input: reportInput,
  permission,
  async run({ db, where, clock }, filter) {
    const today = clock.today()
    const { services, months } = await serviceStandings(db, where, today)
    const asked = filter.process === null ? services : services.filter(({ id }) => id === filter.process)
    const all = filtered(rowsOf(asked), filter)
    const from = (filter.page - 1) * filter.pageSize
    const shown = all.slice(from, from + filter.pageSize)
    return {
      rows: await withFigures(db, where, today, shown),
      total: all.length,
      months,
      services: services.map(({ id, title }) => ({ value: id, label: title })),
    }
  },
})

/** The lines of a page with what their reports say, in the order they have. */
async function withFigures(
  db: ReadDb,
  where: Prisma.ServiceProcessWhereInput,
  today: LocalDate,
  shown: readonly { readonly month: YearMonth; readonly service: { readonly id: string } }[],
): Promise<ReportRow[]> {
  const ids = [...new Set(shown.map(({ service }) => service.id))]
  const { services } = await serviceMonths(db, { AND: [where, { id: { in: ids } }] }, today)
  const keyOf = (id: string, month: YearMonth) => `${id} ${month}`
  const rows = new Map(rowsOf(services).map((row) => [keyOf(row.service.id, row.month), row]))
  return shown.flatMap(({ service, month }) => rows.get(keyOf(service.id, month)) ?? [])
}

/** The same list for a file. */
export const reportExport = defineListQuery({
  name: 'monitoring.reportExport',
  label: 'Eksport sprawozdań z usług',
  input: reportInput,
  permission,
  logged: true,
  async run({ where, clock }, filter) {
    const { services } = await atOneMoment((db) => serviceMonths(db, ofProcess(where, filter), clock.today()))
    return { rows: filtered(rowsOf(services), filter) }
  },
})

type ActionFilter = z.output<typeof actionInput>

function whereOfActions(
  visible: Prisma.ServiceProcessWhereInput,
  { view, kind, process }: ActionFilter,
  today: LocalDate,
): Prisma.ServiceQualityActionWhereInput {
  return {
    process: { AND: [visible, process === null ? {} : { id: process }] },
    ...(kind === null ? {} : { kind }),
    ...(view === null
      ? {}
      : view === 'overdue'
        ? { state: 'open', dueOn: { lt: toDbDate(today) } }
        : { state: view }),
  }
}

/** Current and long-term actions of all services with their state. */
export const actionList = defineListQuery({
  name: 'monitoring.actionList',
  label: 'Działania poprawiające jakość usług',
  input: actionInput,
  permission,
  async run({ db, where, clock }, filter) {
    const condition = whereOfActions(where, filter, clock.today())
    const [rows, total, services] = await Promise.all([
      db.serviceQualityAction.findMany({
        where: condition,
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        skip: (filter.page - 1) * filter.pageSize,
        take: filter.pageSize,
        select: actionSelect,
      }),
      db.serviceQualityAction.count({ where: condition }),
      db.serviceProcess.findMany({
        where: { AND: [where, { qualityActions: { some: {} } }] },
        orderBy: { title: 'asc' },
        take: 200,
        select: { id: true, title: true },
      }),
    ])
    return {
      rows: rows.map((row) => actionView(row, clock.today())),
      total,
      services: services.map(({ id, title }) => ({ value: id, label: title })),
    }
  },
})

/** The same list for a file. */
export const actionExport = defineListQuery({
  name: 'monitoring.actionExport',
  label: 'Eksport działań poprawiających jakość usług',
  input: actionInput,
  permission,
  logged: true,
  async run({ where, clock }, filter) {
    const rows = await atOneMoment((db) =>
      inPortions((portion) =>
        db.serviceQualityAction.findMany({
          where: whereOfActions(where, filter, clock.today()),
          orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
          ...portion,
          select: actionSelect,
        }),
      ),
    )
    return { rows: rows.map((row) => actionView(row, clock.today())) }
  },
})
