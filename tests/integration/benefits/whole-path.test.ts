import { describe, expect, it } from 'vitest'
import { proceedingFile } from '@/domains/benefits/queries'
import { readDb } from '@/platform/db/client'
import { readContent } from '@/platform/files/file-store'
import { benefitsTown } from './setting'

const town = benefitsTown()

describe('the whole path from informing to a final decision', () => {
  it.each([
    { benefit: 'periodic', income: 40_000, amount: 30_500 },
    { benefit: 'purpose', income: 40_000, amount: 60_000 },
    { benefit: 'permanent', income: 0, amount: 122_900 },
  ] as const)('grants $benefit', async ({ benefit, income, amount }) => {
    const made = await town.proceeding({ benefit, income, upTo: 'inForce' })
    const db = readDb()
    const decision = await db.decision.findUniqueOrThrow({ where: { id: made.decisionId } })
    expect(decision).toMatchObject({ state: 'inForce', kind: 'grant', amount, templateVersion: 1 })
    expect(decision.signedBy).not.toBe(decision.draftedBy)
    expect(decision.number).toMatch(/^D\.\d+\.2026$/)
    expect(decision.appealDueOn?.toISOString().slice(0, 10)).toBe('2026-03-26')
    expect(decision.inForceOn?.toISOString().slice(0, 10)).toBe('2026-03-27')
    expect(JSON.stringify(decision.thresholds)).toContain('Kryterium dochodowe')

    const file = await db.storedFile.findUniqueOrThrow({ where: { id: decision.fileId ?? '' } })
    const pdf = await readContent(file.sha256)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')

    const steps = await db.stateChange.findMany({
      where: { subjectId: made.proceedingId },
      orderBy: { id: 'asc' },
    })
    expect(steps.map(({ transition }) => transition)).toEqual([
      'register',
      'examine',
      'refer',
      'acceptReferral',
      'complete',
      'submit',
      'sign',
      'deliver',
      'putInForce',
    ])
    const { head } = await proceedingFile(await town.call(), { proceedingId: made.proceedingId })
    expect(head.stages.at(-1)).toMatchObject({ key: 'inForce', state: 'done' })
    expect(steps.map(({ from }) => from)).toEqual([null, ...steps.slice(0, -1).map(({ to }) => to)])
    const audited = await db.auditEntry.findMany({ where: { subjectId: made.proceedingId } })
    const summaries = JSON.stringify(audited.map(({ summary }) => summary))
    expect(summaries).not.toMatch(/Malarz|Janina|czynsz/)
  })
})
