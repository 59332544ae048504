import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { proceedingFile } from '@/domains/benefits/queries'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { appealDeeds } from './appeal-deeds'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const today = town.today
const { on, versioned, rowOf, stateOf, stepsOf, delivered, appealed } = appealDeeds(town)

type Made = { proceedingId: string; decisionId: string }

const struck = async (made: Made, days: number, reason = 'Zła data ze zwrotki.') =>
  benefits.strikeDelivery.execute(await on(days), { ...(await versioned(made)), reason })

describe('a delivery recorded wrongly, or a defective one', () => {
  it('is struck out with its reason: the decision waits for its delivery, the record stays readable', async () => {
    const made = await delivered()
    await struck(made, 2)
    expect(await stateOf(made)).toBe('decided')
    expect((await stepsOf(made)).at(-1)).toBe('deliveryStruck')
    expect(await rowOf(made)).toMatchObject({ state: 'signed', deliveredOn: null, appealDueOn: null })
    const file = await proceedingFile(await on(2), { proceedingId: made.proceedingId })
    expect(file.struckDeliveries).toMatchObject([
      {
        deliveredOn: today,
        channel: 'inPerson',
        reason: 'Zła data ze zwrotki.',
        struckOn: addDays(today, 2),
      },
    ])
  })

  it('leaves the stage of the signature to who signed', async () => {
    const made = await delivered()
    const signature = async () => {
      const { head } = await proceedingFile(await on(2), { proceedingId: made.proceedingId })
      return head.stages.find(({ key }) => key === 'decided')
    }
    const before = await signature()
    await struck(made, 2)
    expect(await signature()).toEqual({ ...before, state: 'current' })
  })

  it('and recorded anew it counts the term to appeal from the right day', async () => {
    const made = await delivered()
    await struck(made, 5)
    const anew = await benefits.recordDelivery.execute(await on(5), {
      ...(await versioned(made)),
      channel: 'post',
      ending: 'received',
      deliveredOn: addDays(today, 4),
    })
    expect(anew).toEqual({ deliveredOn: '2026-03-16', appealDueOn: '2026-03-30' })
  })

  it('takes a finality and a waiver that rested on it with it', async () => {
    const made = await delivered()
    await benefits.waiveAppeal.execute(await on(1), {
      ...(await versioned(made)),
      waivedOn: addDays(today, 1),
    })
    await benefits.putInForce.execute(await on(1), await versioned(made))
    await struck(made, 3)
    expect(await rowOf(made)).toMatchObject({ state: 'signed', inForceOn: null, appealWaivedOn: null })
    const [kept] = await readDb().mistakenDelivery.findMany({ where: { decisionId: made.decisionId } })
    expect(kept?.inForceOn).not.toBeNull()
    expect(kept?.appealWaivedOn).not.toBeNull()
  })

  it('stands while an appeal rests on it, and where there is none', async () => {
    const made = await delivered()
    await appealed(made, 3)
    expect(await codes(struck(made, 4))).toEqual(['delivery.appealed'])
    const signed = await town.proceeding({ upTo: 'decided' })
    expect(await codes(struck(signed, 1))).toEqual(['delivery.none'])
  })
})
