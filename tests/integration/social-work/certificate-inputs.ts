import { expect } from 'vitest'
import { issueCertificate } from '@/domains/social-work/commands'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { Refused } from '@/platform/errors'
import { rulesExplained } from '@tests/support/given/social-work'
import type { socialWorkTown } from './setting'

/** The day of the certificates of these tests: the one of their town. */
const certificateDay = '2026-03-12'

type Input = Parameters<typeof issueCertificate.execute>[1]
const common = (fileId: string) => ({
  fileId,
  basis: 'workersInitiative' as const,
  clientInformedOn: certificateDay,
  scope: 'person' as const,
  issuedOn: certificateDay,
})
/** What the form of zał. 4 sends: the client has the means and knows of it. */
export const a4 = (fileId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'resources',
  affirmative: true,
  referralId: null,
  ...changes,
})

/** Of zał. 5: terms concluded. */
export const a5 = (fileId: string, termsId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'terms',
  termsId,
  affirmative: true,
  ...changes,
})

/** Of zał. 6: the client cooperates in March. */
export const a6 = (fileId: string, termsId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'cooperation',
  termsId,
  month: '2026-03',
  bySpecialist: null,
  affirmative: true,
  ...changes,
})

/** The codes of a refusal; anything else fails the test. */
export async function codes(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refused)) throw new Error(`expected a refusal, got ${String(error)}`)
  expect(error.refusals.every(({ message }) => message.length > 5)).toBe(true)
  return error.refusals.map(({ code }) => code)
}

/** A client whose referral was accepted and to whom the rules were explained. */
export async function accepted(town: ReturnType<typeof socialWorkTown>) {
  const { referralId, personId, proceedingId } = await town.referred()
  const { fileId } = await acceptReferral.execute(await town.call(), {
    referralId,
    version: 1,
    warningReason: null,
  })
  await rulesExplained(await town.call(), fileId)
  return { referralId, personId, proceedingId, fileId }
}
