import 'server-only'
import { addDays, fromDbDate, toDbDate, type LocalDate, type YearMonth } from '@/kernel/local-date'
import { countOf, formatMonth } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import { nextStepsOf } from './latest-actions'
import { DAYS_WITHOUT_CONTACT } from './model'
import { plannedTasks, missingCertificates } from './worklist-queries'

/** How far ahead the desk looks: "W tym tygodniu". */
const WEEK = 7
const NAMED = 3

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** One line for a month, however many families it is missing for: they are written together on one list. */
export async function certificateLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const missing = (await missingCertificates(db, own, today)).filter(({ state }) => state !== 'running')
  const months = new Map<YearMonth, typeof missing>()
  for (const line of missing) months.set(line.month, [...(months.get(line.month) ?? []), line])
  return [...months].flatMap(([month, [first, ...rest]]) =>
    first
      ? [
          {
            id: `a6-${month}`,
            tone: first.state === 'overdue' ? ('danger' as const) : ('warning' as const),
            sentence: missingSentence(
              month,
              [first, ...rest].map((line) => line.name),
            ),
            href: `/praca-socjalna/zaswiadczenia?miesiac=${month}`,
            action: rest.length === 0 ? 'Wystaw zaświadczenie' : 'Wystaw zaświadczenia',
            dueOn: first.dueOn,
          },
        ]
      : [],
  )
}

function missingSentence(month: YearMonth, names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ')
  if (names.length === 1) return `Brakuje zaświadczenia zał. 6 za ${formatMonth(month)}: ${named}.`
  const more = names.length - NAMED
  const others = more > 0 ? ` i ${countOf(more, ['inna rodzina', 'inne rodziny', 'innych rodzin'])}` : ''
  return `Brakuje zaświadczeń zał. 6 za ${formatMonth(month)} (${names.length}): ${named}${others}.`
}

export async function taskLines(db: ReadDb, actorId: string, today: LocalDate): Promise<DeskLine[]> {
  const rows = await plannedTasks(db, actorId, addDays(today, WEEK))
  return rows.map((row) => ({
    id: `task-${row.id}`,
    tone: row.dueOn && fromDbDate(row.dueOn) < today ? 'warning' : 'info',
    sentence: `Działanie z zasad współdziałania ma termin: ${fullName(row.terms.caseFile.person)} – „${row.description}”.`,
    href: `/praca-socjalna/${row.terms.caseFileId}/ustalenia`,
    action: 'Zapisz wynik',
    dueOn: row.dueOn ? fromDbDate(row.dueOn) : null,
  }))
}

/** "Co dalej?" of the latest action of each family, when its day comes (N-056). */
export async function nextStepLines(db: ReadDb, actorId: string, today: LocalDate): Promise<DeskLine[]> {
  const steps = await nextStepsOf(db, actorId, addDays(today, WEEK))
  return steps.map((step) => ({
    id: `step-${step.id}`,
    tone: 'info',
    sentence: `${fullName(step)}: ${step.nextStep}`,
    href: `/praca-socjalna/${step.caseFileId}/dzialania?wpis=nowy`,
    action: 'Zapisz działanie',
    dueOn: step.nextStepOn,
  }))
}

export async function silentLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const before = toDbDate(addDays(today, -DAYS_WITHOUT_CONTACT))
  const files = await db.caseFile.findMany({
    where: {
      AND: [
        own,
        {
          kind: 'socialWork',
          state: 'open',
          openedOn: { lte: before },
          cooperation: { notIn: ['withdrawn', 'refused'] },
          actions: { none: { contact: 'direct', doneOn: { gt: before } } },
        },
      ],
    },
    take: 30,
    select: { id: true, person: { select: name } },
  })
  return files.map((file) => ({
    id: `silent-${file.id}`,
    tone: 'neutral',
    sentence: `Od ${DAYS_WITHOUT_CONTACT} dni nie było kontaktu: ${fullName(file.person)}.`,
    href: `/praca-socjalna/${file.id}`,
    action: 'Otwórz sprawę',
    dueOn: null,
  }))
}

export async function retryLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const files = await db.caseFile.findMany({
    where: {
      AND: [
        own,
        { kind: 'socialWork', state: 'open', cooperationRetryOn: { lte: toDbDate(addDays(today, WEEK)) } },
      ],
    },
    take: 30,
    select: { id: true, cooperationRetryOn: true, person: { select: name } },
  })
  return files.map((file) => ({
    id: `retry-${file.id}`,
    tone: 'info',
    sentence: `Kolejna próba kontaktu po wycofaniu lub odmowie: ${fullName(file.person)}.`,
    href: `/praca-socjalna/${file.id}`,
    action: 'Otwórz sprawę',
    dueOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
  }))
}

/** For the leader of a team: its files nobody leads. */
export async function withoutLead(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  if (actor.ledTeamIds.length === 0) return []
  const count = await db.caseFile.count({
    where: { kind: 'socialWork', state: 'open', leadId: null, teamId: { in: [...actor.ledTeamIds] } },
  })
  if (count === 0) return []
  return [
    {
      id: 'without-lead',
      tone: 'warning',
      sentence: `Akta pracy socjalnej bez prowadzącego: ${count}.`,
      href: '/przydzial?bez=1',
      action: 'Przydziel akta',
      dueOn: today,
    },
  ]
}
