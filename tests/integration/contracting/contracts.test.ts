import { describe, expect, it } from 'vitest'
import {
  addAnnex,
  draftContract,
  signContract,
  terminateContract,
} from '@/domains/contracting/contract-commands'
import { contractsDesk } from '@/domains/contracting/contract-desk-queries'
import { contractPage, contracts, contractsExport } from '@/domains/contracting/contract-queries'
import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { providerPage } from '@/domains/contracting/provider-queries'
import { contractOn } from '@/domains/contracting/rules/contract-month'
import { termsOn } from '@/domains/contracting/rules/contracts'
import { signedContracts } from '@/domains/contracting/signed-contracts'
import { acceptSettlement, reportTask, returnSettlement } from '@/domains/contracting/settlement-commands'
import { localDate } from '@/kernel/local-date'
import type { CommandCall } from '@/platform/command/define-command'
import { clients, readDb } from '@/platform/db/client'
import { Forbidden, NotFound } from '@/platform/errors'
import { afterAward, later, opined, published } from '@tests/support/given/contests'
import { contracted, contractInput, contractRow, signed } from '@tests/support/given/contracts'
import { accept, step, stepOf, submit } from '@tests/support/given/services'
import { codesOf } from '../services-organisation/setting'
import { contestTown, press } from './setting'

const town = contestTown()
const { people } = town
const inJune = '2026-06-10T09:00:00+02:00'
const nextYear = '2027-01-15T09:00:00+01:00'

describe('a contract', () => {
  it('follows from the award and its announced result, never above the award (R-054, R-139)', async () => {
    const all = await people()
    const at = later(all.contracting, afterAward)
    const undecided = await opined(all, 300)
    expect(await codesOf(draftContract.execute(at, contractInput(undecided.processId)))).toEqual([
      'contract.award',
    ])
    const { processId } = await published(all, 310)
    const draft = (changes: object) => draftContract.execute(at, contractInput(processId, changes))
    expect(await codesOf(draft({ standardClause: false }))).toEqual(['contract.standard'])
    expect(await codesOf(draft({ amount: 48_000_001 }))).toEqual(['contract.amount'])
    expect(await codesOf(draft({ validTo: '2026-04-30' }))).toEqual(['contract.period'])
    const { contractId } = await draft({})
    expect(await contractRow(contractId)).toMatchObject({ state: 'draft', year: 2026 })
    expect(await readDb().serviceContract.count({ where: { processId } })).toBe(1)
    await expect(draft({})).rejects.toThrow()
  }, 120_000)

  it('is signed by both sides and by the right person (R-061, R-138)', async () => {
    const all = await people()
    const { processId } = await published(all, 320)
    const { contractId } = await draftContract.execute(
      later(all.contracting, afterAward),
      contractInput(processId),
    )
    const at = later(all.director, afterAward)
    const sign = async (changes: object) =>
      signContract.execute(at, {
        contractId,
        version: (await contractRow(contractId)).version,
        decidedBy: 'mayor',
        documentNumber: 'U/7/2026',
        signedOn: '2026-04-16',
        signatures: [],
        ...changes,
      })
    expect(await codesOf(sign({}))).toEqual(['sign.public', 'sign.provider'])
    const both = [
      { side: 'publicSide', name: 'Jan Prezydent', role: '' },
      { side: 'provider', name: 'Hanna Sowa', role: '' },
    ]
    expect(await codesOf(sign({ signatures: both, decidedBy: 'authorised' }))).toEqual(['sign.authorisation'])
    expect(await codesOf(sign({ signatures: both, signedOn: '2026-04-12' }))).toEqual(['sign.before'])
    expect(await codesOf(sign({ signatures: both, signedOn: '2026-04-17' }))).toEqual(['sign.future'])
    await expect(signed(all.coordinator, contractId)).rejects.toBeInstanceOf(Forbidden)
    await sign({ signatures: both })
    expect(await codesOf(sign({ signatures: both }))).toEqual(['contract.signed'])
    expect(await readDb().contractSignature.count({ where: { contractId } })).toBe(2)
  }, 120_000)

  it('closes the stage: its steps are written with one press and the supervision opens (R-139)', async () => {
    const all = await people()
    const { coordinator, director, contracting } = all
    const { processId } = await published(all, 330)
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterAward, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, afterAward, processId, code)
    expect(await codesOf(press(contracting, afterAward, processId, 'UDPP-12'))).toEqual(['evidence.missing'])
    const { contractId } = await draftContract.execute(
      later(contracting, afterAward),
      contractInput(processId),
    )
    await press(contracting, afterAward, processId, 'UDPP-12')
    expect(await codesOf(press(coordinator, afterAward, processId, 'UDPP-13'))).toEqual(['evidence.missing'])
    await signed(director, contractId, 'U/9/2026')
    await press(coordinator, afterAward, processId, 'UDPP-13')
    expect((await stepOf(processId, 'UDPP-13')).content).toEqual({
      decidedBy: 'mayor',
      documentNumber: 'U/9/2026',
      contractor: 'Fundacja Blisko 330',
      from: '2026-05-01',
      until: '2026-12-31',
      amount: 48_000_000,
    })
    await submit(coordinator, processId, 'WYB')
    await accept(director, processId, 'WYB')
  }, 120_000)

  it('is given to monitoring with its hours, as the annexes say on the day', async () => {
    const all = await people()
    const { processId, contractId, providers } = await contracted(all, 340)
    const on = async (day: string) => {
      const signed = (await signedContracts(readDb(), [processId])).get(processId) ?? []
      const contract = contractOn(signed, localDate(day))
      return contract && { ...contract, ...termsOn(contract.first, contract.annexes, localDate(day)) }
    }
    expect(await on('2026-04-30')).toBeNull()
    expect(await on('2026-05-01')).toMatchObject({
      number: 'U/7/2026',
      providerId: providers[0],
      plannedHours: 1200,
      until: '2026-12-31',
    })
    const annex = async (changes: object) =>
      addAnnex.execute(later(all.ngo, inJune), {
        contractId,
        version: (await contractRow(contractId)).version,
        signedOn: '2026-06-10',
        effectiveOn: '2026-07-01',
        endsOn: '',
        amount: null,
        plannedHours: null,
        summary: 'Więcej osób.',
        ...changes,
      })
    expect(await codesOf(annex({}))).toEqual(['annex.nothing'])
    await annex({ plannedHours: 1500, endsOn: '2027-02-28' })
    expect(await codesOf(annex({ plannedHours: 900, effectiveOn: '2026-06-30' }))).toEqual(['annex.order'])
    expect((await on('2026-06-30'))?.plannedHours).toBe(1200)
    expect((await on('2026-07-01'))?.plannedHours).toBe(1500)
    expect((await on('2027-02-28'))?.plannedHours).toBe(1500)
    expect(await on('2027-03-01')).toBeNull()
    await expect(clients().write.$executeRaw`UPDATE contract_annex SET planned_hours = 1`).rejects.toThrow()
  }, 120_000)
})

