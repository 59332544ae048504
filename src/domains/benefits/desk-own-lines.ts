import { addDays, fromDbDate } from '@/kernel/local-date'
import { agoDay, formatDate, relativeDay } from '@/kernel/polish'
import { soonDays } from '@/domains/casework/rules/term-state'
import { appealWaits } from '@/domains/benefits/decision-appeal'
import { caseTab, decisionsIn, who, type DeskCase, type LinesOfCase } from '@/domains/benefits/desk-case'
import { lacksAnswer } from '@/domains/benefits/rules/pilot'
import { runningStates } from '@/domains/benefits/proceeding-rows'

/** A case that waits for a signature is said with what waits for others, its term beside it. */
const runsHere = ({ state }: Pick<DeskCase, 'state'>) =>
  state !== 'awaitingSignature' && runningStates.includes(state)

const termLine: LinesOfCase = (one, today) => {
  const dueOn = fromDbDate(one.dueOn)
  if (!runsHere(one) || dueOn > addDays(today, soonDays) || one.suspensions.length > 0) return []
  const late = dueOn < today
  return [
    {
      id: `term-${one.id}`,
      tone: late ? 'danger' : 'warning',
      sentence: late
        ? `Termin na decyzję w sprawie ${one.caseNumber} (${who(one)}) minął ${agoDay(dueOn, today)}.`
        : `Termin na decyzję w sprawie ${one.caseNumber} (${who(one)}) mija ${relativeDay(dueOn, today)}.`,
      href: `/swiadczenia/${one.id}`,
      action: 'Otwórz sprawę',
      dueOn,
    },
  ]
}

const interviewLine: LinesOfCase = (one, today) => {
  const dueOn = fromDbDate(one.interviewDueOn)
  if (one.state !== 'applied' || dueOn > addDays(today, soonDays) || one.interviews.length > 0) return []
  return [
    {
      id: `interview-${one.id}`,
      tone: dueOn < today ? 'danger' : 'warning',
      sentence: `Wywiad środowiskowy: ${who(one)}, termin ${relativeDay(dueOn, today)}.`,
      href: caseTab(one.id, 'wywiad'),
      action: 'Otwórz wywiad',
      dueOn,
    },
  ]
}

/** The client of a case of the pilot has not answered yet, and its next step waits for that. */
const pilotLine: LinesOfCase = (one, _today, pilotFrom) => {
  const appliedOn = fromDbDate(one.appliedOn)
  if (!lacksAnswer({ state: one.state, appliedOn, pilotFrom, consent: one.pilotConsent })) return []
  return [
    {
      id: `pilot-${one.id}`,
      tone: 'warning',
      sentence: `Brak odpowiedzi w sprawie zgody na udział w pilotażu: ${one.caseNumber} (${who(one)}).`,
      href: `/swiadczenia/${one.id}#pilotaz`,
      action: 'Odnotuj odpowiedź',
      dueOn: appliedOn,
      since: true,
    },
  ]
}

const returnedLines: LinesOfCase = (one) =>
  one.state !== 'readyForDecision' && one.state !== 'discontinuing'
    ? []
    : decisionsIn(one, 'returned').map(({ id }) => ({
        id: `returned-${id}`,
        tone: 'warning',
        sentence: `Projekt decyzji w sprawie ${one.caseNumber} (${who(one)}) wrócił do poprawy.`,
        href: caseTab(one.id, 'decyzja'),
        action: 'Popraw projekt',
        dueOn: fromDbDate(one.dueOn),
        notice: { kind: 'draftReturned', subjectId: id },
      }))

const discontinuingLine: LinesOfCase = (one) =>
  one.state !== 'discontinuing' || decisionsIn(one, 'returned').length > 0
    ? []
    : [
        {
          id: `discontinuing-${one.id}`,
          tone: 'info',
          sentence: `Projekt umorzenia w sprawie ${one.caseNumber} (${who(one)}) czeka na przekazanie do podpisu.`,
          href: caseTab(one.id, 'decyzja'),
          action: 'Otwórz projekt',
          dueOn: fromDbDate(one.dueOn),
        },
      ]

const signedLines: LinesOfCase = (one) =>
  decisionsIn(one, 'signed')
    .filter(({ sentOn }) => sentOn === null)
    .map(({ id, decidedOn }) => ({
      id: `signed-${id}`,
      tone: 'info',
      sentence: `Decyzja w sprawie ${one.caseNumber} (${who(one)}) jest podpisana i czeka na doręczenie.`,
      href: caseTab(one.id, 'doreczenie'),
      action: 'Odnotuj doręczenie',
      dueOn: decidedOn ? fromDbDate(decidedOn) : null,
      since: true,
      notice: { kind: 'decisionSigned', subjectId: id },
    }))

const appealLines: LinesOfCase = (one, today) =>
  decisionsIn(one, 'delivered').flatMap((decision) => {
    const { id, appealDueOn } = decision
    if (appealWaits(decision) || appealDueOn === null || fromDbDate(appealDueOn) >= today) return []
    return [
      {
        id: `appeal-${id}`,
        tone: 'info' as const,
        sentence: `Minął termin na odwołanie w sprawie ${one.caseNumber} (${who(one)}): ${formatDate(fromDbDate(appealDueOn))}.`,
        href: caseTab(one.id, 'doreczenie'),
        action: 'Uznaj decyzję za ostateczną',
        dueOn: fromDbDate(appealDueOn),
        since: true as const,
      },
    ]
  })

/** What one's own cases ask of the one who leads them. */
export const ownLines: readonly LinesOfCase[] = [
  termLine,
  interviewLine,
  pilotLine,
  returnedLines,
  discontinuingLine,
  signedLines,
  appealLines,
]
