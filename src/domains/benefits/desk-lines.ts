import 'server-only'
import { runBy } from '@/domains/casework/permissions'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { relativeDay } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { caseTab, deskCaseSelect, who } from '@/domains/benefits/desk-case'
import { doorLines } from '@/domains/benefits/desk-door-lines'
import { ownLines } from '@/domains/benefits/desk-own-lines'
import { overdueOfOthers, waitingLines } from '@/domains/benefits/desk-waiting-lines'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { unfinishedStates } from '@/domains/benefits/proceeding-rows'

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
  const parts = await Promise.all([
    ownCaseLines(db, actor, today),
    signatureLines(db, actor, today, visible),
    doorLines(db, actor),
    overdueOfOthers(db, actor, visible, today),
  ])
  return parts.flat()
}

/** Own cases are read once for every kind of line: each kind by itself would look for the same cases again. */
async function ownCaseLines(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const cases = await db.proceeding.findMany({
    where: { caseFile: { kind: 'benefits', ...runBy(actor) }, state: { in: unfinishedStates } },
    orderBy: { dueOn: 'asc' },
    take: MOST_CASES,
    select: deskCaseSelect,
  })
  return [...ownLines, ...waitingLines].flatMap((linesOf) =>
    cases.flatMap((one) => linesOf(one, today)).slice(0, SHOWN),
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
      proceeding: { AND: [visible, where] },
    },
    orderBy: { proceeding: { dueOn: 'asc' } },
    take: SHOWN,
    select: { id: true, proceeding: { select: signedCaseSelect } },
  })
  return rows.map(({ id, proceeding }) => {
    const dueOn = fromDbDate(proceeding.dueOn)
    return {
      id: `sign-${id}`,
      tone: dueOn < today ? 'danger' : 'warning',
      sentence: `Decyzja do podpisu: ${proceeding.caseNumber} (${who(proceeding)}), termin ${relativeDay(dueOn, today)}.`,
      href: caseTab(proceeding.id, 'decyzja'),
      action: 'Przeczytaj i podpisz',
      dueOn,
      notice: { kind: 'decisionToSign', subjectId: id },
    }
  })
}