describe('the settlement', () => {
  it('comes after the end, adds up to the grosz, and is taken by the finance worker', async () => {
    const all = await people()
    const { finance, contracting, ngo } = all
    const { contractId, providers } = await contracted(all, 350)
    const report = async (call: CommandCall, changes: object = {}) =>
      reportTask.execute(call, {
        contractId,
        version: (await contractRow(contractId)).version,
        reportOn: '2027-01-15',
        usedAmount: 47_000_000,
        returnedAmount: 1_000_000,
        hoursDone: 9400,
        recipients: 44,
        results: 'Opieka w domu u 44 osób.',
        ...changes,
      })
    expect(
      await codesOf(report(later(ngo, '2026-12-31T12:00:00+01:00'), { reportOn: '2026-12-31' })),
    ).toEqual(['settlement.running'])
    const at = later(ngo, nextYear)
    expect(await codesOf(report(at, { returnedAmount: 999_999 }))).toEqual(['settlement.sum'])
    expect(await codesOf(report(at, { usedAmount: 48_000_001, returnedAmount: 0 }))).toEqual([
      'settlement.used',
    ])
    const settle = async (call: CommandCall) =>
      acceptSettlement.execute(later(call, nextYear), {
        contractId,
        version: (await contractRow(contractId)).version,
      })
    expect(await codesOf(settle(finance))).toEqual(['settlement.none'])
    await report(at)
    expect(await codesOf(report(at))).toEqual(['settlement.twice'])
    await expect(settle(contracting)).rejects.toBeInstanceOf(Forbidden)
    await returnSettlement.execute(later(finance, nextYear), {
      contractId,
      version: (await contractRow(contractId)).version,
      reason: 'Brak zestawienia rachunków.',
    })
    await report(at, { usedAmount: 48_000_000, returnedAmount: 0 })
    await settle(finance)
    expect((await contractRow(contractId)).state).toBe('settled')
    const page = await providerPage(later(ngo, nextYear), { providerId: providers[0] })
    expect(page.contracts).toMatchObject([
      { state: 'settled', settlement: { state: 'accepted', usedAmount: 48_000_000, returnedAmount: 0 } },
    ])
  }, 120_000)

  it('two finance workers at once: one takes it', async () => {
    const all = await people()
    const { contractId } = await contracted(all, 360)
    await reportTask.execute(later(all.ngo, nextYear), {
      contractId,
      version: (await contractRow(contractId)).version,
      reportOn: '2027-01-15',
      usedAmount: 48_000_000,
      returnedAmount: 0,
      hoursDone: null,
      recipients: null,
      results: 'Zadanie wykonane.',
    })
    const { version } = await contractRow(contractId)
    const second = await town.call('financeWorker', 'second')
    const sent = await Promise.allSettled(
      [all.finance, second].map((call) =>
        acceptSettlement.execute(later(call, nextYear), { contractId, version }),
      ),
    )
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  }, 120_000)

  it('a contract ended early is settled from its last day on', async () => {
    const all = await people()
    const { contractId } = await contracted(all, 370)
    const end = async (terminatedOn: string) =>
      terminateContract.execute(later(all.director, inJune), {
        contractId,
        version: (await contractRow(contractId)).version,
        terminatedOn,
        reason: 'Fundacja nie ma kadry.',
      })
    expect(await codesOf(end('2027-01-01'))).toEqual(['terminate.day'])
    await end('2026-06-30')
    expect(await contractRow(contractId)).toMatchObject({ state: 'terminated' })
  }, 120_000)
})

