import 'server-only'
import { z } from 'zod'
import { isListedMonth, yearMonth } from '@/kernel/calendar-day'
import { addToMonth, firstDay, fromDbDate, lastDay, toDbDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { defineRecordQuery } from '@/platform/query/define-query'
import type { Actor } from '@/platform/auth/actor'
import { standardTools } from './dictionaries/standard-tools'
import {
  loadService,
  nameOf,
  performanceIn,
  performersIn,
  plannedIn,
  supervisionFacts,
  type LoadedService,
} from './load'
import { responsibleOf } from './people'
import { monitoringPermissions, qualityActionPermissions } from './permissions'
import { monthOfPerformers } from './performer-views'
import { returnsOf, submissionsOf, submissionStates } from './provider-store'
import { reportView, sentView } from './report-views'
import { checklistOf, conformityOf } from './rules/checklist'
import { monthRefusals, standingOf, standings } from './rules/months'
import { formsBeside, markOf, standingForms } from './rules/provider-figures'
import { analysedByDirector, supervisionRefusals } from './rules/supervision'
import { actionSelect, actionView, entryView, monthOf } from './view'

const ofProcess = z.object({ processId: z.uuid() })
const subject = ({ id }: LoadedService) => ({ subjectType: 'serviceProcess', subjectId: id })

/** Names of workers by id. */
export async function namesOf(db: ReadDb, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(users.map((user) => [user.id, nameOf(user) ?? '']))
}

const headOf = (service: LoadedService) => ({
  id: service.id,
  title: service.title,
  template: service.template,
  form: service.form,
  responsibility: service.responsibility,
  localPartnership: service.localPartnership,
  coordinator: nameOf(service.coordinator),
  contractor: service.contractor,
  supervised: service.supervised,
  analysed: analysedByDirector(service.form),
})

function mayOf(actor: Actor, service: LoadedService) {
  const allows = (key: Parameters<typeof monitoringPermissions.on>[0]) =>
    monitoringPermissions.on(key).allows(actor, service)
  return {
    record: allows('monitoring.supervision.record'),
    prepare: allows('monitoring.report.prepare'),
    analyse: allows('monitoring.report.analyse'),
  }
}

/** Supervision of one service: its months, what was written down between them, its actions (R-066 … R-076). */
export const supervisionPage = defineRecordQuery({
  name: 'monitoring.supervisionPage',
  label: 'Nadzór i monitoring usługi',
  input: ofProcess,
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { processId }) => loadService(db, processId),
  async run({ db, actor, clock, target }) {
    const today = clock.today()
    const of = { processId: target.id }
    const [reports, entries, actions, centre, facts, submitted] = await Promise.all([
      db.serviceMonthlyReport.findMany({ where: of, orderBy: { month: 'desc' } }),
      db.serviceSupervisionEntry.findMany({
        where: of,
        orderBy: [{ happenedOn: 'desc' }, { createdAt: 'desc' }],
        take: 200,
      }),
      db.serviceQualityAction.findMany({
        where: of,
        orderBy: [{ state: 'asc' }, { dueOn: 'asc' }],
        take: 200,
        select: actionSelect,
      }),
      loadCentre(db),
      supervisionFacts(db, target, actor, today),
      submissionStates(db, of),
    ])
    const names = await namesOf(
      db,
      entries.map(({ createdBy }) => createdBy),
    )
    const byMonth = new Map(reports.map((report) => [monthOf(report.month), report]))
    const kept = reports.map(keptOf)
    const follow = qualityActionPermissions.on('monitoring.action.follow')
    return {
      ...headOf(target),
      may: mayOf(actor, target),
      refusals: supervisionRefusals(facts),
      current: yearMonth(today),
      contract: performanceIn(target, yearMonth(today)).contract,
      contractEnded: target.contracts.length > 0 && !target.contracts.some(({ endsOn }) => endsOn >= today),
      months: standings(target.supervised, kept, centre.monthlyReportDueDay, today).map((standing) => {
        const report = byMonth.get(standing.month)
        return {
          ...standing,
          started: report !== undefined,
          fromProvider: submitted.get(markOf(target.id, standing.month))?.state ?? null,
          recipients: report?.recipients ?? null,
          hoursPlanned:
            report?.state === 'submitted' || report?.state === 'closed'
              ? report.hoursPlanned
              : plannedIn(target, standing.month, report?.hoursPlanned ?? null),
          hoursDone: report?.hoursDone ?? null,
          conformity: conformityOf(checklistOf(standardTools(target.template), report?.checklist)),
        }
      }),
      entries: entries.map((entry) => entryView(entry, names, today)),
      actions: actions.map((row) => {
        const action = actionView(row, today)
        return { ...action, mayFollow: action.state === 'open' && follow.allows(actor, action.guarded) }
      }),
    }
  },
  subject,
})

