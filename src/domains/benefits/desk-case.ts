import type { LocalDate } from '@/kernel/local-date'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import type { DecisionState } from '@/platform/db/generated/enums'

/** What the desk reads of a case: enough for every kind of line said of it. */
export const deskCaseSelect = {
  id: true,
  caseNumber: true,
  state: true,
  dueOn: true,
  appliedOn: true,
  pilotConsent: true,
  interviewDueOn: true,
  caseFile: { select: { person: { select: { firstName: true, lastName: true } } } },
  suspensions: { where: { validTo: null }, take: 1, select: { id: true } },
  interviews: { where: { state: 'submitted' }, take: 1, select: { id: true } },
  referrals: {
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { state: true, issuedOn: true, contactBy: true },
  },
  decisions: {
    where: { state: { in: ['returned', 'awaitingSignature', 'signed', 'delivered'] } },
    select: {
      id: true,
      state: true,
      sentOn: true,
      deliveryChannel: true,
      decidedOn: true,
      appealDueOn: true,
      appealReceivedOn: true,
      appealOutcome: true,
    },
  },
} as const satisfies Prisma.ProceedingSelect

export type DeskCase = Prisma.ProceedingGetPayload<{ select: typeof deskCaseSelect }>

/** The lines of one kind that a case asks for on a day. */
export type LinesOfCase = (one: DeskCase, today: LocalDate, pilotFrom: LocalDate | null) => DeskLine[]

export const who = ({ caseFile: { person } }: Pick<DeskCase, 'caseFile'>) =>
  `${person.firstName} ${person.lastName}`

/** Address of a tab of the case. */
export const caseTab = (id: string, name: string) => `/swiadczenia/${id}?karta=${name}`

export const decisionsIn = (one: DeskCase, state: DecisionState) =>
  one.decisions.filter((decision) => decision.state === state)
