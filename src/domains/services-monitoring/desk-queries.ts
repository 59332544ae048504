import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, addDays, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { countOf, formatMonth } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { inPortions } from '@/platform/db/portions'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { serviceSelect, supervisedNow, withSupervision, type LoadedService } from './load'
import { monitoringPermissions } from './permissions'
import { keptOf } from './queries'
import { standings } from './rules/months'
import { monthOf } from './view'

/** An action is said this many days before it is due. */
const AHEAD = 14

/** What needs this person in supervision: reports to prepare and to analyse, actions and next steps they owe. */
export const monitoringDesk = defineListQuery({
  name: 'monitoring.desk',
  label: 'Mój pulpit: nadzór nad usługami',
  input: z.object({}),
  permission: monitoringPermissions.on('monitoring.report.read'),
  async run({ db, actor, clock }): Promise<DeskLine[]> {
    const today = clock.today()
    const [own, sent, toAnalyse, evaluations, actions, followUps] = await Promise.all([
      ownReports(db, actor, today),
      sentByProviders(db, actor),
      awaitingReports(db, actor),
      awaitingEvaluations(db, actor),
      owedActions(db, actor, today),
      owedFollowUps(db, actor, today),
    ])
    return [...sent, ...own, ...toAnalyse, ...evaluations, ...actions, ...followUps]
  },
})

async function ownReports(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const rows = await db.serviceProcess.findMany({
    where: { coordinatorId: actor.id, ...supervisedNow },
    orderBy: [{ year: 'asc' }, { number: 'asc' }],
    take: 60,
    select: { ...serviceSelect, monthlyReports: { select: { month: true, state: true, submittedOn: true } } },
  })
  if (rows.length === 0) return []
  const [services, centre] = await Promise.all([withSupervision(db, rows), loadCentre(db)])
  return services.flatMap((service, at) =>
    standings(
      service.supervised,
      (rows[at]?.monthlyReports ?? []).map(keptOf),
      centre.monthlyReportDueDay,
      today,
    )
      .filter(({ status }) => status === 'due' || status === 'late' || status === 'returned')
      .map((standing) => reportLine(service, standing)),
  )
}

/** What providers sent and nobody has decided about. */
async function sentByProviders(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const rows = await db.serviceProviderSubmission.findMany({
    where: { state: 'sent', process: { coordinatorId: actor.id } },
    orderBy: [{ month: 'asc' }, { sentAt: 'asc' }],
    take: 60,
    select: {
      id: true,
      month: true,
      sentAt: true,
      process: { select: { id: true, title: true } },
      provider: { select: { name: true } },
    },
  })
  return rows.map(({ id, month, sentAt, process, provider }) => ({
    id: `provider-${id}`,
    tone: 'info',
    sentence: `Wykonawca przesłał dane za ${formatMonth(monthOf(month))}: ${process.title} (${provider.name}).`,
    href: `/uslugi/${process.id}/nadzor/${monthOf(month)}`,
    action: 'Przejmij albo zwróć',
    dueOn: warsawDateOf(sentAt),
    since: true,
    notice: { kind: 'serviceProviderSent', subjectId: process.id },
  }))
}

function reportLine(
  service: LoadedService,
  { month, status, dueOn }: ReturnType<typeof standings>[number],
): DeskLine {
  const returned = status === 'returned'
  return {
    id: `report-${service.id}-${month}`,
    tone: status === 'late' ? 'danger' : returned ? 'warning' : 'info',
    sentence: returned
      ? `Sprawozdanie za ${formatMonth(month)} wróciło do poprawy: ${service.title}.`
      : `Sprawozdanie za ${formatMonth(month)}: ${service.title}.`,
    href: `/uslugi/${service.id}/nadzor/${month}`,
    action: returned ? 'Popraw sprawozdanie' : 'Przygotuj sprawozdanie',
    dueOn,
    ...(returned ? { notice: { kind: 'serviceReportReturned', subjectId: service.id } } : {}),
  }
}

async function awaitingReports(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const where = monitoringPermissions.on('monitoring.report.analyse').visibleTo(actor)
  if (where === null) return []
  const rows = await db.serviceMonthlyReport.findMany({
    where: { state: 'submitted', process: where, submittedBy: { not: actor.id } },
    orderBy: [{ month: 'asc' }, { submittedOn: 'asc' }],
    take: 60,
    select: { id: true, month: true, submittedOn: true, process: { select: { id: true, title: true } } },
  })
  return rows.map(({ id, month, submittedOn, process }) => ({
    id: `analysis-${id}`,
    tone: 'warning',
    sentence: `Sprawozdanie za ${formatMonth(monthOf(month))} czeka na analizę: ${process.title}.`,
    href: `/uslugi/${process.id}/nadzor/${monthOf(month)}`,
    action: 'Przeczytaj i odpowiedz',
    dueOn: submittedOn ? fromDbDate(submittedOn) : null,
    since: true,
    notice: { kind: 'serviceReportSubmitted', subjectId: process.id },
  }))
}

