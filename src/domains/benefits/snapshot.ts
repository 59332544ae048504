import 'server-only'
import { fromDbDate, toDbDate, type LocalDate, yearMonth } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { found } from '@/platform/errors'
import { stepsOf } from '@/platform/workflow/state-history'
import { personInLetter, workerInLetter } from '@/domains/benefits/letters'
import { walledFileSelect } from '@/domains/casework/permissions'
import type { IncomeKind } from '@/domains/benefits/rules/income-kinds'

const personSelect = {
  id: true,
  firstName: true,
  lastName: true,
  pesel: true,
  bornOn: true,
  diedOn: true,
  sex: true,
  phone: true,
} as const

/** The columns every command and screen of a proceeding starts from. */
export const proceedingSelect = {
  id: true,
  caseFileId: true,
  personId: true,
  informingId: true,
  caseNumber: true,
  benefit: true,
  state: true,
  appliedOn: true,
  channel: true,
  request: true,
  requestedAmount: true,
  purpose: true,
  urgent: true,
  complicated: true,
  dueOn: true,
  interviewDueOn: true,
  workerId: true,
  incomeLost: true,
  unableToWork: true,
  incomeConfirmedAt: true,
  pilotConsent: true,
  version: true,
  caseFile: {
    select: {
      ...walledFileSelect,
      state: true,
      districtId: true,
      householdId: true,
      person: { select: { ...personSelect, ...walledFileSelect.person.select } },
    },
  },
} as const

/** The proceeding with its walled file, or `NotFound`. */
export async function loadProceeding(db: ReadDb, proceedingId: string) {
  return found(await db.proceeding.findUnique({ where: { id: proceedingId }, select: proceedingSelect }))
}

export type ProceedingRecord = Awaited<ReturnType<typeof loadProceeding>>

/** Everything a proceeding stands on: loaded once, read by the workflow, the calculation, the texts and the screens. */
export async function loadSnapshot(db: ReadDb, proceeding: ProceedingRecord, today: LocalDate) {
  const { id: proceedingId, personId } = proceeding
  const appliedOn = fromDbDate(proceeding.appliedOn)
  const [
    informing,
    interviews,
    items,
    referrals,
    incomeLines,
    evidence,
    decisions,
    certificates,
    members,
    centre,
    history,
    party,
    worker,
    pilotAnswers,
  ] = await Promise.all([
    db.informing.findUnique({ where: { id: proceeding.informingId } }),
    db.interview.findMany({
      where: { proceedingId },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        part: true,
        state: true,
        visitedOn: true,
        submittedAt: true,
        jointVisit: true,
        answers: true,
        fileId: true,
      },
    }),
    db.examinationItem.findMany({ where: { proceedingId } }),
    db.referral.findMany({ where: { proceedingId }, orderBy: { createdAt: 'asc' } }),
    db.incomeLine.findMany({ where: { proceedingId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    db.evidence.findMany({ where: { proceedingId }, orderBy: [{ receivedOn: 'asc' }, { createdAt: 'asc' }] }),
    db.decision.findMany({ where: { proceedingId }, orderBy: { createdAt: 'asc' } }),
    certificatesOf(db, personId),
    householdOn(db, personId, appliedOn),
    loadCentre(db),
    stepsOf(db, proceedingId),
    personInLetter(db, personId, today),
    workerInLetter(db, proceeding.workerId),
    // most cases have none, and say so themselves
    proceeding.pilotConsent === null ? [] : pilotAnswersOf(db, proceedingId),
  ])
  return {
    proceeding: {
      ...proceeding,
      appliedOn,
      dueOn: fromDbDate(proceeding.dueOn),
      interviewDueOn: fromDbDate(proceeding.interviewDueOn),
    },
    informing,
    interviews,
    items,
    referrals,
    incomeLines: incomeLines.map((line) => ({
      ...line,
      month: yearMonth(line.month),
      kind: line.kind as IncomeKind,
      hectares: line.hectares === null ? null : Number(line.hectares),
    })),
    evidence,
    /** the one on its way or made; returned ones stay editable and are the same row */
    decision: decisions.at(-1) ?? null,
    certificates,
    household: members,
    centre,
    history,
    party,
    worker,
    pilotAnswers,
  }
}

export type ProceedingSnapshot = Awaited<ReturnType<typeof loadSnapshot>>

/** The client's answers on taking part in the pilot, all of them, the oldest first. */
export function pilotAnswersOf(db: ReadDb, proceedingId: string) {
  return db.pilotAnswer.findMany({ where: { proceedingId }, orderBy: { number: 'asc' } })
}

/** Everybody who lived and kept house with the person on that day (art. 6 pkt 14 ups), the person first. */
export async function householdOn(db: ReadDb, personId: string, on: LocalDate) {
  const day = toDbDate(on)
  const during = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const own = await db.householdMember.findFirst({
    where: { personId, ...during },
    select: { householdId: true },
  })
  const members = own
    ? await db.householdMember.findMany({
        where: { householdId: own.householdId, ...during },
        select: { relation: true, person: { select: personSelect } },
        orderBy: { person: { bornOn: 'asc' } },
      })
    : []
  const alone = await (members.some((member) => member.person.id === personId)
    ? null
    : db.person.findUniqueOrThrow({ where: { id: personId }, select: personSelect }))
  const all = alone ? [{ relation: 'head' as const, person: alone }, ...members] : members
  return [...all].sort((a, b) => Number(b.person.id === personId) - Number(a.person.id === personId))
}

/** What passed through the door about this client and still counts, newest first: not what was put right. Never more of the social-work file than this. */
async function certificatesOf(db: ReadDb, personId: string) {
  return db.certificate.findMany({
    where: { personId, correction: { is: null } },
    orderBy: [{ issuedOn: 'desc' }, { createdAt: 'desc' }],
    take: 40,
    select: {
      id: true,
      kind: true,
      affirmative: true,
      issuedOn: true,
      month: true,
      bySpecialist: true,
      fileId: true,
      readAt: true,
      signedBy: true,
      referral: { select: { proceedingId: true } },
      terms: { select: { agreedOn: true, endedOn: true } },
      caseFile: { select: { state: true } },
    },
  })
}
