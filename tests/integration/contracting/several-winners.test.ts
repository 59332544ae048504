import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { draftContract } from '@/domains/contracting/contract-commands'
import { contractDocument } from '@/domains/contracting/contract-document-queries'
import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { cancelSelection } from '@/domains/contracting/selection-commands'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { withdrawAward } from '@/domains/contracting/withdrawal-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { afterAward, attachment, later, opined, selectionRow, versionOf } from '@tests/support/given/contests'
import { contractInput, signed } from '@tests/support/given/contracts'
import { step, stepOf } from '@tests/support/given/services'
import { pdfText } from '@tests/support/pdf-text'
import { codesOf } from '../services-organisation/setting'
import { announce, contestTown, decide, press, twoWinners, type Winners } from './setting'

const town = contestTown()
const { people } = town

const takeBack = async (call: CommandCall, selectionId: string, offerId: string) =>
  withdrawAward.execute(later(call, afterAward), {
    selectionId,
    version: await versionOf(selectionId),
    offerId,
    cause: 'refusedToSign',
    reason: 'Caritas nie podpisze.',
  })

/** Begins a deed, ends its connection as a crash would when it comes to write into a table, and waits for its failure. */
async function killedWhileWriting(table: string, deed: () => Promise<unknown>): Promise<void> {
  const owner = new Client({ connectionString: town.database().ownerUrl })
  await owner.connect()
  try {
    await owner.query('BEGIN')
    await owner.query(`LOCK TABLE ${table} IN SHARE MODE`)
    const failed = expect(deed()).rejects.toThrow()
    await vi.waitFor(
      async () => {
        const { rowCount } = await owner.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))',
        )
        expect(rowCount).toBe(1)
      },
      { timeout: 60_000 },
    )
    await failed
  } finally {
    await owner.end()
  }
}

