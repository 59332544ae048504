import { describe, expect, it } from 'vitest'
import { giveOpinion } from '@/domains/contracting/committee-commands'
import { changeContract, draftContract } from '@/domains/contracting/contract-commands'
import { contractDocument } from '@/domains/contracting/contract-document-queries'
import { award } from '@/domains/contracting/award-commands'
import { contractPage } from '@/domains/contracting/contract-queries'
import { processContractPage } from '@/domains/contracting/process-contract-queries'
import { closeFormal, openOffers } from '@/domains/contracting/offer-commands'
import { openSelection, publishResult } from '@/domains/contracting/selection-commands'
import { completeStep } from '@/domains/services-organisation/step-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import {
  afterAward,
  afterOpening,
  correct,
  impartial,
  later,
  offer,
  score,
  selectionInput,
  versionOf,
} from '@tests/support/given/contests'
import { contractInput, contractRow, signed } from '@tests/support/given/contracts'
import { provider } from '@tests/support/given/providers'
import { pdfText } from '@tests/support/pdf-text'
import { accept, processIn, step, stepOf, submit, takesPart } from '@tests/support/given/services'
import { codesOf, servicesTown } from '../services-organisation/setting'

const town = servicesTown()

/** A process whose form is decided and money found. */
async function formed(form: 'nonPublicPartnership' | 'procurement' | 'publicPartnership' | 'ownStructures') {
  const people = await town.people()
  const { coordinator, director, finance } = people
  const id = await processIn(people, 'FOR')
  await step(coordinator, id, 'FOR-01')
  await step(coordinator, id, 'FOR-02')
  await step(coordinator, id, 'FOR-03', {
    form,
    whyNotOrganisations: 'Nie prowadzą tej usługi.',
    effortsOutside: 'Dwa konkursy bez ofert.',
  })
  await submit(coordinator, id, 'FOR')
  await accept(director, id, 'FOR')
  await step(coordinator, id, 'FOR-05')
  await takesPart(coordinator, id, 'financeWorker', finance.actor.id)
  await step(finance, id, 'FIN-01')
  await step(coordinator, id, 'FIN-02')
  await step(director, id, 'FIN-03')
  await step(director, id, 'FIN-04')
  await submit(coordinator, id, 'FIN')
  await accept(director, id, 'FIN')
  return { ...people, id }
}

const specification = { scope: 'Opieka.', manner: 'W domu.', standardClause: true }

async function press(call: CommandCall, processId: string, code: string) {
  const { id, version } = await stepOf(processId, code)
  const at = later(call, afterAward)
  await completeStep.execute(at, { stepId: id, version, doneOn: at.clock.today(), note: '', content: {} })
}

/** Thirty-six million złotych: more than four bytes of grosze hold (decision 0026). */
const ofCity = 3_600_000_000

/** Offers of these partners – one, or more, best first – led by two members to the opinion. */
async function toTheOpinion(
  lead: CommandCall,
  members: readonly CommandCall[],
  selectionId: string,
  ...serials: readonly number[]
) {
  const came: { offerId: string; providerId: string }[] = []
  for (const serial of serials) {
    const providerId = await provider(lead, serial, { name: `Partner ${serial}` })
    came.push({ offerId: await offer(lead, selectionId, providerId, ofCity), providerId })
  }
  await impartial(members, selectionId)
  const [first = lead] = members
  const now = later(first, afterOpening)
  await openOffers.execute(now, { selectionId, version: await versionOf(selectionId) })
  for (const { offerId } of came) await correct(first, offerId)
  await closeFormal.execute(now, { selectionId, version: await versionOf(selectionId) })
  for (const member of members)
    for (const [at, { offerId }] of came.entries()) await score(member, offerId, [40 - at, 30])
  await giveOpinion.execute(now, {
    selectionId,
    version: await versionOf(selectionId),
    opinion: 'Rekomendujemy.',
  })
  return came
}

const decide = async (
  call: CommandCall,
  selectionId: string,
  won: readonly { offerId: string }[],
  amount = 48_000_000,
) =>
  award.execute(later(call, afterOpening), {
    selectionId,
    version: await versionOf(selectionId),
    winners: won.map(({ offerId }) => ({ offerId, amount })),
    decidedBy: 'mayor',
    decisionNumber: 'ZP.0050.44',
    reasons: '',
  })

const announce = async (call: CommandCall, selectionId: string) =>
  publishResult.execute(later(call, afterOpening), {
    selectionId,
    version: await versionOf(selectionId),
    publishedOn: '2026-04-13',
    publishedWhere: 'bip.example/partnerstwa',
  })