export type SupervisionPage = Awaited<ReturnType<typeof supervisionPage>>

type Kept = { month: Date; state: 'draft' | 'submitted' | 'returned' | 'closed'; submittedOn: Date | null }

/** What the standing of a month is told of its report. */
export const keptOf = ({ month, state, submittedOn }: Kept) => ({
  month: monthOf(month),
  state,
  submittedOn: submittedOn ? fromDbDate(submittedOn) : null,
})

const ofMonth = z.object({
  processId: z.uuid(),
  month: z.string().refine(isListedMonth).transform(yearMonth),
})

/** The report of one month: what is in it, what it lacks, what was written down in the month, what may be done. */
export const reportPage = defineRecordQuery({
  name: 'monitoring.reportPage',
  label: 'Miesięczne sprawozdanie z usługi',
  input: ofMonth,
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { processId }) => loadService(db, processId),
  async run({ db, actor, clock, target }, { month }) {
    const today = clock.today()
    const [report, before, entries, centre, facts, responsible, sent] = await Promise.all([
      reportOf(db, target.id, month),
      reportOf(db, target.id, addToMonth(month, -1)),
      entriesOf(db, target.id, month),
      loadCentre(db),
      supervisionFacts(db, target, actor, today),
      responsibleOf(db, target.responsibility, today),
      submissionsOf(db, { processId: target.id, month }),
    ])
    const performers = performersIn(target, month)
    const taken = report ? await returnsOf(db, report.id) : []
    const standing = standingForms(taken, performers)
    const names = await namesOf(db, [
      ...entries.map(({ createdBy }) => createdBy),
      ...standing.map(({ takenBy }) => takenBy),
      report?.submittedBy ?? null,
      report?.decidedBy ?? null,
      ...sent.flatMap(({ sentBy, decidedBy }) => [sentBy, decidedBy]),
    ])
    return {
      ...headOf(target),
      ...performanceIn(target, month),
      month,
      today,
      may: mayOf(actor, target),
      refusals: supervisionRefusals(facts),
      monthRefusals: monthRefusals(target.supervised, month, today),
      standing: standingOf(month, report ? keptOf(report) : undefined, centre.monthlyReportDueDay, today),
      report: report ? await reportView(db, report, target, names, actor, standing, sent) : null,
      sent: sent.map((one) =>
        sentView(one, names, report, formsBeside(taken, performers, one.providerId), performers),
      ),
      performers: monthOfPerformers(performers, standing, sent, names, report),
      before: before
        ? {
            recipients: before.recipients,
            hoursPlanned: before.hoursPlanned,
            hoursDone: before.hoursDone,
            waiting: before.waiting,
          }
        : null,
      entries: entries.map((entry) => entryView(entry, names, today)),
      actions: (report?.actions ?? []).map((row) => actionView(row, today)),
      responsible,
    }
  },
  subject,
})

export type ReportPage = Awaited<ReturnType<typeof reportPage>>

const reportOf = (db: ReadDb, processId: string, month: YearMonth) =>
  db.serviceMonthlyReport.findUnique({
    where: { processId_month: { processId, month: toDbDate(firstDay(month)) } },
    include: { actions: { orderBy: { dueOn: 'asc' }, select: actionSelect } },
  })

const entriesOf = (db: ReadDb, processId: string, month: YearMonth) =>
  db.serviceSupervisionEntry.findMany({
    where: { processId, happenedOn: { gte: toDbDate(firstDay(month)), lte: toDbDate(lastDay(month)) } },
    orderBy: [{ happenedOn: 'asc' }, { createdAt: 'asc' }],
  })
