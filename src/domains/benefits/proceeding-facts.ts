import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { appealWaits } from '@/domains/benefits/decision-appeal'
import { missingInDecision } from '@/domains/benefits/decision-document'
import { driftOf } from '@/domains/benefits/decision-drift'
import { isFinal } from '@/domains/benefits/decision-finality'
import { ownChecksAnswered } from '@/domains/benefits/door-facts'
import { refusedInterview } from '@/domains/benefits/interview-refusal'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import {
  calculationOf,
  certificatesInView,
  itemsOf,
  openPointsOf,
  pathOf,
} from '@/domains/benefits/snapshot-views'
import type { ProceedingFacts } from '@/domains/benefits/workflow'

const openReferral = new Set(['issued', 'accepted', 'clientCame'])

/** The facts the workflow decides on, for this actor on this day. */
export async function factsOf(
  db: ReadDb,
  snapshot: ProceedingSnapshot,
  actor: Actor,
  today: LocalDate,
): Promise<ProceedingFacts> {
  const { proceeding, decision, referrals, centre, informing } = snapshot
  const certificates = certificatesInView(snapshot)
  const { calculation } = calculationOf(snapshot)
  const incomeConfirmed = proceeding.incomeConfirmedAt !== null
  return {
    informed: Boolean(informing?.aboutBenefits && informing.aboutProcedure && informing.aboutDuties),
    pilotAnswered: pathOf(snapshot) !== 'unanswered',
    standardPath: pathOf(snapshot) === 'standard',
    interviewSubmitted: snapshot.interviews.some(({ state }) => state === 'submitted'),
    interviewRefused: refusedInterview(snapshot.history),
    ownChecksAnswered: ownChecksAnswered(itemsOf(snapshot)),
    examinationComplete: openPointsOf(snapshot).length === 0,
    referralObligatory: centre.socialWorkerRole === 'larger',
    referralOpen: referrals.some(({ state }) => openReferral.has(state)),
    certificatePresent: certificates.resources !== null || certificates.outcome !== null,
    termsSettled:
      certificates.resources !== true ||
      certificates.terms ||
      certificates.cooperation !== null ||
      certificates.outcome !== null,
    incomeConfirmed,
    calculated: incomeConfirmed && calculation.gaps.length === 0,
    draftExists: decision !== null,
    decisionComplete: decision !== null && missingInDecision(snapshot, decision).missing.length === 0,
    actorAuthorised: (await authorisationOn(db, actor.id, today)) !== null,
    actorDrafted: decision?.draftedBy === actor.id,
    factsUnchanged: driftOf(snapshot).length === 0,
    partyAlive: proceeding.caseFile.person.diedOn === null,
    discontinues: decision?.kind === 'discontinue',
    final: decision !== null && isFinal(decision, today),
    appealWaits: appealWaits(decision),
  }
}

/** The signer's authorisation in force on the day (art. 110 ust. 7 ups, art. 268a KPA), or null. */
export async function authorisationOn(db: ReadDb, userId: string, on: LocalDate) {
  const day = toDbDate(on)
  return db.authorisation.findFirst({
    where: {
      userId,
      kind: 'signBenefitDecisions',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { id: true, documentNumber: true, onBehalfOf: true, validFrom: true, validTo: true },
  })
}