async function awaitingEvaluations(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const where = monitoringPermissions.on('monitoring.evaluation.analyse').visibleTo(actor)
  if (where === null) return []
  const rows = await db.serviceEvaluation.findMany({
    where: { state: 'submitted', process: where, submittedBy: { not: actor.id } },
    orderBy: { submittedOn: 'asc' },
    take: 60,
    select: { id: true, submittedOn: true, process: { select: { id: true, title: true } } },
  })
  return rows.map(({ id, submittedOn, process }) => ({
    id: `evaluation-${id}`,
    tone: 'warning',
    sentence: `Raport ewaluacyjny czeka na analizę: ${process.title}.`,
    href: `/uslugi/${process.id}/ewaluacja/${id}`,
    action: 'Przeczytaj i odpowiedz',
    dueOn: submittedOn ? fromDbDate(submittedOn) : null,
    since: true,
    notice: { kind: 'serviceEvaluationSubmitted', subjectId: process.id },
  }))
}

async function owedActions(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const rows = await db.serviceQualityAction.findMany({
    where: { responsibleId: actor.id, state: 'open', dueOn: { lte: toDbDate(addDays(today, AHEAD)) } },
    orderBy: { dueOn: 'asc' },
    take: 60,
    select: { id: true, what: true, dueOn: true, process: { select: { id: true, title: true } } },
  })
  return rows.map(({ id, what, dueOn, process }) => ({
    id: `action-${id}`,
    tone: fromDbDate(dueOn) < today ? 'danger' : 'info',
    sentence: `${process.title}: ${what}`,
    href: `/uslugi/${process.id}/nadzor#dzialanie-${id}`,
    action: 'Zapisz wynik',
    dueOn: fromDbDate(dueOn),
    notice: { kind: 'serviceActionEntrusted', subjectId: process.id },
  }))
}

async function owedFollowUps(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const rows = await db.serviceSupervisionEntry.findMany({
    where: {
      process: { coordinatorId: actor.id },
      followUpDoneOn: null,
      followUpDueOn: { lte: toDbDate(addDays(today, AHEAD)) },
    },
    orderBy: { followUpDueOn: 'asc' },
    take: 60,
    select: { id: true, followUp: true, followUpDueOn: true, process: { select: { id: true, title: true } } },
  })
  return rows.map(({ id, followUp, followUpDueOn, process }) => ({
    id: `follow-up-${id}`,
    tone: followUpDueOn && fromDbDate(followUpDueOn) < today ? 'danger' : 'info',
    sentence: `${process.title}: ${followUp ?? ''}`,
    href: `/uslugi/${process.id}/nadzor#zapis-${id}`,
    action: 'Zapisz wykonanie',
    dueOn: followUpDueOn ? fromDbDate(followUpDueOn) : null,
  }))
}

/** Which services on the board lack a report after its day, in words. */
export const boardMarks = defineListQuery({
  name: 'monitoring.boardMarks',
  label: 'Tablica usług: brakujące sprawozdania',
  input: z.object({}),
  permission: monitoringPermissions.on('monitoring.report.read'),
  async run({ db, clock, where }): Promise<Record<string, string>> {
    const rows = await inPortions((portion) =>
      db.serviceProcess.findMany({
        where: { AND: [where, supervisedNow] },
        orderBy: [{ year: 'asc' }, { number: 'asc' }],
        ...portion,
        select: {
          ...serviceSelect,
          monthlyReports: { select: { month: true, state: true, submittedOn: true } },
        },
      }),
    )
    const [services, centre] = await Promise.all([withSupervision(db, rows), loadCentre(db)])
    return Object.fromEntries(
      services.flatMap((service, at) => {
        const late = standings(
          service.supervised,
          (rows[at]?.monthlyReports ?? []).map(keptOf),
          centre.monthlyReportDueDay,
          clock.today(),
        ).filter(({ status }) => status === 'late').length
        return late > 0
          ? [[service.id, `brakuje ${countOf(late, ['sprawozdania', 'sprawozdań', 'sprawozdań'])}`] as const]
          : []
      }),
    )
  },
})