describe('a contest with two winners (R-059, R-139)', () => {
  it('gives each a contract of its own; the steps name both, once both have signed', async () => {
    const all = await people()
    const { coordinator, director, contracting } = all
    const { processId, selectionId, offers, providers } = await opined(all, 900, ([offerId]) =>
      attachment(contracting, offerId, { title: 'Statut do wglądu' }),
    )
    const both = (amount: number): Winners => [
      [offers[0], 30_000_000],
      [offers[1], amount],
    ]
    expect(await codesOf(decide(director, selectionId, both(20_400_001)))).toEqual(['award.funds'])
    expect(await codesOf(decide(director, selectionId, []))).toEqual(['award.none'])
    await decide(director, selectionId, both(20_000_000))
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'contracting.award', subjectId: selectionId },
    })
    expect(entry.summary).toMatchObject({
      winners: [`${offers[0]} 30000000`, `${offers[1]} 20000000`],
    })
    await announce(coordinator, selectionId)
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterAward, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, afterAward, processId, code)
    const contractor = 'Fundacja Blisko 900; Caritas 900'
    expect((await stepOf(processId, 'UDPP-10')).content).toMatchObject({ contractor, amount: 50_000_000 })

    const draft = (changes: object) =>
      draftContract.execute(later(contracting, afterAward), contractInput(processId, changes))
    expect(await codesOf(draft({ amount: 1 }))).toEqual(['contract.winner'])
    expect(await codesOf(draft({ providerId: providers[1], amount: 20_000_001 }))).toEqual([
      'contract.amount',
    ])
    const first = await draft({ providerId: providers[0], amount: 30_000_000 })
    expect(await codesOf(draft({ providerId: providers[0], amount: 1 }))).toEqual(['contract.twice'])
    expect(await codesOf(press(contracting, afterAward, processId, 'UDPP-12'))).toEqual(['evidence.missing'])
    const second = await draft({ providerId: providers[1], amount: 19_000_000, validTo: '2026-11-30' })
    await press(contracting, afterAward, processId, 'UDPP-12')
    await signed(director, first.contractId, 'U/1/2026')
    expect(await codesOf(press(coordinator, afterAward, processId, 'UDPP-13'))).toEqual(['evidence.missing'])
    await signed(director, second.contractId, 'U/2/2026')
    await press(coordinator, afterAward, processId, 'UDPP-13')
    expect((await stepOf(processId, 'UDPP-13')).content).toEqual({
      decidedBy: 'mayor',
      documentNumber: 'U/1/2026; U/2/2026',
      contractor,
      from: '2026-05-01',
      until: '2026-12-31',
      amount: 49_000_000,
    })
    const at = later(director, afterAward)
    const documentation = await pdfText((await selectionDocumentationPdf(at, { processId })).content)
    for (const part of [
      'Caritas 900',
      '300 000,00 zł',
      '200 000,00 zł',
      'Razem przyznano',
      '500 000,00 zł',
      'Statut do wglądu',
    ])
      expect(documentation).toContain(part)
    const printed = await contractDocument(at, { contractId: second.contractId, format: 'pdf' })
    expect(await pdfText(printed.content)).toContain('ZP.0050.44')
    expect((await selectionPage(at, { processId })).contracts).toHaveLength(2)
  }, 120_000)

  it('is decided by one of two directors at once, and a decision killed in the middle leaves nothing (R-059)', async () => {
    const all = await people()
    const { director } = all
    const deputy = await town.call('deputyDirector')
    const { selectionId, offers } = await opined(all, 930)
    const wins: Winners = [
      [offers[0], 30_000_000],
      [offers[1], 20_000_000],
    ]
    const deeds = () =>
      readDb().auditEntry.count({ where: { command: 'contracting.award', subjectId: selectionId } })
    await killedWhileWriting('service_step_evidence', () => decide(director, selectionId, wins))
    expect(await selectionRow(selectionId)).toMatchObject({ state: 'opined', awards: [] })
    expect(await deeds()).toBe(0)

    const sent = await Promise.allSettled([
      decide(director, selectionId, wins),
      decide(deputy, selectionId, [[offers[0], 48_000_000]]),
    ])
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { state, awards } = await selectionRow(selectionId)
    expect(state).toBe('awarded')
    expect(awards.map(({ amount }) => amount)).toEqual(
      sent[0].status === 'fulfilled' ? [30_000_000, 20_000_000] : [48_000_000],
    )
    expect(await deeds()).toBe(1)
  }, 120_000)

  it('loses one of them before the signature and keeps the other with the signed contract', async () => {
    const all = await people()
    const { coordinator, director, contracting } = all
    const { processId, selectionId, offers, providers } = await twoWinners(all, 910)
    const { contractId } = await draftContract.execute(
      later(contracting, afterAward),
      contractInput(processId, { providerId: providers[0], amount: 30_000_000 }),
    )
    await signed(director, contractId)
    expect(await codesOf(takeBack(director, selectionId, offers[0]))).toEqual(['withdraw.signed'])
    await takeBack(director, selectionId, offers[1])
    expect(await codesOf(takeBack(director, selectionId, offers[1]))).toEqual(['selection.state'])
    expect(await selectionRow(selectionId)).toMatchObject({
      state: 'opined',
      awards: [{ offerId: offers[0], amount: 30_000_000 }],
    })
    const cancel = async () =>
      cancelSelection.execute(later(contracting, afterAward), {
        selectionId,
        version: await versionOf(selectionId),
        reason: 'Test.',
      })
    expect(await codesOf(cancel())).toEqual(['cancel.standing'])

    // nobody else is left on the list: the decision says so, and the result is announced anew
    expect(await codesOf(decide(director, selectionId, []))).toEqual(['award.rest'])
    await decide(director, selectionId, [], 'Na liście nie ma następnej oferty.')
    await announce(coordinator, selectionId)
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterAward, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12', 'UDPP-13'])
      await press(coordinator, afterAward, processId, code)
    expect((await stepOf(processId, 'UDPP-13')).content).toMatchObject({
      contractor: 'Fundacja Blisko 910',
      amount: 30_000_000,
    })
    const { content } = await selectionDocumentationPdf(later(director, afterAward), { processId })
    const text = await pdfText(content)
    expect(text).toContain('Caritas nie podpisze.')
    expect(text).toContain('Na liście nie ma następnej oferty.')
  }, 120_000)
})