describe('recruitment of a partner', () => {
  it('goes by the steps of table 9 to agreements that both sides sign, with each of several partners (R-056, R-057, R-060, R-061)', async () => {
    const { coordinator, director, contracting, id } = await formed('nonPublicPartnership')
    const partners = 'Partner 500; Partner 501'
    await step(contracting, id, 'PPN-01', specification)
    await step(contracting, id, 'PPN-02', { requirements: 'Lokal i kadra.' })
    await step(director, id, 'PPN-03')
    await step(contracting, id, 'PPN-04', {
      aim: 'Opieka.',
      expectations: 'Lokal.',
      experience: 'Trzy lata.',
      contribution: 'Wolontariat.',
    })
    expect(await codesOf(openSelection.execute(contracting, selectionInput(id)))).toEqual([
      'selection.announcement',
    ])
    await step(coordinator, id, 'PPN-05', { places: 'BIP.' })
    await step(director, id, 'PPN-06', {
      members: [coordinator.actor.id, contracting.actor.id],
      documentNumber: 'D.1',
    })
    const { selectionId } = await openSelection.execute(contracting, selectionInput(id))
    const chosen = await toTheOpinion(contracting, [coordinator, contracting], selectionId, 500, 501)
    expect(await codesOf(press(coordinator, id, 'PPN-07'))).toEqual(['evidence.missing'])
    await decide(director, selectionId, chosen, ofCity)
    await press(coordinator, id, 'PPN-07')
    expect((await stepOf(id, 'PPN-07')).content).toMatchObject({
      contractor: partners,
      impartiality: true,
    })
    await announce(coordinator, selectionId)
    await press(coordinator, id, 'PPN-08')
    expect((await stepOf(id, 'PPN-08')).content).toEqual({ address: 'bip.example/partnerstwa' })
    // each partner has an agreement of its own; the step is there once all have signed
    const at = later(contracting, afterAward)
    const agreements: string[] = []
    for (const { providerId } of chosen) {
      expect(await codesOf(press(contracting, id, 'PPN-09'))).toEqual(['evidence.missing'])
      agreements.push(
        (await draftContract.execute(at, contractInput(id, { providerId, amount: ofCity }))).contractId,
      )
    }
    await press(contracting, id, 'PPN-09')
    for (const [number, contractId] of agreements.entries()) {
      expect(await codesOf(press(coordinator, id, 'PPN-10'))).toEqual(['evidence.missing'])
      await signed(director, contractId, `P/${number + 1}`)
    }
    await press(coordinator, id, 'PPN-10')
    expect((await stepOf(id, 'PPN-10')).content).toMatchObject({
      bothSides: true,
      contractor: partners,
      documentNumber: 'P/1; P/2',
      amount: 2 * ofCity,
    })
    const [first = ''] = agreements
    const printed = await pdfText((await contractDocument(at, { contractId: first, format: 'pdf' })).content)
    expect(printed).toContain('Umowa partnerska')
    expect(printed).toContain('Partner 501')
    expect(printed).toContain('36 000 000,00 zł')
    expect((await contractRow(first)).amount).toBe(ofCity)
  }, 120_000)
})

describe('a tender', () => {
  it('asks for criteria other than price or the reason, and its specialist announces (R-047, R-057)', async () => {
    const { coordinator, director, id } = await formed('procurement')
    const buyer = await town.call('procurementSpecialist')
    await step(coordinator, id, 'PZP-01', { ...specification, criteria: ['price', 'staff'] })
    await step(director, id, 'PZP-02', {
      members: [coordinator.actor.id, buyer.actor.id],
      documentNumber: 'D.2',
    })
    await step(buyer, id, 'PZP-03')
    const price = [{ name: 'Cena', maxPoints: 100, price: true }]
    expect(await codesOf(openSelection.execute(buyer, selectionInput(id, { criteria: price })))).toEqual([
      'criteria.price',
    ])
    const twice = [
      { name: 'Kadra', maxPoints: 1, price: false },
      { name: 'kadra', maxPoints: 1, price: false },
    ]
    expect(await codesOf(openSelection.execute(buyer, selectionInput(id, { criteria: twice })))).toEqual([
      'criteria.twice',
    ])
    const { selectionId } = await openSelection.execute(buyer, selectionInput(id))
    const chosen = await toTheOpinion(buyer, [coordinator, buyer], selectionId, 510)
    await decide(director, selectionId, chosen)
    await press(coordinator, id, 'PZP-04').catch((error: unknown) => {
      if (!(error instanceof Forbidden)) throw error
    })
    await press(director, id, 'PZP-04')
    await announce(buyer, selectionId)
    await press(buyer, id, 'PZP-05')
    const { contractId } = await draftContract.execute(later(buyer, afterAward), contractInput(id))
    await signed(director, contractId)
    await press(director, id, 'PZP-06')
    expect((await stepOf(id, 'PZP-06')).content).toMatchObject({
      documentNumber: 'U/7/2026',
      contractor: 'Partner 510',
      amount: 48_000_000,
    })
  }, 120_000)
})

