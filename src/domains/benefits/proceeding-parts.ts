import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { ExaminationAnswer } from '@/platform/db/generated/enums'
import { answerFromCertificates } from '@/domains/benefits/rules/examination'
import {
  buildDecision,
  decisionAsPrinted,
  missingInDecision,
  notSigned,
  type DecisionRow,
} from '@/domains/benefits/decision-document'
import { appealView } from '@/domains/benefits/decision-appeal-view'
import { finalDay } from '@/domains/benefits/decision-finality'
import { relevantCertificates } from '@/domains/benefits/door-facts'
import type { DecisionTerms } from '@/domains/benefits/inputs/decision'
import { takenStates } from '@/domains/intake/visits'
import { ASSESSMENT_CODES } from '@/domains/benefits/questionnaires/assessment-items'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import {
  calculationOf,
  certificatesInView,
  openPointsOf,
  passedCertificates,
} from '@/domains/benefits/snapshot-views'

const day = (date: Date | null): LocalDate | null => (date ? fromDbDate(date) : null)

/** Interviews of the case, and whether there is an earlier one that part IV may start from. */
export async function interviewPart(db: ReadDb, { interviews, proceeding }: ProceedingSnapshot) {
  const { personId, workerId, appliedOn } = proceeding
  const [previous, meeting] = await Promise.all([
    db.interview.findFirst({
      where: { caseFile: { personId, kind: 'benefits' }, state: 'submitted' },
      select: { id: true },
    }),
    db.appointment.findFirst({
      where: {
        personId,
        userId: workerId,
        jointId: { not: null },
        state: { in: [...takenStates] },
        startsAt: { gte: toDbDate(appliedOn) },
      },
      orderBy: { startsAt: 'desc' },
      select: { startsAt: true },
    }),
  ])
  return {
    mayUpdate: previous !== null,
    jointVisitOn: meeting?.startsAt ?? null,
    interviews: interviews.map(({ id, part, state, visitedOn, submittedAt, jointVisit, fileId }) => ({
      id,
      part,
      state,
      visitedOn: day(visitedOn),
      submittedAt,
      jointVisit,
      fileId,
    })),
  }
}

/** The checks of zał. 3 with what the certificates say. */
export function examinationPart(snapshot: ProceedingSnapshot) {
  const facts = certificatesInView(snapshot)
  const monitoring = snapshot.interviews.some(({ part, state }) => part === 'four' && state === 'submitted')
  return {
    monitoring,
    openPoints: openPointsOf(snapshot),
    items: ASSESSMENT_CODES.filter((code) => code !== 'mon1' || monitoring).map((code) => {
      const row = snapshot.items.find((item) => item.code === code)
      const stated: ExaminationAnswer | null = answerFromCertificates(code, facts)
      return {
        code,
        version: row?.version ?? 0,
        answer: row?.answer ?? null,
        justification: row?.justification ?? '',
        stated,
      }
    }),
  }
}

/** Certificates a proceeding may rest on, newest first. */
export function certificatePart(snapshot: ProceedingSnapshot, names: ReadonlyMap<string, string>) {
  return relevantCertificates(passedCertificates(snapshot), snapshot.proceeding).map((certificate) => ({
    ...certificate,
    signer: names.get(certificate.signedBy) ?? '–',
  }))
}

export async function referralPart(db: ReadDb, { referrals }: ProceedingSnapshot) {
  const users = await db.user.findMany({
    where: { id: { in: referrals.flatMap(({ toUserId }) => (toUserId ? [toUserId] : [])) } },
    select: { id: true, firstName: true, lastName: true },
  })
  const districts = await db.district.findMany({
    where: { id: { in: referrals.flatMap(({ toDistrictId }) => (toDistrictId ? [toDistrictId] : [])) } },
    select: { id: true, name: true },
  })
  return referrals.map((referral) => {
    const user = users.find(({ id }) => id === referral.toUserId)
    return {
      id: referral.id,
      aims: referral.aims,
      state: referral.state,
      issuedOn: fromDbDate(referral.issuedOn),
      contactBy: fromDbDate(referral.contactBy),
      outcomeNote: referral.outcomeNote,
      retryOn: referral.retryOn && fromDbDate(referral.retryOn),
      fileId: referral.fileId,
      receiver: user
        ? `${user.firstName} ${user.lastName}`
        : `rejon ${districts.find(({ id }) => id === referral.toDistrictId)?.name ?? 'nieustalony'}`,
    }
  })
}

/** The income set and what comes of it; amounts in grosze. */
export function incomePart(snapshot: ProceedingSnapshot) {
  const { calculation, material } = calculationOf(snapshot)
  const evidence = snapshot.evidence.map((row) => ({
    id: row.id,
    title: row.title,
    receivedOn: fromDbDate(row.receivedOn),
    fileId: row.fileId,
  }))
  return {
    incomeLost: snapshot.proceeding.incomeLost,
    unableToWork: snapshot.proceeding.unableToWork,
    confirmedAt: snapshot.proceeding.incomeConfirmedAt,
    month: calculation.income.month,
    assessed: calculation.income.lines,
    rows: snapshot.incomeLines.map((line) => ({
      id: line.id,
      version: line.version,
      personId: line.personId,
      month: line.month,
      kind: line.kind,
      gross: line.gross,
      tax: line.tax,
      socialContribution: line.socialContribution,
      healthContribution: line.healthContribution,
      alimonyPaid: line.alimonyPaid,
      hectares: line.hectares,
      evidenceId: line.evidenceId,
      note: line.note,
    })),
    evidence,
    calculation,
    personCount: material.household.length,
  }
}

