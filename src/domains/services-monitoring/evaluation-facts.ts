import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { monthsFromTo, type LocalDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { standardTools } from './dictionaries/standard-tools'
import type { LoadedService } from './load'
import { checklistOf } from './rules/checklist'
import { gather, type Gathered, type MonthOfPeriod } from './rules/evaluation'
import { figuresOf } from './month-rows'
import { monthOf } from './view'

type Db = Pick<ReadDb | WriteTx, 'serviceMonthlyReport' | 'serviceParticipant'>
type Period = { readonly firstMonth: Date; readonly lastMonth: Date }

/** The monthly reports of a period that were handed over, oldest first. */
async function reportsOf(db: Db, service: LoadedService, period: Period): Promise<MonthOfPeriod[]> {
  const rows = await db.serviceMonthlyReport.findMany({
    where: {
      processId: service.id,
      month: { gte: period.firstMonth, lte: period.lastMonth },
      state: { in: ['submitted', 'closed'] },
    },
    orderBy: { month: 'asc' },
  })
  const tools = standardTools(service.template)
  return rows.map((row) => ({
    ...figuresOf(row),
    month: monthOf(row.month),
    checklist: checklistOf(tools, row.checklist),
  }))
}

export type GatheredPeriod = {
  readonly months: readonly YearMonth[]
  readonly reports: readonly MonthOfPeriod[]
  readonly sums: Gathered
}

/** The months of an evaluation put together out of what was handed over. */
export async function gatherPeriod(db: Db, service: LoadedService, period: Period): Promise<GatheredPeriod> {
  const months = monthsFromTo(monthOf(period.firstMonth), monthOf(period.lastMonth))
  const reports = await reportsOf(db, service, period)
  return { months, reports, sums: gather(months, reports) }
}

/** Does the coordinator stand in the process on the side of who performs the service? */
export async function coordinatorPerforms(db: Db, service: LoadedService, on: LocalDate): Promise<boolean> {
  if (service.coordinatorId === null) return false
  const day = toDbDate(on)
  const row = await db.serviceParticipant.findFirst({
    where: {
      processId: service.id,
      userId: service.coordinatorId,
      kind: { in: ['partner', 'ngo'] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { id: true },
  })
  return row !== null
}