describe('a form that chooses nobody among offers', () => {
  it('ends in an agreement made in the register from its own step, with the same rules (R-050, R-054, R-138, R-139)', async () => {
    const { coordinator, director, contracting, id } = await formed('publicPartnership')
    const county = await provider(contracting, 520, { name: 'Powiat jasnowiecki', kind: 'publicUnit' })
    const ngo = await provider(contracting, 521, { name: 'Fundacja Obok' })
    const at = later(contracting, afterAward)
    const draft = (changes: object) =>
      draftContract.execute(at, contractInput(id, { providerId: county, ...changes }))
    expect(await codesOf(press(coordinator, id, 'PPUB-01'))).toEqual(['evidence.missing'])
    expect(await codesOf(draft({ providerId: null }))).toEqual(['contract.provider'])
    expect(await codesOf(draft({ providerId: ngo }))).toEqual(['contract.provider.kind'])
    expect(await codesOf(draft({ standardClause: false, validTo: '2026-04-30' }))).toEqual([
      'contract.standard',
      'contract.period',
    ])
    expect(await codesOf(draft({ amount: 50_400_001 }))).toEqual(['contract.amount'])
    const { contractId } = await draft({})
    expect(await codesOf(draft({}))).toEqual(['contract.other'])
    const { processId: _of, ...terms } = contractInput(id, { amount: 100_800_000, validTo: '2027-06-30' })
    // two years begun may cost what two years were planned to cost
    await changeContract.execute(at, { ...terms, contractId, version: 1 })
    await press(coordinator, id, 'PPUB-01')
    expect(await codesOf(press(coordinator, id, 'PPUB-02'))).toEqual(['evidence.missing'])
    const draftPaper = await contractDocument(at, { contractId, format: 'pdf' })
    expect(draftPaper.name).toMatch(/ – projekt\.pdf$/)
    expect(await pdfText(draftPaper.content)).toContain('PROJEKT')
    await signed(director, contractId, 'P/3/2026')
    const paper = await contractDocument(at, { contractId, format: 'pdf' })
    const words = await pdfText(paper.content)
    for (const part of [
      'Porozumienie między jednostkami',
      'P/3/2026',
      'Powiat jasnowiecki',
      '1 008 000,00 zł',
    ])
      expect(words).toContain(part)
    expect(words).not.toContain('PROJEKT')
    await press(coordinator, id, 'PPUB-02')
    expect((await stepOf(id, 'PPUB-02')).content).toEqual({
      decidedBy: 'mayor',
      documentNumber: 'P/3/2026',
      contractor: 'Powiat jasnowiecki',
      from: '2026-05-01',
      until: '2027-06-30',
    })
    await submit(coordinator, id, 'WYB')
    await accept(director, id, 'WYB')
    expect(await contractPage(at, { contractId })).toMatchObject({
      direct: 'Porozumienie między jednostkami samorządu',
      formDecidedOn: '2026-03-12',
      awardedOn: null,
    })
    const page = await processContractPage(at, { processId: id })
    expect(page.contracts).toMatchObject([{ number: 'P/3/2026', state: 'signed' }])
    expect(page.refusals.map(({ code }) => code)).toEqual(['contract.other'])
    const audit = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'contracting.draftContract', subjectId: contractId },
    })
    expect(audit.summary).toMatchObject({ amount: 48_000_000 })
    expect((await contractRow(contractId)).selectionId).toBeNull()
  }, 120_000)

  it('two people preparing it at once: one draft', async () => {
    const { contracting, id } = await formed('publicPartnership')
    const county = await provider(contracting, 530, { name: 'Powiat leśny', kind: 'publicUnit' })
    const at = later(contracting, afterAward)
    const draft = () => codesOf(draftContract.execute(at, contractInput(id, { providerId: county })))
    expect((await Promise.all([draft(), draft()])).flat()).toEqual(['contract.other'])
  }, 120_000)

  it('of own structures needs no contract and says why; the executor is not who organises (R-012, R-013)', async () => {
    const { contracting, coordinator, id } = await formed('ownStructures')
    const at = later(contracting, afterAward)
    const page = await processContractPage(at, { processId: id })
    expect(page.without?.instead).toContain('OWN-02')
    expect(await codesOf(draftContract.execute(at, contractInput(id)))).toEqual(['contract.award'])
    const unit = await readDb().position.findFirst({
      where: { userId: coordinator.actor.id, teamId: { not: null } },
      select: { team: { select: { name: true } } },
    })
    const name = unit?.team?.name
    if (name)
      expect(await codesOf(step(coordinator, id, 'OWN-01', { unit: name, apart: true }))).toContain(
        'executor.coordinator',
      )
    await step(coordinator, id, 'OWN-01', { unit: 'Samodzielne stanowisko ds. usług', apart: true })
  }, 120_000)
})
