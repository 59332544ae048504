import { describe, expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import {
  acceptReferral,
  recordClientCame,
  recordClientDidNotCome,
  recordClientRefused,
} from '@/domains/social-work/referral-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { fileVersion } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const referral = (id: string) => readDb().referral.findUniqueOrThrow({ where: { id } })
const accept = async (referralId: string, name?: string) =>
  acceptReferral.execute(await town.call('socialWorker', name), {
    referralId,
    version: 1,
    warningReason: null,
  })

describe('accepting a referral', () => {
  it('opens the social-work file and moves the proceeding on', async () => {
    const { referralId, personId, proceedingId } = await town.referred()
    const { fileId } = await accept(referralId)
    const worker = await town.actors().socialWorker()
    expect(await referral(referralId)).toMatchObject({ state: 'accepted', socialWorkFileId: fileId })
    expect(await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
      personId,
      kind: 'socialWork',
      leadId: worker.id,
    })
    expect(await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })).toMatchObject({
      state: 'awaitingCertificate',
    })
  })

  it('links the file that is open, and leaves another worker’s family to that worker', async () => {
    const first = await town.referred()
    const { fileId } = await accept(first.referralId)
    await expect(accept(first.referralId, 'second')).rejects.toBeInstanceOf(Forbidden)
    await expect(accept(first.referralId)).rejects.toBeInstanceOf(Forbidden)
    expect(await referral(first.referralId)).toMatchObject({ socialWorkFileId: fileId, version: 2 })
  })

  it('goes to one of two who press the button at the same moment', async () => {
    const { referralId } = await town.referred()
    const outcomes = await Promise.allSettled([accept(referralId), accept(referralId, 'second')])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toSatisfy(
      (e: unknown) => e instanceof Stale || e instanceof Forbidden || e instanceof Refused,
    )
    expect(
      await readDb().caseFile.count({
        where: { kind: 'socialWork', referralsReceived: { some: { id: referralId } } },
      }),
    ).toBe(1)
  })

  it('is refused to the worker who runs the same client’s proceeding (R-083)', async () => {
    const both = await town.actors().holding(['benefitsWorker', 'socialWorker'])
    const { referralId, benefitsFileId } = await town.referred()
    await assignFile.execute(
      { actor: await town.actors().director(), clock: town.clock },
      {
        fileId: benefitsFileId,
        version: await fileVersion(benefitsFileId),
        leadId: both.id,
        reason: 'Zastępstwo',
      },
    )
    const refused = acceptReferral.execute(
      { actor: both, clock: town.clock },
      { referralId, version: 1, warningReason: null },
    )
    await expect(refused).rejects.toMatchObject({ refusals: [{ code: 'same-worker' }] })
  })

  it('sent to a named worker cannot be taken by another', async () => {
    const { referralId } = await town.referred(await town.actors().socialWorker())
    await expect(accept(referralId, 'second')).rejects.toBeInstanceOf(Forbidden)
    await accept(referralId)
  })
})

describe('what the client does is an outcome', () => {
  it('did not come: with a note, attempts and a day to try again; the benefits worker is told; then the client comes', async () => {
    const { referralId } = await town.referred()
    const { fileId } = await accept(referralId)
    const call = await town.call()
    const input = { referralId, version: 2, note: 'Dwa telefony, list i wizyta.', retryOn: '2026-03-20' }
    await expect(recordClientDidNotCome.execute(call, { ...input, attempts: 0 })).rejects.toMatchObject({
      refusals: [{ code: 'outcome.attempts' }],
    })
    await recordClientDidNotCome.execute(call, { ...input, attempts: 4 })
    expect(await referral(referralId)).toMatchObject({
      state: 'clientDidNotCome',
      outcomeNote: 'Dwa telefony, list i wizyta. Liczba prób kontaktu: 4.',
    })
    const worker = await town.actors().benefitsWorker()
    expect(
      await readDb().notice.count({
        where: { userId: worker.id, subjectId: referralId, kind: 'referralOutcome' },
      }),
    ).toBe(1)
    await recordClientCame.execute(call, { referralId, version: 3 })
    expect(await referral(referralId)).toMatchObject({ state: 'clientCame', retryOn: null })
    expect(await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
      cooperation: 'active',
    })
  })

  it('came once and stopped coming: the referral ends with that, the proceeding does not wait for ever', async () => {
    const { referralId } = await town.referred()
    await accept(referralId)
    const call = await town.call()
    await recordClientCame.execute(call, { referralId, version: 2 })
    const note = 'Po pierwszej rozmowie nie odbiera telefonu i nie otwiera.'
    await recordClientDidNotCome.execute(call, {
      referralId,
      version: 3,
      note,
      attempts: 2,
      retryOn: '2026-03-26',
    })
    expect(await referral(referralId)).toMatchObject({
      state: 'clientDidNotCome',
      outcomeNote: `${note} Liczba prób kontaktu: 2.`,
    })
  })

  it('refused: the file stays open with its status, and a stale screen is told', async () => {
    const { referralId } = await town.referred()
    const { fileId } = await accept(referralId)
    const call = await town.call()
    const refusedBy = { referralId, version: 2, note: 'Nie chce nic ustalać.', retryOn: null }
    await recordClientRefused.execute(call, refusedBy)
    await expect(recordClientRefused.execute(call, refusedBy)).rejects.toBeInstanceOf(Stale)
    expect(await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
      state: 'open',
      cooperation: 'refused',
    })
    const steps = await readDb().stateChange.findMany({
      where: { subjectId: referralId },
      orderBy: { id: 'asc' },
    })
    expect(steps.map(({ transition }) => transition)).toEqual(['accept', 'clientRefused'])
  })
})
