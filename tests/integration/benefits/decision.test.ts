import { afterAll, describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { enterStatutoryValue } from '@/domains/staff/commands/registers'
import { lawChanged } from '@/domains/staff/entered-law'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { decisionVersion, draftInput, proceedingVersion } from '@tests/support/given/benefit-deeds'
import { benefitsTown, codes } from './setting'

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
    // a title is quoted as typed, with the day it came in words
    expect(row.factualReasons.replaceAll('\u00a0', ' ')).toMatch(
      /„oświadczenie o dochodach” \(w aktach od dnia \d{1,2} [a-ząćęłńóśźż]+ 2026 r\.\)/,
    )
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

  it('is refused when the same sum turned out to be an income of another kind', async () => {
    const made = await town.proceeding({ upTo: 'drafted', income: 40_000 })
    const worker = await town.call()
    const line = await readDb().incomeLine.findFirstOrThrow({ where: { proceedingId: made.proceedingId } })
    await benefits.saveIncomeLine.execute(worker, {
      ...line,
      proceedingId: made.proceedingId,
      lineId: line.id,
      hectares: null,
      kind: 'alimonyReceived',
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

// the last of this file: the amount entered here is the law of everything after it
describe('amounts of the law entered after the draft was written', () => {
  // files share what is loaded: the next one has a law of its own
  afterAll(lawChanged)

  it('keep it from being handed over and from being signed, until it is written from them', async () => {
    const draft = { amount: 40_000 }
    const drafted = await town.proceeding({ upTo: 'drafted', income: 40_000, draft })
    const waiting = await town.proceeding({ upTo: 'awaitingSignature', income: 40_000, draft })
    await enterStatutoryValue.execute(await town.call('administrator'), {
      key: 'singlePersonIncomeCriterion',
      validFrom: '2026-03-01',
      value: 1100,
      source: 'Rozporządzenie na próbę',
    })
    const worker = await town.call()
    const { decisionId } = drafted
    // 400 zł lies between half of the difference and the whole before and after: the amount alone would not tell
    const submit = async () =>
      benefits.submitForSignature.execute(worker, { decisionId, version: await decisionVersion(decisionId) })
    expect(await codes(submit())).toEqual(['law-changed'])
    const sign = benefits.signDecision.execute(await town.call('director'), {
      decisionId: waiting.decisionId,
      version: await decisionVersion(waiting.decisionId),
    })
    expect(await codes(sign)).toEqual(['factsUnchanged'])
    const { proceedingId: _id, ...terms } = draftInput(drafted.proceedingId, today)
    await benefits.redraftDecision.execute(worker, { ...terms, ...draft, decisionId, version: 1 })
    await submit()
    expect((await rowOf(decisionId)).factualReasons).toContain('1\u00a0100,00')
  })
})
