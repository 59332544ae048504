import { describe, expect, it } from 'vitest'
import { award } from '@/domains/contracting/award-commands'
import { draftContract } from '@/domains/contracting/contract-commands'
import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { cancelSelection, publishResult } from '@/domains/contracting/selection-commands'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { withdrawAward } from '@/domains/contracting/withdrawal-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import { afterAward, later, published, selectionRow, versionOf } from '@tests/support/given/contests'
import { contracted, contractInput, contractRow, signed } from '@tests/support/given/contracts'
import { step, stepOf } from '@tests/support/given/services'
import { codesOf } from '../services-organisation/setting'
import { contestTown, press } from './setting'

const { people } = contestTown()

const takeBack = async (call: CommandCall, selectionId: string, changes: object = {}) => {
  const { version, awards } = await selectionRow(selectionId)
  return withdrawAward.execute(later(call, afterAward), {
    selectionId,
    version,
    offerId: awards[0]?.offerId ?? '',
    cause: 'refusedToSign',
    reason: 'Fundacja napisała 15.04, że nie ma już opiekunek.',
    ...changes,
  })
}

const decide = async (call: CommandCall, selectionId: string, offerId: string) =>
  award.execute(later(call, afterAward), {
    selectionId,
    version: await versionOf(selectionId),
    winners: [{ offerId, amount: 45_000_000 }],
    decidedBy: 'mayor',
    decisionNumber: 'ZP.0050.51',
    reasons: '',
  })

describe('the way back after an award', () => {
  it('goes to the next of the ranking: steps open again, the draft goes, the history stays (R-059, R-139)', async () => {
    const all = await people()
    const { coordinator, director, contracting } = all
    const { processId, selectionId, offers, providers } = await published(all, 800)
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterAward, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, afterAward, processId, code)
    const { contractId } = await draftContract.execute(
      later(contracting, afterAward),
      contractInput(processId),
    )
    await press(contracting, afterAward, processId, 'UDPP-12')
    await expect(takeBack(coordinator, selectionId)).rejects.toBeInstanceOf(Forbidden)
    await expect(takeBack(director, selectionId, { reason: ' ' })).rejects.toThrow()
    await expect(takeBack(director, selectionId, { version: 1 })).rejects.toBeInstanceOf(Stale)
    await takeBack(director, selectionId)

    expect(await selectionRow(selectionId)).toMatchObject({ state: 'opined', awards: [] })
    expect(await readDb().serviceContract.findUnique({ where: { id: contractId } })).toBeNull()
    for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12'])
      expect(await stepOf(processId, code)).toMatchObject({ state: 'todo', content: {}, doneOn: null })
    expect(await stepOf(processId, 'UDPP-08')).toMatchObject({ state: 'done' })
    expect(await codesOf(press(coordinator, afterAward, processId, 'UDPP-10'))).toEqual(['evidence.missing'])
    const page = await selectionPage(later(director, afterAward), { processId })
    expect(page.selection?.withdrawn).toMatchObject([
      { offerId: offers[0], cause: 'refusedToSign', decisionNumber: 'ZP.0050.44', on: '2026-04-16' },
    ])
    const audit = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'contracting.withdrawAward', subjectId: selectionId },
    })
    expect(JSON.stringify(audit.summary)).not.toContain('opiekunek')

    // the first one does not win again; the second one is now first and needs no reasons
    expect(await codesOf(decide(director, selectionId, offers[0]))).toEqual(['award.withdrawn'])
    await decide(director, selectionId, offers[1])
    await publishResult.execute(later(coordinator, afterAward), {
      selectionId,
      version: await versionOf(selectionId),
      publishedOn: '2026-04-16',
      publishedWhere: 'BIP',
    })
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, afterAward, processId, code)
    const next = await draftContract.execute(
      later(contracting, afterAward),
      contractInput(processId, { amount: 45_000_000 }),
    )
    expect((await contractRow(next.contractId)).providerId).toBe(providers[1])
    await signed(director, next.contractId)
    expect(await codesOf(takeBack(director, selectionId))).toEqual(['withdraw.signed'])
    const { content } = await selectionDocumentationPdf(later(director, afterAward), { processId })
    expect(content.length).toBeGreaterThan(1000)
  }, 120_000)

  it('or to a contest cancelled whole, with the award still in its history', async () => {
    const all = await people()
    const { selectionId } = await published(all, 810)
    await takeBack(all.director, selectionId, { cause: 'ineligible' })
    await cancelSelection.execute(later(all.contracting, afterAward), {
      selectionId,
      version: await versionOf(selectionId),
      reason: 'Druga oferta przekracza środki.',
    })
    expect(await selectionRow(selectionId)).toMatchObject({ state: 'cancelled' })
    expect(await readDb().withdrawnAward.count({ where: { selectionId } })).toBe(1)
  }, 120_000)

  it('is closed once the contract is signed; two directors at once take it back once', async () => {
    const all = await people()
    const { selectionId: closed } = await contracted(all, 820)
    expect(await codesOf(takeBack(all.director, closed))).toEqual(['withdraw.signed'])
    const { selectionId } = await published(all, 830)
    const version = await versionOf(selectionId)
    const results = await Promise.allSettled([
      takeBack(all.director, selectionId, { version }),
      takeBack(all.director, selectionId, { version }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readDb().withdrawnAward.count({ where: { selectionId } })).toBe(1)
  }, 120_000)
})
