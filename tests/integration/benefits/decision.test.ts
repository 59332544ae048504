import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { createHousehold } from '@/domains/clients/commands/households'
import { recordDeath } from '@/domains/clients/commands/persons'
import { addDays, fromDbDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { decisionVersion, draftInput, proceedingVersion } from '@tests/support/given/benefit-deeds'
import { person } from '@tests/support/given/clients'
import { givenSigningAuthorisation } from '@tests/support/given/staff'
import { benefitsTown, codes, isForbidden } from './setting'

const town = benefitsTown()
const today = town.today
const rowOf = (id: string) => readDb().decision.findUniqueOrThrow({ where: { id } })

describe('drafting', () => {
  it('waits for the end of the examination', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'certified' })
    const draft = benefits.draftDecision.execute(await town.call(), draftInput(proceedingId, today))
    expect(await codes(draft)).toContain('not-ready')
  })

  it('keeps the amount within the law and says between which amounts', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'readyForDecision', income: 40_000 })
    const worker = await town.call()
    const draft = (amount: number | null) =>
      benefits.draftDecision.execute(worker, { ...draftInput(proceedingId, today), amount })
    // (1010 − 400) / 2 = 305 zł … 610 zł
    expect(await codes(draft(30_499))).toEqual(['amount.tooLow'])
    expect(await codes(draft(61_001))).toEqual(['amount.tooHigh'])
    expect(await codes(draft(null))).toEqual(['terms.amount'])
    await expect(draft(61_000)).resolves.toHaveProperty('decisionId')
  })

  it('asks for the period, the payment, the account', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'readyForDecision' })
    const worker = await town.call()
    const bad = {
      ...draftInput(proceedingId, today),
      periodFrom: '2026-02-28',
      periodTo: null,
      paymentMethod: 'bankTransfer' as const,
    }
    expect(await codes(benefits.draftDecision.execute(worker, bad))).toEqual([
      'terms.early',
      'terms.to',
      'terms.account',
    ])
  })

  it('writes texts from the facts: amount in words, income, certificate', async () => {
    const made = await town.proceeding({ upTo: 'drafted', income: 40_000 })
    const row = await rowOf(made.decisionId)
    expect(row.ruling).toContain('słownie: trzysta pięć złotych 00/100')
    expect(row.factualReasons).toContain('nie posiada')
    expect(row.factualReasons).toContain('luty 2026')
    expect(row.legalBasis).toContain('art. 38')
    expect(row.instruction).toContain('art. 109')
    expect(row).toMatchObject({ templateId: 'periodicBenefitGrant', templateVersion: 1, state: 'draft' })
  })

  it('of two editors tells the second and keeps the first text', async () => {
    const made = await town.proceeding({ upTo: 'drafted' })
    const worker = await town.call()
    const { legalBasis, ruling, legalReasons, instruction } = await rowOf(made.decisionId)
    const edit = (factualReasons: string) =>
      benefits.changeDraft.execute(worker, {
        decisionId: made.decisionId,
        version: 1,
        legalBasis,
        ruling,
        legalReasons,
        instruction,
        factualReasons,
      })
    await edit('Pierwsza wersja.')
    await expect(edit('Druga wersja.')).rejects.toBeInstanceOf(Stale)
    expect((await rowOf(made.decisionId)).factualReasons).toBe('Pierwsza wersja.')
  })

  it('makes one draft of two requests at the same moment', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'readyForDecision' })
    const worker = await town.call()
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => benefits.draftDecision.execute(worker, draftInput(proceedingId, today))),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readDb().decision.count({ where: { proceedingId } })).toBe(1)
  })

  it('is written anew when what is decided changes', async () => {
    const made = await town.proceeding({ upTo: 'drafted' })
    const worker = await town.call()
    const { proceedingId: _id, ...terms } = draftInput(made.proceedingId, today)
    const refuse = { ...terms, kind: 'refuse' as const, grounds: ['ownResources' as const] }
    await benefits.redraftDecision.execute(worker, { ...refuse, decisionId: made.decisionId, version: 1 })
    const row = await rowOf(made.decisionId)
    expect(row).toMatchObject({ kind: 'refuse', amount: null, templateId: 'periodicBenefitRefusal' })
    expect(row.ruling).toContain('Odmawiam')
  })
})

describe('a refusal', () => {
  it('does not rest on a ground the case itself denies', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'readyForDecision', income: 40_000 })
    const refuse = (grounds: ('incomeAboveCriterion' | 'interviewRefused' | 'ownResources')[]) =>
      town.call().then((worker) =>
        benefits.draftDecision.execute(worker, {
          ...draftInput(proceedingId, today),
          kind: 'refuse',
          grounds,
        }),
      )
    expect(await codes(refuse(['incomeAboveCriterion', 'interviewRefused']))).toEqual([
      'ground.incomeAboveCriterion',
      'ground.interviewRefused',
    ])
    await expect(refuse(['ownResources'])).resolves.toHaveProperty('decisionId')
  })
})

