import { fromDbDate, yearMonth } from '@/kernel/local-date'
import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import type { Prisma } from '@/platform/db/generated/client'

const person = { select: { firstName: true, lastName: true } } as const

export const actionSelect = {
  id: true,
  processId: true,
  kind: true,
  what: true,
  responsibleId: true,
  dueOn: true,
  state: true,
  doneOn: true,
  note: true,
  version: true,
  responsible: person,
  report: { select: { month: true } },
  evaluation: { select: { firstMonth: true, lastMonth: true } },
  process: { select: { id: true, title: true, coordinatorId: true, responsibility: true } },
} as const satisfies Prisma.ServiceQualityActionSelect

type ActionRow = Prisma.ServiceQualityActionGetPayload<{ select: typeof actionSelect }>

export type ActionView = ReturnType<typeof actionView>

/** An action as lists show it; overdue while it is open after its day. */
export function actionView(row: ActionRow, today: LocalDate) {
  const dueOn = fromDbDate(row.dueOn)
  return {
    id: row.id,
    processId: row.processId,
    process: row.process.title,
    kind: row.kind,
    what: row.what,
    responsibleId: row.responsibleId,
    responsible: `${row.responsible.firstName} ${row.responsible.lastName}`,
    dueOn,
    state: row.state,
    overdue: row.state === 'open' && dueOn < today,
    doneOn: row.doneOn ? fromDbDate(row.doneOn) : null,
    note: row.note,
    version: row.version,
    month: row.report ? monthOf(row.report.month) : null,
    evaluated: row.evaluation
      ? { from: monthOf(row.evaluation.firstMonth), until: monthOf(row.evaluation.lastMonth) }
      : null,
    guarded: { responsibleId: row.responsibleId, process: row.process },
  }
}

/** The month a stored first day stands for. */
export const monthOf = (day: Date): YearMonth => yearMonth(fromDbDate(day))

type EntryRow = Prisma.ServiceSupervisionEntryGetPayload<Record<never, never>>

export type EntryView = ReturnType<typeof entryView>

/** An entry of supervision as lists show it. */
export function entryView(row: EntryRow, names: ReadonlyMap<string, string>, today: LocalDate) {
  const dueOn = row.followUpDueOn ? fromDbDate(row.followUpDueOn) : null
  return {
    id: row.id,
    kind: row.kind,
    happenedOn: fromDbDate(row.happenedOn),
    result: row.result,
    finding: row.finding,
    assessed: row.assessed,
    effective: row.effective,
    followUp:
      row.followUp === null
        ? null
        : {
            what: row.followUp,
            dueOn,
            doneOn: row.followUpDoneOn ? fromDbDate(row.followUpDoneOn) : null,
            note: row.followUpNote,
            overdue: row.followUpDoneOn === null && dueOn !== null && dueOn < today,
          },
    by: names.get(row.createdBy) ?? 'osoba bez konta',
    version: row.version,
  }
}
