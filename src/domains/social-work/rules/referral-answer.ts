import type { ReferralState } from '@/platform/db/generated/enums'

/** A referral accepted to the file, as far as certificates answer it. */
export type AcceptedReferral = {
  readonly state: ReferralState
  /** a zał. 4 was issued on it */
  readonly hasA4: boolean
}

const waits = ({ state }: AcceptedReferral) => state === 'accepted' || state === 'clientCame'

/** Somebody waits for the zał. 4 of this referral. */
export const waitsForA4 = (referral: AcceptedReferral): boolean => waits(referral) && !referral.hasA4

/**
 * The referral zał. 4 answers: of those that wait the newest without one – each referral gets its own – else the
 * newest of all, whose client may have come back. `referrals` are the newest first.
 */
export function answeredByA4<R extends AcceptedReferral>(referrals: readonly R[]): R | null {
  return referrals.find(waitsForA4) ?? referrals[0] ?? null
}

/**
 * The referrals zał. 5 ends: those that have their zał. 4, however many cases wait for the same terms; and the newest when
 * its client refused or stayed away and came back. One without zał. 4 goes on waiting for it.
 */
export function answeredByA5<R extends AcceptedReferral>(referrals: readonly R[]): R[] {
  return referrals.filter((referral, place) => referral.hasA4 && (waits(referral) || place === 0))
}

/**
 * What zał. 4 does to its referral: „nie posiadają” ends it; „posiadają” ends it where terms are in force and certified
 * already, because there is nothing left to set – else it waits for zał. 5 or the client's refusal (model 3.B.8, D-2).
 */
export function stepAfterA4(
  { state }: AcceptedReferral,
  { affirmative, termsCertified }: { readonly affirmative: boolean; readonly termsCertified: boolean },
): 'complete' | 'clientCame' | null {
  if (!affirmative || termsCertified) return 'complete'
  return state === 'clientCame' ? null : 'clientCame'
}