export type IncomePart = ReturnType<typeof incomePart>

/** The decision on its way or made, with what it lacks and its printed form as blocks. */
export function decisionPart(
  snapshot: ProceedingSnapshot,
  today: LocalDate,
  names: ReadonlyMap<string, string>,
  signer: { name: string; position: string } | null,
) {
  const { decision } = snapshot
  if (!decision) return null
  const discontinues = decision.kind === 'discontinue'
  const kept = decision.facts as unknown as { terms: DecisionTerms }
  const { missing, warnings } = missingInDecision(snapshot, decision)
  return {
    id: decision.id,
    version: decision.version,
    number: decision.number,
    kind: decision.kind,
    benefit: decision.benefit,
    state: decision.state,
    amount: decision.amount,
    periodFrom: day(decision.periodFrom),
    periodTo: day(decision.periodTo),
    purpose: decision.purpose,
    /** null of a discontinuance, which grants and refuses nothing */
    terms: discontinues ? null : kept.terms,
    texts: {
      legalBasis: decision.legalBasis,
      ruling: decision.ruling,
      factualReasons: decision.factualReasons,
      legalReasons: decision.legalReasons,
      instruction: decision.instruction,
    },
    thresholds: decision.thresholds as unknown as ReturnType<typeof incomePart>['calculation']['values'],
    templateVersion: decision.templateVersion,
    draftedBy: names.get(decision.draftedBy) ?? '–',
    signedBy: signer?.name ?? null,
    signedAt: decision.signedAt,
    returnReason: decision.returnReason,
    fileId: decision.fileId,
    missing,
    warnings,
    delivery: {
      channel: decision.deliveryChannel,
      sentOn: day(decision.sentOn),
      deliveredOn: day(decision.deliveredOn),
      fiction: decision.deliveryFiction,
      refused: decision.deliveryRefused,
      uncollectedSince: day(decision.uncollectedSince),
      secondNoticeOn: day(decision.secondNoticeOn),
      proof: decision.deliveryProof,
      appealDueOn: day(decision.appealDueOn),
      appealWaivedOn: day(decision.appealWaivedOn),
      inForceOn: day(decision.inForceOn),
      decidedOn: day(decision.decidedOn),
      finalOn: finalDay(decision),
      appeal: appealView(decision, names),
    },
    document: decisionAsPrinted(decision) ?? builtNow(snapshot, decision, signer, today),
  }
}

export type DecisionPart = NonNullable<ReturnType<typeof decisionPart>>

/** A draft as it would be printed today; also a signed decision of which only the print was kept. */
function builtNow(
  snapshot: ProceedingSnapshot,
  decision: DecisionRow,
  signer: { name: string; position: string } | null,
  today: LocalDate,
) {
  const { decidedOn, signedAt } = decision
  return buildDecision(snapshot, decision, {
    ...notSigned(decidedOn ? fromDbDate(decidedOn) : today),
    ...(signer && signedAt ? { signatory: { ...signer, signedAt, underAuthorisation: true } } : {}),
  })
}

/** Every paper of the case, oldest first. */
export async function documentPart(db: ReadDb, snapshot: ProceedingSnapshot) {
  const { informing, pilotAnswers, interviews, referrals, evidence, decision } = snapshot
  const ofDecision = {
    where: { decision: { proceedingId: snapshot.proceeding.id } },
    select: { fileId: true },
  }
  const [extensions, letters, mistaken] = await Promise.all([
    db.termExtension.findMany({
      where: { proceedingId: snapshot.proceeding.id },
      select: { fileId: true },
    }),
    db.appealLetter.findMany(ofDecision),
    db.mistakenAppeal.findMany(ofDecision),
  ])
  const ids = [
    informing?.fileId,
    ...pilotAnswers.map(({ fileId }) => fileId),
    ...interviews.map(({ fileId }) => fileId),
    ...referrals.map(({ fileId }) => fileId),
    ...evidence.map(({ fileId }) => fileId),
    ...extensions.map(({ fileId }) => fileId),
    decision?.fileId,
    decision?.appealFileId,
    ...letters.map(({ fileId }) => fileId),
    ...mistaken.map(({ fileId }) => fileId),
    ...relevantCertificates(passedCertificates(snapshot), snapshot.proceeding).map(({ fileId }) => fileId),
  ].flatMap((id) => (id ? [id] : []))
  const files = await db.storedFile.findMany({
    where: { id: { in: ids } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, mimeType: true, size: true, kind: true, createdAt: true, sha256: true },
  })
  return {
    files,
    /** evidence without a scan is in the file on paper */
    onPaper: evidence
      .filter(({ fileId }) => !fileId)
      .map((row) => ({ id: row.id, title: row.title, receivedOn: fromDbDate(row.receivedOn) })),
  }
}