describe('handing over', () => {
  it('is refused for a draft that lacks an element of art. 107 KPA', async () => {
    const made = await town.proceeding({ upTo: 'drafted' })
    const worker = await town.call()
    const row = await rowOf(made.decisionId)
    const { version } = await benefits.changeDraft.execute(worker, {
      decisionId: made.decisionId,
      version: 1,
      legalBasis: row.legalBasis,
      ruling: 'Przyznaję zasiłek.',
      factualReasons: row.factualReasons,
      legalReasons: '',
      instruction: row.instruction,
    })
    const submit = benefits.submitForSignature.execute(worker, { decisionId: made.decisionId, version })
    expect(await codes(submit)).toEqual([
      'decisionComplete',
      'decision.amountInWords',
      'decision.legalReasons',
    ])
  })

  it('is refused when the income changed after the draft was written', async () => {
    const made = await town.proceeding({ upTo: 'drafted', income: 40_000 })
    const worker = await town.call()
    const line = await readDb().incomeLine.findFirstOrThrow({ where: { proceedingId: made.proceedingId } })
    await benefits.saveIncomeLine.execute(worker, {
      ...line,
      proceedingId: made.proceedingId,
      lineId: line.id,
      hectares: null,
      kind: 'casualWork',
      gross: 90_000,
    })
    const version = await proceedingVersion(made.proceedingId)
    await benefits.confirmIncome.execute(worker, { proceedingId: made.proceedingId, version })
    const submit = benefits.submitForSignature.execute(worker, { decisionId: made.decisionId, version: 1 })
    expect(await codes(submit)).toEqual(['facts-changed'])
  })

  it('tells those who may sign, and locks the text', async () => {
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const director = await town.call('director')
    const notice = await readDb().notice.findFirst({
      where: { userId: director.actor.id, kind: 'decisionToSign', subjectId: made.decisionId, readAt: null },
    })
    expect(notice).not.toBeNull()
    const row = await rowOf(made.decisionId)
    const change = benefits.changeDraft.execute(await town.call(), {
      decisionId: made.decisionId,
      version: row.version,
      legalBasis: 'x',
      ruling: 'x',
      factualReasons: 'x',
      legalReasons: 'x',
      instruction: 'x',
    })
    expect(await codes(change)).toEqual(['not-editable'])
  })

  it('may be undone by a return with its reason, and made again', async () => {
    const made = await town.proceeding({ upTo: 'awaitingSignature' })
    const director = await town.call('director')
    const worker = await town.call()
    const { decisionId } = made
    await benefits.returnDraft.execute(director, {
      decisionId,
      version: await decisionVersion(decisionId),
      reason: 'Uzupełnij uzasadnienie.',
    })
    expect(await rowOf(decisionId)).toMatchObject({
      state: 'returned',
      returnReason: 'Uzupełnij uzasadnienie.',
    })
    await benefits.submitForSignature.execute(worker, {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    await benefits.signDecision.execute(director, { decisionId, version: await decisionVersion(decisionId) })
    expect((await rowOf(decisionId)).state).toBe('signed')
  })
})

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
    await benefits.withdrawApplication.execute(worker, {
      proceedingId: drafted.proceedingId,
      version: await proceedingVersion(drafted.proceedingId),
      withdrawnOn: today,
      reason: 'Zgon strony.',
    })
    expect(await readDb().proceeding.findUnique({ where: { id: drafted.proceedingId } })).toMatchObject({
      state: 'withdrawn',
    })
  })
})

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
      fiction: true,
      firstNoticeOn: addDays(today, 4),
      proof: 'awizo 00359007',
    }
    expect(await codes(benefits.recordDelivery.execute(await on(10), input))).toEqual(['future'])
    // 16 March + 14 days = 30 March, a Monday
    await expect(benefits.recordDelivery.execute(await on(20), input)).resolves.toEqual({
      deliveredOn: '2026-03-30',
      appealDueOn: '2026-04-13',
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
      fiction: false,
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
        fiction: false,
        deliveredOn: addDays(today, days),
      })
    expect(await codes(delivered(2))).toEqual(['too-early'])
    await expect(delivered(5)).resolves.toMatchObject({ deliveredOn: addDays(today, 5) })
  })

  it('is recorded by the worker, not by the social worker', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    const input = {
      decisionId: made.decisionId,
      version: await decisionVersion(made.decisionId),
      channel: 'inPerson' as const,
      fiction: false,
      deliveredOn: today,
    }
    const social = await town.socialWorker()
    expect(await isForbidden(benefits.recordDelivery.execute(social, input))).toBe(true)
  })
})
