import 'server-only'
import { firstDay, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { inPortions } from '@/platform/db/portions'
import type { Prisma } from '@/platform/db/generated/client'
import { standardTools } from './dictionaries/standard-tools'
import {
  nameOf,
  performanceIn,
  serviceSelect,
  supervisedNow,
  withSupervision,
  type LoadedService,
} from './load'
import { reportFigures, type Figures } from './model'
import { checklistOf } from './rules/checklist'
import { standings } from './rules/months'
import { monthsShown, type MonthOfService } from './rules/overview'
import { keptOf } from './queries'
import { monthOf } from './view'

/** Services read at once: their steps and contracts lie behind each of them. */
const PORTION = 100

const standingSelect = { month: true, state: true, submittedOn: true } as const

const reportSelect = {
  ...standingSelect,
  id: true,
  checklist: true,
  recipients: true,
  hoursPlanned: true,
  hoursDone: true,
  waiting: true,
  refusals: true,
  incidents: true,
  complaints: true,
  assessed: true,
  effective: true,
} as const satisfies Prisma.ServiceMonthlyReportSelect

type StoredReport = Prisma.ServiceMonthlyReportGetPayload<{ select: typeof reportSelect }>

type Named = { readonly id: string; readonly title: string; readonly coordinator: string | null }

export type ServiceMonths = Named & { readonly months: readonly MonthOfService[] }

const named = (service: LoadedService): Named => ({
  id: service.id,
  title: service.title,
  coordinator: nameOf(service.coordinator),
})

const supervisedOrder = [{ year: 'asc' }, { number: 'asc' }] as const

/** Reports of the months shown. */
const reportsSince = ([from]: readonly YearMonth[]): Prisma.ServiceMonthlyReportWhereInput =>
  from ? { month: { gte: toDbDate(firstDay(from)) } } : {}

/** Every supervised service the person may see, with its owed months of the last thirteen, newest first. */
export async function serviceMonths(
  db: ReadDb,
  where: Prisma.ServiceProcessWhereInput,
  today: LocalDate,
  size = PORTION,
): Promise<{ months: YearMonth[]; services: ServiceMonths[] }> {
  const months = monthsShown(today)
  const { monthlyReportDueDay } = await loadCentre(db)
  const monthlyReports = { where: reportsSince(months), select: reportSelect }
  const services = await inPortions(async (portion) => {
    const rows = await db.serviceProcess.findMany({
      where: { AND: [where, supervisedNow] },
      orderBy: [...supervisedOrder],
      ...portion,
      select: { ...serviceSelect, monthlyReports },
    })
    return (await withSupervision(db, rows)).map((service, at) => ({
      ...named(service),
      months: monthsOf(service, rows[at]?.monthlyReports ?? [], monthlyReportDueDay, today).filter(
        ({ month }) => months.includes(month),
      ),
    }))
  }, size)
  return { months, services }
}

/** The same services and months, only how each stands: what a list is filtered and counted by. */
export async function serviceStandings(
  db: ReadDb,
  where: Prisma.ServiceProcessWhereInput,
  today: LocalDate,
  size = PORTION,
) {
  const months = monthsShown(today)
  const { monthlyReportDueDay } = await loadCentre(db)
  const monthlyReports = { where: reportsSince(months), select: standingSelect }
  const services = await inPortions(async (portion) => {
    const rows = await db.serviceProcess.findMany({
      where: { AND: [where, supervisedNow] },
      orderBy: [...supervisedOrder],
      ...portion,
      select: { ...serviceSelect, monthlyReports },
    })
    return (await withSupervision(db, rows)).map((service, at) => {
      const kept = (rows[at]?.monthlyReports ?? []).map(keptOf)
      return {
        ...named(service),
        months: standings(service.supervised, kept, monthlyReportDueDay, today).filter(({ month }) =>
          months.includes(month),
        ),
      }
    })
  }, size)
  return { months, services }
}

function monthsOf(
  service: LoadedService,
  reports: readonly StoredReport[],
  dueDay: number,
  today: LocalDate,
): MonthOfService[] {
  const byMonth = new Map(reports.map((report) => [monthOf(report.month), report]))
  const tools = standardTools(service.template)
  return standings(service.supervised, reports.map(keptOf), dueDay, today).map((standing) => {
    const report = byMonth.get(standing.month)
    const given = report && (report.state === 'submitted' || report.state === 'closed')
    return {
      ...standing,
      contractor: performanceIn(service, standing.month).contractor,
      figures: given ? figuresOf(report) : null,
      checklist: given ? checklistOf(tools, report.checklist) : [],
    }
  })
}

/** The counts of a stored report alone. */
export const figuresOf = (report: Figures): Figures =>
  Object.fromEntries(reportFigures.map((figure) => [figure, report[figure]])) as unknown as Figures
