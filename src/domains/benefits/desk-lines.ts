import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { relativeDay } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { both } from '@/platform/permissions/both'
import { loadCentre } from '@/domains/staff/centre'
import { caseTab, deskCaseSelect, who } from '@/domains/benefits/desk-case'
import { openAppealLines } from '@/domains/benefits/desk-appeal-lines'
import { doorLines } from '@/domains/benefits/desk-door-lines'
import { ownLines } from '@/domains/benefits/desk-own-lines'
import { overdueOfOthers, waitingLines } from '@/domains/benefits/desk-waiting-lines'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { openRunBy, unfinishedStates } from '@/domains/benefits/proceeding-rows'

/** Lines of one kind. */
const SHOWN = 40
/** Own cases looked at, the nearest term first; nobody leads so many at once. */
const MOST_CASES = 400

/** Everything of the benefits side that asks for this person now, each with its one next action. */
export async function deskLines(
  db: ReadDb,
  actor: Actor,
  today: LocalDate,
  visible: Prisma.ProceedingWhereInput,
): Promise<DeskLine[]> {
  const [leads, ...parts] = await Promise.all([
    leadsBenefits(db, actor),
    signatureLines(db, actor, today, visible),
    overdueOfOthers(db, actor, visible, today),
  ])
  if (!leads) return parts.flat()
  const own = await Promise.all([
    ownCaseLines(db, actor, today),
    openAppealLines(db, actor, today),
    doorLines(db, actor),
  ])
  return [...own, ...parts].flat()
}

/**
 * Does the person lead anybody’s benefits? One short question instead of four long ones, for social workers and leaders
 * who lead none: their answers are empty, but PostgreSQL plans each for several milliseconds.
 */
async function leadsBenefits(db: ReadDb, actor: Actor): Promise<boolean> {
  const one = await db.caseFile.findFirst({
    where: openRunBy(actor),
    select: { id: true },
  })
  return one !== null
}

/** Own cases are read once for every kind of line: each kind by itself would look for the same cases again. */
async function ownCaseLines(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const [{ pilotFrom }, cases] = await Promise.all([
    loadCentre(db),
    db.proceeding.findMany({
      where: { caseFile: openRunBy(actor), state: { in: unfinishedStates } },
      orderBy: { dueOn: 'asc' },
      take: MOST_CASES,
      select: deskCaseSelect,
    }),
  ])
  const pilotDay = pilotFrom && fromDbDate(pilotFrom)
  // every line: the desk says how many there are and draws ten
  return [...ownLines, ...waitingLines].flatMap((linesOf) =>
    cases.flatMap((one) => linesOf(one, today, pilotDay)),
  )
}

const { id, caseNumber, dueOn, caseFile } = deskCaseSelect
const signedCaseSelect = { id, caseNumber, dueOn, caseFile } satisfies Prisma.ProceedingSelect

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
      proceeding: both(visible, where),
    },
    orderBy: { proceeding: { dueOn: 'asc' } },
    take: SHOWN,
    select: { id: true, kind: true, proceeding: { select: signedCaseSelect } },
  })
  return rows.map(({ id, kind, proceeding }) => {
    const dueOn = fromDbDate(proceeding.dueOn)
    return {
      id: `sign-${id}`,
      tone: dueOn < today ? 'danger' : 'warning',
      sentence: `${kind === 'discontinue' ? 'Decyzja o umorzeniu' : 'Decyzja'} do podpisu: ${proceeding.caseNumber} (${who(proceeding)}), termin ${relativeDay(dueOn, today)}.`,
      href: caseTab(proceeding.id, 'decyzja'),
      action: 'Przeczytaj i podpisz',
      dueOn,
      notice: { kind: 'decisionToSign', subjectId: id },
    }
  })
}
