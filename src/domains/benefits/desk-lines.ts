import 'server-only'
import { runBy } from '@/domains/casework/permissions'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { agoDay, formatDate, relativeDay } from '@/kernel/polish'
import { soonDays } from '@/domains/casework/rules/term-state'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { doorLines } from '@/domains/benefits/desk-door-lines'
import { overdueOfOthers, waitingLines } from '@/domains/benefits/desk-waiting-lines'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { runningStates } from '@/domains/benefits/proceeding-rows'

const SHOWN = 40

const person = { select: { firstName: true, lastName: true } } as const
const caseSelect = {
  id: true,
  caseNumber: true,
  state: true,
  dueOn: true,
  interviewDueOn: true,
  caseFile: { select: { person } },
} as const satisfies Prisma.ProceedingSelect

type Case = Prisma.ProceedingGetPayload<{ select: typeof caseSelect }>

const who = ({ caseFile }: { caseFile: { person: { firstName: string; lastName: string } } }) =>
  `${caseFile.person.firstName} ${caseFile.person.lastName}`

/** A case that waits for a signature is said with what waits for others, its term beside it. */
const ownStates = runningStates.filter((state) => state !== 'awaitingSignature')

/** Everything of the benefits side that asks for this person now, each with its one next action. */
export async function deskLines(
  db: ReadDb,
  actor: Actor,
  today: LocalDate,
  visible: Prisma.ProceedingWhereInput,
): Promise<DeskLine[]> {
  const mine: Prisma.ProceedingWhereInput = {
    caseFile: { kind: 'benefits', ...runBy(actor) },
  }
  const parts = await Promise.all([
    termLines(db, mine, today),
    interviewLines(db, mine, today),
    returnedLines(db, mine),
    signedLines(db, mine),
    appealLines(db, mine, today),
    signatureLines(db, actor, today, visible),
    doorLines(db, actor),
    waitingLines(db, mine, today),
    overdueOfOthers(db, actor, visible, today),
  ])
  return parts.flat()
}

const tab = (id: string, name: string) => `/swiadczenia/${id}?karta=${name}`

async function termLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.proceeding.findMany({
    where: {
      AND: [mine, { state: { in: ownStates }, dueOn: { lte: toDbDate(addDays(today, soonDays)) } }],
      suspensions: { none: { validTo: null } },
    },
    orderBy: { dueOn: 'asc' },
    take: SHOWN,
    select: caseSelect,
  })
  return rows.map((row) => {
    const dueOn = fromDbDate(row.dueOn)
    const late = dueOn < today
    return {
      id: `term-${row.id}`,
      tone: late ? 'danger' : 'warning',
      sentence: late
        ? `Termin na decyzję w sprawie ${row.caseNumber} (${who(row)}) minął ${agoDay(dueOn, today)}.`
        : `Termin na decyzję w sprawie ${row.caseNumber} (${who(row)}) mija ${relativeDay(dueOn, today)}.`,
      href: `/swiadczenia/${row.id}`,
      action: 'Otwórz sprawę',
      dueOn,
    }
  })
}

async function interviewLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.proceeding.findMany({
    where: {
      AND: [mine, { state: 'applied', interviewDueOn: { lte: toDbDate(addDays(today, soonDays)) } }],
      interviews: { none: { state: 'submitted' } },
    },
    orderBy: { interviewDueOn: 'asc' },
    take: SHOWN,
    select: caseSelect,
  })
  return rows.map((row: Case) => {
    const dueOn = fromDbDate(row.interviewDueOn)
    return {
      id: `interview-${row.id}`,
      tone: dueOn < today ? 'danger' : 'warning',
      sentence: `Wywiad środowiskowy: ${who(row)}, termin ${relativeDay(dueOn, today)}.`,
      href: tab(row.id, 'wywiad'),
      action: 'Otwórz wywiad',
      dueOn,
    }
  })
}

const decisionSelect = {
  id: true,
  appealDueOn: true,
  proceeding: { select: caseSelect },
} as const satisfies Prisma.DecisionSelect

async function returnedLines(db: ReadDb, mine: Prisma.ProceedingWhereInput): Promise<DeskLine[]> {
  const rows = await db.decision.findMany({
    where: { state: 'returned', proceeding: { AND: [mine, { state: 'readyForDecision' }] } },
    take: SHOWN,
    select: decisionSelect,
  })
  return rows.map(({ id, proceeding }) => ({
    id: `returned-${id}`,
    tone: 'warning',
    sentence: `Projekt decyzji w sprawie ${proceeding.caseNumber} (${who(proceeding)}) wrócił do poprawy.`,
    href: tab(proceeding.id, 'decyzja'),
    action: 'Popraw projekt',
    dueOn: fromDbDate(proceeding.dueOn),
    notice: { kind: 'draftReturned', subjectId: id },
  }))
}

async function signedLines(db: ReadDb, mine: Prisma.ProceedingWhereInput): Promise<DeskLine[]> {
  const rows = await db.decision.findMany({
    where: { state: 'signed', sentOn: null, proceeding: mine },
    take: SHOWN,
    select: { ...decisionSelect, decidedOn: true },
  })
  return rows.map(({ id, proceeding, decidedOn }) => ({
    id: `signed-${id}`,
    tone: 'info',
    sentence: `Decyzja w sprawie ${proceeding.caseNumber} (${who(proceeding)}) jest podpisana i czeka na doręczenie.`,
    href: tab(proceeding.id, 'doreczenie'),
    action: 'Odnotuj doręczenie',
    dueOn: decidedOn ? fromDbDate(decidedOn) : null,
    since: true,
    notice: { kind: 'decisionSigned', subjectId: id },
  }))
}

async function appealLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.decision.findMany({
    where: { state: 'delivered', appealDueOn: { lt: toDbDate(today) }, proceeding: mine },
    take: SHOWN,
    select: decisionSelect,
  })
  return rows.map(({ id, proceeding, appealDueOn }) => ({
    id: `appeal-${id}`,
    tone: 'info',
    sentence: `Minął termin na odwołanie w sprawie ${proceeding.caseNumber} (${who(proceeding)})${appealDueOn ? `: ${formatDate(fromDbDate(appealDueOn))}` : ''}.`,
    href: tab(proceeding.id, 'doreczenie'),
    action: 'Uznaj decyzję za ostateczną',
    dueOn: appealDueOn ? fromDbDate(appealDueOn) : null,
    since: true,
  }))
}

async function signatureLines(
  db: ReadDb,
  actor: Actor,
  today: LocalDate,
  visible: Prisma.ProceedingWhereInput,
): Promise<DeskLine[]> {
  const signs = benefitsPermissions.on('benefits.decision.sign')
  const where = signs.visibleTo(actor)
  if (where === null || !(await authorisationOn(db, actor.id, today))) return []
  const rows = await db.decision.findMany({
    where: {
      state: 'awaitingSignature',
      draftedBy: { not: actor.id },
      proceeding: { AND: [visible, where] },
    },
    orderBy: { proceeding: { dueOn: 'asc' } },
    take: SHOWN,
    select: decisionSelect,
  })
  return rows.map(({ id, proceeding }) => {
    const dueOn = fromDbDate(proceeding.dueOn)
    return {
      id: `sign-${id}`,
      tone: dueOn < today ? 'danger' : 'warning',
      sentence: `Decyzja do podpisu: ${proceeding.caseNumber} (${who(proceeding)}), termin ${relativeDay(dueOn, today)}.`,
      href: tab(proceeding.id, 'decyzja'),
      action: 'Przeczytaj i podpisz',
      dueOn,
      notice: { kind: 'decisionToSign', subjectId: id },
    }
  })
}
