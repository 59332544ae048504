import 'server-only'
import { firstDay, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
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

/** More services under supervision at once than the largest centre has. */
const SERVICES = 200

const reportSelect = {
  id: true,
  month: true,
  state: true,
  submittedOn: true,
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

export type ServiceMonths = {
  readonly id: string
  readonly title: string
  readonly coordinator: string | null
  readonly months: readonly MonthOfService[]
}

/** Every supervised service the person may see, with its owed months of the last thirteen, newest first. */
export async function serviceMonths(
  db: ReadDb,
  where: Prisma.ServiceProcessWhereInput,
  today: LocalDate,
): Promise<{ months: YearMonth[]; services: ServiceMonths[] }> {
  const months = monthsShown(today)
  const [from] = months
  const rows = await db.serviceProcess.findMany({
    where: { AND: [where, supervisedNow] },
    orderBy: [{ year: 'asc' }, { number: 'asc' }],
    take: SERVICES,
    select: {
      ...serviceSelect,
      monthlyReports: {
        where: from ? { month: { gte: toDbDate(firstDay(from)) } } : {},
        select: reportSelect,
      },
    },
  })
  const [services, centre] = await Promise.all([withSupervision(db, rows), loadCentre(db)])
  return {
    months,
    services: services.map((service, at) => ({
      id: service.id,
      title: service.title,
      coordinator: nameOf(service.coordinator),
      months: monthsOf(service, rows[at]?.monthlyReports ?? [], centre.monthlyReportDueDay, today).filter(
        ({ month }) => months.includes(month),
      ),
    })),
  }
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
