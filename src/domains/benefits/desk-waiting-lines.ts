import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate, relativeDay } from '@/kernel/polish'
import { holds, type Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { ReferralState } from '@/platform/db/generated/enums'
import { runningStates } from '@/domains/benefits/proceeding-rows'

const SHOWN = 40

const person = { select: { firstName: true, lastName: true } } as const
const who = (of: { firstName: string; lastName: string }) => `${of.firstName} ${of.lastName}`

/** Own cases in which the next step is somebody else's: the social worker's, or of the one who signs. */
export async function waitingLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const parts = await Promise.all([referredLines(db, mine, today), unsignedLines(db, mine, today)])
  return parts.flat()
}

/** For those who lead others: cases of other workers whose term to decide has passed. */
export async function overdueOfOthers(
  db: ReadDb,
  actor: Actor,
  visible: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const leadsOthers =
    actor.ledTeamIds.length > 0 || holds(actor, 'director') || holds(actor, 'deputyDirector')
  if (!leadsOthers) return []
  const rows = await db.proceeding.findMany({
    where: {
      AND: [visible, { state: { in: runningStates }, dueOn: { lt: toDbDate(today) } }],
      suspensions: { none: { validTo: null } },
      workerId: { not: actor.id },
    },
    orderBy: { dueOn: 'asc' },
    take: SHOWN,
    select: { dueOn: true },
  })
  const [first] = rows
  if (!first) return []
  const count = rows.length < SHOWN ? String(rows.length) : `co najmniej ${SHOWN}`
  return [
    {
      id: 'overdue-of-others',
      tone: 'danger',
      sentence: `Sprawy innych pracowników po terminie na decyzję: ${count}, najstarsza od ${formatDate(fromDbDate(first.dueOn))}.`,
      href: '/swiadczenia?karta=wszystkie&termin=po-terminie',
      action: 'Zobacz sprawy',
      dueOn: fromDbDate(first.dueOn),
      place: 'others',
    },
  ]
}

/** What the benefits worker may know of the way of a referral: how far it is, never what was said. */
const howFar: Record<ReferralState, string> = {
  issued: 'jeszcze nieprzyjęte',
  accepted: 'przyjęte, rozmowa przed nami',
  clientCame: 'klient zgłosił się, trwa rozpoznanie',
  completed: 'rozpoznanie zakończone',
  clientDidNotCome: 'klient nie zgłosił się',
  clientRefused: 'klient odmówił współdziałania',
}

async function referredLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.proceeding.findMany({
    where: { AND: [mine, { state: { in: ['referred', 'awaitingCertificate'] } }] },
    orderBy: { dueOn: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      caseNumber: true,
      caseFile: { select: { person } },
      referrals: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { state: true, issuedOn: true, contactBy: true },
      },
    },
  })
  return rows.flatMap(({ id, caseNumber, caseFile, referrals: [referral] }) => {
    if (!referral || referral.state === 'completed') return []
    const late = referral.state === 'issued' && referral.contactBy < toDbDate(today)
    const issuedOn = fromDbDate(referral.issuedOn)
    return [
      {
        id: `referred-${id}`,
        tone: late ? ('warning' as const) : ('neutral' as const),
        sentence: `Sprawa ${caseNumber} (${who(caseFile.person)}) czeka na pracownika socjalnego. Skierowanie z ${formatDate(issuedOn)}: ${howFar[referral.state]}.`,
        href: `/swiadczenia/${id}?karta=skierowanie`,
        action: 'Otwórz sprawę',
        dueOn: issuedOn,
        place: 'others' as const,
      },
    ]
  })
}

async function unsignedLines(
  db: ReadDb,
  mine: Prisma.ProceedingWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.decision.findMany({
    where: { state: 'awaitingSignature', proceeding: mine },
    orderBy: { proceeding: { dueOn: 'asc' } },
    take: SHOWN,
    select: {
      id: true,
      proceeding: { select: { id: true, caseNumber: true, dueOn: true, caseFile: { select: { person } } } },
    },
  })
  return rows.map(({ id, proceeding }) => {
    const dueOn = fromDbDate(proceeding.dueOn)
    return {
      id: `unsigned-${id}`,
      tone: dueOn < today ? 'danger' : 'neutral',
      sentence: `Decyzja w sprawie ${proceeding.caseNumber} (${who(proceeding.caseFile.person)}) czeka na podpis, termin ${relativeDay(dueOn, today)}.`,
      href: `/swiadczenia/${proceeding.id}?karta=decyzja`,
      action: 'Otwórz projekt',
      dueOn,
      place: 'others',
    }
  })
}
