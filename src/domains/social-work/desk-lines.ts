import 'server-only'
import { addDays, fromDbDate, toDbDate, type LocalDate, type YearMonth } from '@/kernel/local-date'
import { countOf, formatMonth } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import { nextStepsOf } from './latest-actions'
import { missingInOpen, owingSelect } from './missing-certificates'
import { DAYS_WITHOUT_CONTACT } from './model'
import { plannedTasks } from './worklist-queries'

/** How far ahead the desk looks: "W tym tygodniu". */
const WEEK = 7
const NAMED = 3

/** How many lines of one kind a desk shows. */
const SHOWN = 30

const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** More than anybody leads: the norm is 20 to 50. */
const FAMILIES = 500

/** Open families of one worker, read once for all lines of the desk; the longest with us first. */
export function ownOpenFiles(db: ReadDb, own: Prisma.CaseFileWhereInput, today: LocalDate) {
  return db.caseFile.findMany({
    where: { AND: [own, { kind: 'socialWork', state: 'open' }] },
    orderBy: [{ openedOn: 'asc' }, { id: 'asc' }],
    take: FAMILIES,
    select: {
      ...owingSelect,
      openedOn: true,
      cooperation: true,
      cooperationRetryOn: true,
      // whether there was one, not which
      actions: {
        where: {
          contact: 'direct',
          doneOn: { gt: toDbDate(addDays(today, -DAYS_WITHOUT_CONTACT)) },
          correction: { is: null },
        },
        take: 1,
        select: { id: true },
      },
    },
  })
}

type OwnFile = Awaited<ReturnType<typeof ownOpenFiles>>[number]

/** One line for a month, however many families it is missing for: they are written together on one list. */
export async function certificateLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  open: readonly OwnFile[],
  today: LocalDate,
): Promise<DeskLine[]> {
  const missing = (await missingInOpen(db, open, own, today)).filter(({ state }) => state !== 'running')
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
  if (names.length === 1) return `Brakuje zaświadczenia zał. 6 za ${formatMonth(month)}: ${names.join(', ')}.`
  return `Brakuje zaświadczeń zał. 6 za ${formatMonth(month)} (${names.length}): ${andOthers(names)}.`
}

/** The first names, and how many more there are. */
function andOthers(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ')
  const more = names.length - NAMED
  return more > 0 ? `${named} i ${countOf(more, ['inna rodzina', 'inne rodziny', 'innych rodzin'])}` : named
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

/**
 * Families nobody has talked to for a fortnight (G-040); not those that withdrew or refused. A few are named each with its
 * way in, more are one line that leads to their list: a desk of thirty such lines would hide the one that matters.
 */
export function silentLines(open: readonly OwnFile[], today: LocalDate): DeskLine[] {
  const before = toDbDate(addDays(today, -DAYS_WITHOUT_CONTACT))
  const silent = open
    .filter(({ openedOn, actions }) => openedOn <= before && actions.length === 0)
    .filter(({ cooperation }) => cooperation !== 'withdrawn' && cooperation !== 'refused')
  if (silent.length > NAMED) return [manySilent(silent.map(({ person }) => fullName(person)))]
  return silent.map((file) => ({
    id: `silent-${file.id}`,
    tone: 'neutral',
    sentence: `Od ${DAYS_WITHOUT_CONTACT} dni nie było kontaktu: ${fullName(file.person)}.`,
    href: `/praca-socjalna/${file.id}`,
    action: 'Otwórz sprawę',
    dueOn: null,
  }))
}

function manySilent(names: readonly string[]): DeskLine {
  return {
    id: 'silent',
    tone: 'neutral',
    sentence: `Od ${DAYS_WITHOUT_CONTACT} dni nie było kontaktu (${names.length}): ${andOthers(names)}.`,
    href: '/praca-socjalna?pokaz=silent',
    action: 'Zobacz rodziny',
    dueOn: null,
  }
}

/** Clients who withdrew or refused, when the day agreed for another attempt comes. */
export function retryLines(open: readonly OwnFile[], today: LocalDate): DeskLine[] {
  const until = addDays(today, WEEK)
  return open
    .map((file) => ({
      file,
      dueOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
    }))
    .filter(({ dueOn }) => dueOn !== null && dueOn <= until)
    .slice(0, SHOWN)
    .map(({ file, dueOn }) => ({
      id: `retry-${file.id}`,
      tone: 'info',
      sentence: `Kolejna próba kontaktu po wycofaniu lub odmowie: ${fullName(file.person)}.`,
      href: `/praca-socjalna/${file.id}`,
      action: 'Otwórz sprawę',
      dueOn,
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
