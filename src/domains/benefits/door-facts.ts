import type { LocalDate } from '@/kernel/calendar-day'
import type { Refusal } from '@/kernel/refusal'
import type { CertificateKind, ReferralState } from '@/platform/db/generated/enums'
import type { AssessmentCode } from '@/domains/benefits/questionnaires/assessment-items'
import {
  examinationGaps,
  type CertificateFacts,
  type ExaminationItem,
} from '@/domains/benefits/rules/examination'

/** A certificate as far as it may pass the wall. */
export type PassedCertificate = {
  readonly id: string
  readonly kind: CertificateKind
  readonly affirmative: boolean
  readonly issuedOn: LocalDate
  readonly month: string | null
  /** the proceeding whose referral it answers */
  readonly answersProceeding: string | null
  readonly agreedOn: LocalDate | null
  readonly termsEnded: boolean
  readonly fileOpen: boolean
}

type ProceedingView = { readonly id: string; readonly appliedOn: LocalDate }

/**
 * The certificates a proceeding may rest on: those that answer its own referral or came since the application; terms in
 * force and cooperation of an open social-work file also when they are older.
 */
export function relevantCertificates<C extends PassedCertificate>(
  certificates: readonly C[],
  proceeding: ProceedingView,
): C[] {
  return certificates.filter(
    (c) =>
      c.answersProceeding === proceeding.id ||
      c.issuedOn >= proceeding.appliedOn ||
      (c.kind !== 'resources' && c.fileOpen && !c.termsEnded),
  )
}

const ended: Partial<Record<ReferralState, NonNullable<CertificateFacts['outcome']>>> = {
  clientDidNotCome: 'didNotCome',
  clientRefused: 'refused',
}

/** The latest statements of the social worker, as the examination reads them. `certificates` are newest first. */
export function certificateFacts(
  certificates: readonly PassedCertificate[],
  referrals: readonly { readonly state: ReferralState }[],
  proceeding: ProceedingView,
): CertificateFacts {
  const relevant = relevantCertificates(certificates, proceeding)
  const latest = (kind: CertificateKind) => relevant.find((certificate) => certificate.kind === kind)
  const last = referrals.at(-1)
  return {
    resources: latest('resources')?.affirmative ?? null,
    terms: relevant.some((c) => c.kind === 'terms' && !c.termsEnded),
    cooperation: latest('cooperation')?.affirmative ?? null,
    outcome: last ? (ended[last.state] ?? null) : null,
  }
}

/** Checks the worker answers alone, before the referral. */
export const ownChecks: readonly AssessmentCode[] = ['bad1', 'bad2a', 'bad3', 'bad4', 'bad5', 'bad6']

export const certificateChecks: readonly AssessmentCode[] = ['bad2b', 'bad7']

const isAnswered = (items: readonly ExaminationItem[], code: AssessmentCode) =>
  items.some((item) => item.code === code && item.answer !== null && item.justification.trim() !== '')

/** Has the worker answered everything that is the worker's own? */
export function ownChecksAnswered(items: readonly ExaminationItem[]): boolean {
  return ownChecks.every((code) => isAnswered(items, code))
}

/**
 * What keeps the examination open. In the variant of the smaller role the checks of certificates are answered by the
 * worker, so nothing waits for them (settled 9).
 */
export function examinationOpenPoints(
  items: readonly ExaminationItem[],
  certificates: CertificateFacts,
  options: { readonly monitoring: boolean; readonly certificatesRequired: boolean },
): Refusal[] {
  const gaps = examinationGaps(items, certificates, options.monitoring)
  if (options.certificatesRequired) return gaps
  return gaps.filter(({ code }) => {
    const waiting = certificateChecks.find((check) => code === `examination.${check}.waiting`)
    return waiting === undefined || !isAnswered(items, waiting)
  })
}