describe('the register and the desks', () => {
  it('filters by state, service and year, and the file agrees', async () => {
    const all = await people()
    const { contractId } = await contracted(all, 380)
    const ids = async (instant: string, filter: object) =>
      (await contracts(later(all.finance, instant), { page: 1, pageSize: 200, ...filter })).rows.map(
        ({ id }) => id,
      )
    expect(await ids(inJune, { view: 'trwaja' })).toContain(contractId)
    expect(await ids(inJune, { view: 'koncza' })).not.toContain(contractId)
    expect(await ids('2026-11-01T09:00:00+01:00', { view: 'koncza' })).toContain(contractId)
    expect(await ids('2026-10-31T09:00:00+01:00', { view: 'koncza' })).not.toContain(contractId)
    expect(await ids(nextYear, { view: 'do-rozliczenia' })).toContain(contractId)
    expect(await ids(inJune, { service: 'courses' })).toEqual([])
    expect(await ids(inJune, { year: '2025' })).toEqual([])
    const file = await contractsExport(later(all.finance, inJune), { view: 'trwaja' })
    expect(file.map(({ id }) => id).sort()).toEqual((await ids(inJune, { view: 'trwaja' })).sort())
  }, 120_000)

  it('the coordinator sees what ends, the specialist what lacks a report, the director what is to be signed', async () => {
    const all = await people()
    const { contractId } = await contracted(all, 390)
    const sentences = async (call: CommandCall, instant: string) =>
      (await contractsDesk(later(call, instant), {}))
        .filter(({ href }) => href.endsWith(contractId))
        .map(({ sentence }) => sentence)
    expect(await sentences(all.coordinator, inJune)).toEqual([])
    expect(await sentences(all.coordinator, '2026-12-01T09:00:00+01:00')).toEqual([
      expect.stringContaining('Umowa się kończy'),
    ])
    expect(await sentences(all.ngo, nextYear)).toEqual([expect.stringContaining('brak sprawozdania')])
    expect(await sentences(all.finance, nextYear)).toEqual([])
    const page = await contractPage(later(all.ngo, nextYear), { contractId })
    expect(page.may).toMatchObject({ report: true, annex: true, sign: false, settle: false })
  }, 120_000)
})

describe('the documentation of the choice', () => {
  it('is there for whoever asks from the announced result on, and not before (R-060)', async () => {
    const all = await people()
    const undecided = await opined(all, 400)
    const ask = (call: CommandCall, processId: string) =>
      selectionDocumentationPdf(later(call, afterAward), { processId })
    await expect(ask(all.ngo, undecided.processId)).rejects.toBeInstanceOf(NotFound)
    const { processId } = await published(all, 410)
    const file = await ask(all.ngo, processId)
    expect(file.mimeType).toBe('application/pdf')
    expect(Buffer.from(file.content).subarray(0, 5).toString()).toBe('%PDF-')
    await expect(ask(await town.call('benefitsWorker'), processId)).rejects.toBeInstanceOf(Forbidden)
    const read = await readDb().accessLog.count({
      where: { operation: 'contracting.selectionDocumentation', outcome: 'permit' },
    })
    expect(read).toBeGreaterThan(0)
  }, 120_000)
})
