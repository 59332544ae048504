import 'server-only'
import { z } from 'zod'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery } from '@/platform/query/define-query'
import { serviceMonths, type ServiceMonths } from './month-rows'
import { monitoringPermissions } from './permissions'
import { totalsOf } from './rules/overview'
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

const rowsOf = (services: readonly ServiceMonths[]) =>
  services
    .flatMap(({ months, ...service }) => months.map((standing) => ({ ...standing, service })))
    .sort((a, b) => (a.month === b.month ? 0 : a.month < b.month ? 1 : -1))

export type ReportRow = ReturnType<typeof rowsOf>[number]

type Filter = z.output<typeof reportInput>

const filtered = (rows: readonly ReportRow[], { month, status, process }: Filter) =>
  rows.filter(
    (row) =>
      (month === null || row.month === month) &&
      (status === null || row.status === status) &&
      (process === null || row.service.id === process),
  )

/**
 * Reports owed and given, one line for a service and a month; a missing one is a line too.
 *
 * Paged after reading, on purpose. A line that is missing is in no table: which months are owed follows from the opening of
 * stage 6, from contracts with their annexes, from days inside the contents of steps and from the end of the process, and
 * who performed a month from days of contracts (`rules/months.ts`, `contracting/rules/contract-month.ts`). Said once more in
 * SQL, the rule would stand in two places and could disagree with the desk, the overview and the refusals. What is
 * read has a bound however long the centre works: at most 200 services under supervision (`SERVICES`) times the thirteen
 * months shown, so 2 600 lines, in a fixed number of statements.
 */
export const reportList = defineListQuery({
  name: 'monitoring.reportList',
  label: 'Sprawozdania z usług',
  input: reportInput,
  permission,
  async run({ db, where, clock }, filter) {
    const { services, months } = await serviceMonths(db, where, clock.today())
    const rows = filtered(rowsOf(services), filter)
    const from = (filter.page - 1) * filter.pageSize
    return {
      rows: rows.slice(from, from + filter.pageSize),
      total: rows.length,
      months,
      services: services.map(({ id, title }) => ({ value: id, label: title })),
    }
  },
})

/** The same list for a file. */
export const reportExport = defineListQuery({
  name: 'monitoring.reportExport',
  label: 'Eksport sprawozdań z usług',
  input: reportInput,
  permission,
  logged: true,
  async run({ db, where, clock }, filter) {
    const { services } = await serviceMonths(db, where, clock.today())
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
  async run({ db, where, clock }, filter) {
    const rows = await db.serviceQualityAction.findMany({
      where: whereOfActions(where, filter, clock.today()),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: 5000,
      select: actionSelect,
    })
    return { rows: rows.map((row) => actionView(row, clock.today())) }
  },
})
