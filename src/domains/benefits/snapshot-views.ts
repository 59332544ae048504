import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { calculate, type Calculation, type CalculationMaterial } from '@/domains/benefits/calculation'
import { certificateFacts, examinationOpenPoints } from '@/domains/benefits/door-facts'
import { ASSESSMENT_CODES } from '@/domains/benefits/questionnaires/assessment-items'
import { isStandardPath, pilotPath } from '@/domains/benefits/rules/pilot'
import type { CertificateFacts, ExaminationItem } from '@/domains/benefits/rules/examination'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'

/** The way the case goes with regard to the pilot. */
export function pathOf({ proceeding, centre }: Pick<ProceedingSnapshot, 'proceeding' | 'centre'>) {
  return pilotPath({
    appliedOn: proceeding.appliedOn,
    pilotFrom: centre.pilotFrom ? fromDbDate(centre.pilotFrom) : null,
    consent: proceeding.pilotConsent,
  })
}

/** What the social worker has stated, as far as it concerns this proceeding; on the standard path nothing does. */
export function certificatesInView(snapshot: ProceedingSnapshot): CertificateFacts {
  if (isStandardPath(snapshot.proceeding.pilotConsent)) return nothingCertified
  return certificateFacts(passedCertificates(snapshot), snapshot.referrals, snapshot.proceeding)
}

const nothingCertified: CertificateFacts = { resources: null, terms: false, cooperation: null, outcome: null }

/**
 * The client's certificates as plain values, newest first; those on cooperation by the month they speak of, because a
 * correction of March made in May is not news about May.
 */
export function passedCertificates({ certificates }: Pick<ProceedingSnapshot, 'certificates'>) {
  const plain = certificates.map((certificate) => ({
    id: certificate.id,
    kind: certificate.kind,
    affirmative: certificate.affirmative,
    issuedOn: fromDbDate(certificate.issuedOn),
    month: certificate.month,
    bySpecialist: certificate.bySpecialist,
    fileId: certificate.fileId,
    read: certificate.readAt !== null,
    signedBy: certificate.signedBy,
    answersProceeding: certificate.referral?.proceedingId ?? null,
    agreedOn: certificate.terms ? fromDbDate(certificate.terms.agreedOn) : null,
    termsEnded: Boolean(certificate.terms?.endedOn),
    fileOpen: certificate.caseFile.state === 'open',
  }))
  const spokenOf = ({ month, issuedOn }: (typeof plain)[number]) => month ?? issuedOn
  return plain.sort((a, b) => (spokenOf(a) < spokenOf(b) ? 1 : spokenOf(a) > spokenOf(b) ? -1 : 0))
}

/** The answers given so far, as the rule takes them. */
export function itemsOf({ items }: Pick<ProceedingSnapshot, 'items'>): ExaminationItem[] {
  return ASSESSMENT_CODES.flatMap((code) => {
    const item = items.find((row) => row.code === code)
    return item ? [{ code, answer: item.answer, justification: item.justification }] : []
  })
}

/** What still keeps the examination open, with remedies; on the standard path there is none. */
export function openPointsOf(snapshot: ProceedingSnapshot) {
  if (isStandardPath(snapshot.proceeding.pilotConsent)) return []
  return examinationOpenPoints(itemsOf(snapshot), certificatesInView(snapshot), {
    monitoring: snapshot.interviews.some(({ part, state }) => part === 'four' && state === 'submitted'),
    certificatesRequired: snapshot.centre.socialWorkerRole === 'larger',
  })
}

/** What the amount is counted from. */
export function materialOf({ proceeding, household, incomeLines }: ProceedingSnapshot): CalculationMaterial {
  return {
    benefit: proceeding.benefit,
    appliedOn: proceeding.appliedOn,
    incomeLost: proceeding.incomeLost,
    unableToWork: proceeding.unableToWork,
    purpose: proceeding.purpose,
    requestedAmount: proceeding.requestedAmount,
    applicantId: proceeding.personId,
    household: household.map(({ person }) => ({
      personId: person.id,
      bornOn: person.bornOn ? fromDbDate(person.bornOn) : null,
      sex: person.sex,
    })),
    incomeLines,
  }
}

/** Income, criterion and amount of a proceeding; with the amount the worker proposes, when there is one. */
export function calculationOf(
  snapshot: ProceedingSnapshot,
  proposed: number | null = null,
): { material: CalculationMaterial; calculation: Calculation } {
  const material = materialOf(snapshot)
  return { material, calculation: calculate(material, proposed) }
}
