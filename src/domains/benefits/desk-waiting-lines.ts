import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate, relativeDay } from '@/kernel/polish'
import { holds, type Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { DeliveryChannel, ReferralState } from '@/platform/db/generated/enums'
import { caseTab, decisionsIn, who, type LinesOfCase } from '@/domains/benefits/desk-case'
import { runningStates } from '@/domains/benefits/proceeding-rows'
import { proofExpectedOn } from '@/domains/benefits/rules/delivery'

const SHOWN = 40

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
  pointless: 'bezprzedmiotowe',
  recalled: 'odwołane',
}

const referredLines: LinesOfCase = (one, today) => {
  const [referral] = one.referrals
  if (one.state !== 'referred' && one.state !== 'awaitingCertificate') return []
  if (!referral || referral.state === 'completed') return []
  const late = referral.state === 'issued' && fromDbDate(referral.contactBy) < today
  const issuedOn = fromDbDate(referral.issuedOn)
  return [
    {
      id: `referred-${one.id}`,
      tone: late ? 'warning' : 'neutral',
      sentence: `Sprawa ${one.caseNumber} (${who(one)}) czeka na pracownika socjalnego. Skierowanie z ${formatDate(issuedOn)}: ${howFar[referral.state]}.`,
      href: caseTab(one.id, 'skierowanie'),
      action: 'Otwórz sprawę',
      dueOn: issuedOn,
      place: 'others',
    },
  ]
}

const unsignedLines: LinesOfCase = (one, today) =>
  decisionsIn(one, 'awaitingSignature').map(({ id }) => {
    const dueOn = fromDbDate(one.dueOn)
    return {
      id: `unsigned-${id}`,
      tone: dueOn < today ? 'danger' : 'neutral',
      sentence: `Decyzja w sprawie ${one.caseNumber} (${who(one)}) czeka na podpis, termin ${relativeDay(dueOn, today)}.`,
      href: caseTab(one.id, 'decyzja'),
      action: 'Otwórz projekt',
      dueOn,
      place: 'others',
    }
  })

/** How a decision went out, in the middle of a sentence. */
const sentBy: Record<DeliveryChannel, string> = {
  inPerson: 'do rąk',
  post: 'pocztą',
  electronicDelivery: 'przez e-Doręczenia',
  worker: 'przez pracownika',
}

/** A decision on its way; when its proof ought to be back, it is the worker's turn to look for it. */
const sentLines: LinesOfCase = (one, today) =>
  decisionsIn(one, 'signed').flatMap(({ id, sentOn, deliveryChannel }) => {
    if (sentOn === null || deliveryChannel === null) return []
    const sent = fromDbDate(sentOn)
    const late = proofExpectedOn(deliveryChannel, sent) < today
    const how = `wysłana ${formatDate(sent)} ${sentBy[deliveryChannel]}`
    return [
      {
        id: `sent-${id}`,
        tone: late ? ('warning' as const) : ('neutral' as const),
        sentence: late
          ? `Decyzja w sprawie ${one.caseNumber} (${who(one)}), ${how}, powinna już mieć dowód doręczenia. Sprawdź go i odnotuj, czy ją odebrano.`
          : `Decyzja w sprawie ${one.caseNumber} (${who(one)}), ${how}, czeka na dowód doręczenia.`,
        href: caseTab(one.id, 'doreczenie'),
        action: 'Odnotuj doręczenie',
        dueOn: sent,
        ...(late ? { since: true as const } : { place: 'others' as const }),
      },
    ]
  })

/** Own cases in which the next step is somebody else's: the social worker's, or of the one who signs. */
export const waitingLines: readonly LinesOfCase[] = [referredLines, unsignedLines, sentLines]
