import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { createHousehold } from '@/domains/clients/commands/households'
import { recordDeath } from '@/domains/clients/commands/persons'
import { fromDbDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { decisionVersion, proceedingVersion } from '@tests/support/given/benefit-deeds'
import { person } from '@tests/support/given/clients'
import { givenSigningAuthorisation } from '@tests/support/given/staff'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const today = town.today
const rowOf = (id: string) => readDb().decision.findUniqueOrThrow({ where: { id } })

describe('signing', () => {
  it('needs an authorisation in force on the day', async () => {
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const deputy = await town.call('deputyDirector')
    const input = { decisionId: made.decisionId, version: await decisionVersion(made.decisionId) }
    expect(await codes(benefits.signDecision.execute(deputy, input))).toEqual(['authorised'])
    await givenSigningAuthorisation(town.actors().founder, town.clock, deputy.actor.id)
    await expect(benefits.signDecision.execute(deputy, input)).resolves.toHaveProperty('number')
  })

  it('is for another person than the one who prepared it, whatever positions they hold', async () => {
    const both = await town.actors().holding(['benefitsWorker', 'director'], { name: 'both' })
    const call = { actor: both, clock: town.clock }
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const file = { id: made.fileId }
    const input = { decisionId: made.decisionId, version: await decisionVersion(made.decisionId) }
    // the same person signs what they drafted
    expect(file.id).not.toBe('')
    const own = await ownCase(call)
    const ownInput = { decisionId: own, version: await decisionVersion(own) }
    expect(await codes(benefits.signDecision.execute(call, ownInput))).toEqual(
      expect.arrayContaining(['notTheDrafter', 'sign.four-eyes']),
    )
    await expect(benefits.signDecision.execute(call, input)).resolves.toHaveProperty('number')
  })

  async function ownCase(call: Parameters<typeof benefits.signDecision.execute>[0]): Promise<string> {
    const { proceeding } = await import('@tests/support/given/benefits')
    const made = await proceeding(
      { worker: call, socialWorker: await town.socialWorker() },
      { personId: await town.client(), upTo: 'awaitingSignature' },
    )
    return made.decisionId
  }

  it('by two at the same moment happens once; numbers have no gap', async () => {
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const director = await town.call('director')
    const deputy = await town.call('deputyDirector', 'second')
    await givenSigningAuthorisation(town.actors().founder, town.clock, deputy.actor.id)
    const counter = async () =>
      (await readDb().numberCounter.findFirst({ where: { symbol: 'benefit-decision' } }))?.last ?? 0
    const before = await counter()
    const input = { decisionId: made.decisionId, version: await decisionVersion(made.decisionId) }
    const outcomes = await Promise.allSettled([
      benefits.signDecision.execute(director, input),
      benefits.signDecision.execute(deputy, input),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await counter()).toBe(before + 1)
  })

  it('pressed twice with one key gives one number', async () => {
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const call = { ...(await town.call('director')), idempotencyKey: randomUUID() }
    const input = { decisionId: made.decisionId, version: await decisionVersion(made.decisionId) }
    const [one, two] = await Promise.all([
      benefits.signDecision.execute(call, input),
      benefits.signDecision.execute(call, input),
    ])
    expect(two).toEqual(one)
  })
})

describe('what changes while a decision waits for its signature', () => {
  it('keeps it from being signed: the household its amount was counted for', async () => {
    const director = await town.call('director')
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const { personId, appliedOn } = await readDb().proceeding.findUniqueOrThrow({
      where: { id: made.proceedingId },
    })
    const another = await person(await town.call('informationWorker'), {
      firstName: 'Adam',
      lastName: 'Dołączony',
    })
    await createHousehold.execute(await town.call('informationWorker'), {
      name: null,
      validFrom: fromDbDate(appliedOn),
      members: [
        { personId, relation: 'head' },
        { personId: another, relation: 'child' },
      ],
    })
    const sign = async () =>
      benefits.signDecision.execute(director, {
        decisionId: made.decisionId,
        version: await decisionVersion(made.decisionId),
      })
    expect(await codes(sign())).toContain('factsUnchanged')
    expect((await rowOf(made.decisionId)).state).toBe('awaitingSignature')
  })
})

describe('a party who died', () => {
  it('is decided about no more: neither handed over nor signed; the case ends without a decision (art. 105 KPA)', async () => {
    const worker = await town.call()
    const register = await town.call('informationWorker')
    const died = async (proceedingId: string) => {
      const { personId } = await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
      const { version } = await readDb().person.findUniqueOrThrow({ where: { id: personId } })
      await recordDeath.execute(register, { personId, version, diedOn: today })
    }
    const signing = await town.proceeding({ upTo: 'awaitingSignature' })
    await died(signing.proceedingId)
    const signed = benefits.signDecision.execute(await town.call('director'), {
      decisionId: signing.decisionId,
      version: await decisionVersion(signing.decisionId),
    })
    expect(await codes(signed)).toEqual(['partyAlive'])
    const drafted = await town.proceeding({ upTo: 'drafted' })
    await died(drafted.proceedingId)
    const submitted = benefits.submitForSignature.execute(worker, {
      decisionId: drafted.decisionId,
      version: 1,
    })
    expect(await codes(submitted)).toContain('partyAlive')
    await benefits.endAfterDeath.execute(worker, {
      proceedingId: drafted.proceedingId,
      version: await proceedingVersion(drafted.proceedingId),
    })
    expect(await readDb().proceeding.findUnique({ where: { id: drafted.proceedingId } })).toMatchObject({
      state: 'withdrawn',
    })
  })
})
