import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { award } from '@/domains/contracting/award-commands'
import { contractingDesk } from '@/domains/contracting/desk-queries'
import { publishResult } from '@/domains/contracting/selection-commands'
import { Forbidden, Stale } from '@/platform/errors'
import type { CommandCall } from '@/platform/command/define-command'
import {
  afterOpening,
  contestInScoring,
  later,
  opined,
  selectionRow,
  versionOf,
} from '@tests/support/given/contests'
import { step, stepOf } from '@tests/support/given/services'
import { codesOf } from '../services-organisation/setting'
import { contestTown, press } from './setting'

const town = contestTown()
const { people } = town

describe('the award', () => {
  const decision = (selectionId: string, version: number, offerId: string, changes: object = {}) => ({
    selectionId,
    version,
    winners: [{ offerId, amount: 48_000_000 }],
    decidedBy: 'mayor' as const,
    decisionNumber: 'ZP.0050.44',
    reasons: '',
    ...changes,
  })

  it('follows the opinion and is made by the right person (R-048, R-059)', async () => {
    const all = await people()
    const { director, coordinator } = all
    const before = await contestInScoring(all, 200)
    expect(
      await codesOf(
        award.execute(
          director,
          decision(before.selectionId, await versionOf(before.selectionId), before.offers[0]),
        ),
      ),
    ).toEqual(['award.opinion'])
    const { processId, selectionId, offers } = await opined(all, 210)
    const version = await versionOf(selectionId)
    const at = later(director, afterOpening)
    await expect(
      award.execute(later(coordinator, afterOpening), decision(selectionId, version, offers[0])),
    ).rejects.toBeInstanceOf(Forbidden)
    expect(
      await codesOf(
        award.execute(at, decision(selectionId, version, offers[0], { decidedBy: 'authorised' })),
      ),
    ).toEqual(['award.authorisation'])
    expect(
      await codesOf(
        award.execute(
          at,
          decision(selectionId, version, offers[1], {
            winners: [{ offerId: offers[1], amount: 45_000_001 }],
          }),
        ),
      ),
    ).toEqual(['award.reasons', 'award.amount'])
    expect(await codesOf(press(coordinator, afterOpening, processId, 'UDPP-10'))).toEqual(['order.UDPP-07'])
    await town.authorise(director.actor.id, 'awardServices')
    await award.execute(at, decision(selectionId, version, offers[0], { decidedBy: 'authorised' }))
    await expect(award.execute(at, decision(selectionId, version, offers[0]))).rejects.toThrow()
    expect(await selectionRow(selectionId)).toMatchObject({
      state: 'awarded',
      awards: [{ amount: 48_000_000, authorisationId: expect.any(String) }],
    })
  }, 120_000)

  it('two directors deciding at once: one decision', async () => {
    const all = await people()
    const deputy = await town.call('deputyDirector')
    const { selectionId, offers } = await opined(all, 220)
    const version = await versionOf(selectionId)
    const sent = await Promise.allSettled(
      [all.director, deputy].map((call) =>
        award.execute(later(call, afterOpening), decision(selectionId, version, offers[0])),
      ),
    )
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const stale = sent.find((one) => one.status === 'rejected')
    expect(stale?.reason).not.toBeInstanceOf(Stale)
  }, 120_000)

  it('its result is announced by the coordinator, and the steps follow with one press each (R-133, R-139)', async () => {
    const all = await people()
    const { coordinator, director, ngo } = all
    const { processId, selectionId, offers } = await opined(all, 230)
    await award.execute(
      later(director, afterOpening),
      decision(selectionId, await versionOf(selectionId), offers[0]),
    )
    const result = async (publishedOn: string) => ({
      selectionId,
      version: await versionOf(selectionId),
      publishedOn,
      publishedWhere: 'BIP, tablica, strona',
    })
    await expect(
      publishResult.execute(later(ngo, afterOpening), await result('2026-04-13')),
    ).rejects.toBeInstanceOf(Forbidden)
    const at = later(coordinator, afterOpening)
    expect(await codesOf(publishResult.execute(at, await result('2026-04-12')))).toEqual(['publish.before'])
    await publishResult.execute(at, await result('2026-04-13'))
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterOpening, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, afterOpening, processId, code)
    expect((await stepOf(processId, 'UDPP-10')).content).toEqual({
      decidedBy: 'mayor',
      documentNumber: 'ZP.0050.44',
      contractor: 'Fundacja Blisko 230',
      amount: 48_000_000,
    })
    expect(JSON.stringify((await stepOf(processId, 'UDPP-08')).content)).toContain('1. Fundacja Blisko 230')
  }, 120_000)
})

describe('on the desks', () => {
  it('members find statements and cards, the director the decision', async () => {
    const all = await people()
    const { second, director } = all
    const { processId } = await contestInScoring(all, 240)
    const sentences = async (call: CommandCall) =>
      (await contractingDesk(later(call, afterOpening), {}))
        .filter(({ href }) => href.includes(processId))
        .map(({ sentence }) => sentence)
    expect(await sentences(second)).toEqual([expect.stringContaining('Oferty do oceny (2 z 2)')])
    expect(await sentences(director)).toEqual([])
    // one running choice more, not one statement more
    const statements = async () => {
      const sent = vi.spyOn(Client.prototype, 'query')
      await contractingDesk(later(second, afterOpening), {})
      const { length } = sent.mock.calls
      sent.mockRestore()
      return length
    }
    const before = await statements()
    expect(before).toBeGreaterThan(0)
    await contestInScoring(all, 250)
    expect(await statements()).toBe(before)
  }, 120_000)
})
