import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { benefitsDesk, proceedingFile } from '@/domains/benefits/queries'
import { addDays } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { decisionVersion } from '@tests/support/given/benefit-deeds'
import { benefitsTown, codes, isForbidden } from './setting'

const town = benefitsTown()
const today = town.today

describe('delivery', () => {
  const on = async (days: number) =>
    town.call('benefitsWorker', undefined, frozenClock(`${addDays(today, days)}T10:00:00Z`))

  it('counts the appeal from the day of delivery and the decision is final the day after', async () => {
    const made = await town.proceeding({ upTo: 'delivered' })
    const { decisionId } = made
    const inForce = async (days: number) =>
      benefits.putInForce.execute(await on(days), { decisionId, version: await decisionVersion(decisionId) })
    expect(await codes(inForce(14))).toEqual(['final'])
    await expect(inForce(15)).resolves.toEqual({ inForceOn: addDays(today, 15) })
  })

  it('of an uncollected letter is the last day of keeping (art. 44 KPA)', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    const input = {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'post' as const,
      sentOn: today,
      ending: 'uncollected' as const,
      firstNoticeOn: addDays(today, 4),
      secondNoticeOn: addDays(today, 12),
      proof: 'awizo 00359007',
    }
    expect(await codes(benefits.recordDelivery.execute(await on(10), input))).toEqual(['future'])
    // 16 March + 14 days = 30 March, a Monday
    await expect(benefits.recordDelivery.execute(await on(20), input)).resolves.toEqual({
      deliveredOn: '2026-03-30',
      appealDueOn: '2026-04-13',
    })
  })

  it('of an electronic letter nobody collected is the day after fourteen days (art. 42 of the act on electronic delivery)', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    const input = {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'electronicDelivery' as const,
      sentOn: today,
      ending: 'uncollected' as const,
      arrivedOn: today,
      proof: 'AE:PL-12345-67890-ABCDE-12',
    }
    // 12 March + 14 days = 26 March; delivered on the 27th, not before
    expect(await codes(benefits.recordDelivery.execute(await on(14), input))).toEqual(['future'])
    const early = { ...input, arrivedOn: addDays(today, -1) }
    expect(await codes(benefits.recordDelivery.execute(await on(15), early))).toEqual(['too-early'])
    await expect(benefits.recordDelivery.execute(await on(15), input)).resolves.toEqual({
      deliveredOn: '2026-03-27',
      appealDueOn: '2026-04-10',
    })
  })

  it('with a waiver makes the decision final at once (art. 127a KPA)', async () => {
    const made = await town.proceeding({ upTo: 'delivered' })
    const { decisionId } = made
    await benefits.waiveAppeal.execute(await on(2), {
      decisionId,
      version: await decisionVersion(decisionId),
      waivedOn: addDays(today, 2),
    })
    const done = await benefits.putInForce.execute(await on(2), {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    expect(done.inForceOn).toBe(addDays(today, 2))
  })

  it('cannot be earlier than the decision', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const deliver = benefits.recordDelivery.execute(await town.call(), {
      decisionId: made.decisionId,
      version: await decisionVersion(made.decisionId),
      channel: 'inPerson',
      ending: 'received',
      deliveredOn: addDays(today, -1),
    })
    expect(await codes(deliver)).toEqual(['too-early'])
  })

  it('cannot be earlier than the letter was sent: the appeal would run too early', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    const letter = { decisionId, channel: 'post' as const }
    await benefits.recordDispatch.execute(await on(3), {
      ...letter,
      version: await decisionVersion(decisionId),
      sentOn: addDays(today, 3),
    })
    const delivered = async (days: number) =>
      benefits.recordDelivery.execute(await on(6), {
        ...letter,
        version: await decisionVersion(decisionId),
        ending: 'received',
        deliveredOn: addDays(today, days),
      })
    expect(await codes(delivered(2))).toEqual(['too-early'])
    await expect(delivered(5)).resolves.toMatchObject({ deliveredOn: addDays(today, 5) })
  })

  it('keeps what a delivery nobody took is counted from', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    await benefits.recordDelivery.execute(await on(20), {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'worker',
      ending: 'uncollected' as const,
      firstNoticeOn: addDays(today, 4),
      secondNoticeOn: addDays(today, 12),
    })
    const { decision } = await proceedingFile(await on(20), { proceedingId: made.proceedingId })
    expect(decision?.delivery).toMatchObject({
      fiction: true,
      uncollectedSince: addDays(today, 4),
      secondNoticeOn: addDays(today, 12),
    })
  })

  it('that the addressee refused is made on the day of the refusal (art. 47 KPA)', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    const refused = await benefits.recordDelivery.execute(await on(6), {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'post',
      sentOn: today,
      ending: 'refused',
      deliveredOn: addDays(today, 5),
    })
    expect(refused).toEqual({ deliveredOn: '2026-03-17', appealDueOn: '2026-03-31' })
    const { decision } = await proceedingFile(await on(6), { proceedingId: made.proceedingId })
    expect(decision?.delivery).toMatchObject({ refused: true, fiction: false })
  })

  it('is waited for on the desk once the decision is sent, and looked for when the proof is late', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const { decisionId } = made
    await benefits.recordDispatch.execute(await on(0), {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'electronicDelivery',
      sentOn: today,
    })
    const line = async (days: number) =>
      (await benefitsDesk(await on(days), {})).find(({ id }) => id === `sent-${decisionId}`)
    expect(await line(15)).toMatchObject({ place: 'others', tone: 'neutral' })
    const late = await line(16)
    expect(late).toMatchObject({ tone: 'warning', since: true })
    expect(late?.place).toBeUndefined()
    expect(late?.sentence).toContain('wysłana 12.03.2026 przez e-Doręczenia')
  })

  it('is recorded by the worker, not by the social worker', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const input = {
      decisionId: made.decisionId,
      version: await decisionVersion(made.decisionId),
      channel: 'inPerson' as const,
      ending: 'received' as const,
      deliveredOn: today,
    }
    const social = await town.socialWorker()
    expect(await isForbidden(benefits.recordDelivery.execute(social, input))).toBe(true)
  })
})
