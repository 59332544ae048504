import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { proceedingFile } from '@/domains/benefits/queries'
import { readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { confirmedIncome } from '@tests/support/given/benefit-deeds'
import { benefitsTown, codes, isForbidden } from './setting'

const town = benefitsTown()

describe('evidence and income', () => {
  it('takes a scan by what it is, not by its name', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    const add = (content: Buffer, name = 'zarobki.pdf') =>
      benefits.addEvidence.execute(worker, {
        proceedingId,
        title: 'zaświadczenie o zarobkach',
        receivedOn: town.today,
        file: { name, content: content.toString('base64') },
      })
    expect(await codes(add(Buffer.from('<script>alert(1)</script>')))).toEqual(['file.kind'])
    const { fileId } = await add(Buffer.from('%PDF-1.7 …'), '../../etc/zarobki.exe')
    const stored = await readDb().storedFile.findUniqueOrThrow({ where: { id: fileId ?? '' } })
    expect(stored).toMatchObject({ name: 'etc zarobki.pdf', mimeType: 'application/pdf' })
  })

  it('is confirmed only when everybody has an entry, and a change takes the confirmation back', async () => {
    const { proceedingId, personId } = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    expect(await codes(benefits.confirmIncome.execute(worker, { proceedingId, version: 1 }))).toEqual([
      'income.missing',
    ])
    await confirmedIncome(worker, proceedingId, personId, 40_000)
    const line = await readDb().incomeLine.findFirstOrThrow({ where: { proceedingId } })
    await benefits.removeIncomeLine.execute(worker, { lineId: line.id, version: line.version })
    const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
    expect(row.incomeConfirmedAt).toBeNull()
  })

  it('what was typed into a check or an income comes back to its owner until it is saved', async () => {
    const { proceedingId, personId } = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    const keep = (form: string, part: string, content: object) =>
      saveDraft(worker.actor, form, `${proceedingId}:${part}`, content, worker.clock.now())
    await keep('benefits.examination', 'bad1', { answer: 'yes', justification: 'Zaczęte zdanie' })
    await keep('benefits.income', 'nowy', { personId, kind: 'employment', gross: 'sto', note: 'dorywczo' })
    const typedBy = async (call: typeof worker) => (await proceedingFile(call, { proceedingId })).typedParts
    expect(await typedBy(worker)).toMatchObject({
      answers: { bad1: { typed: { answer: 'yes', justification: 'Zaczęte zdanie' } } },
      income: { nowy: { typed: { personId, kind: 'employment', note: 'dorywczo', gross: undefined } } },
    })
    expect(await typedBy(await town.call('director'))).toBeNull()
  })

  it('belongs to the worker who leads the file alone', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const add = async (kind: 'socialWorker' | 'director' | 'informationWorker') =>
      isForbidden(
        benefits.addEvidence.execute(await town.call(kind), {
          proceedingId,
          title: 'dowód',
          receivedOn: town.today,
        }),
      )
    expect(await Promise.all([add('socialWorker'), add('director'), add('informationWorker')])).toEqual([
      true,
      true,
      true,
    ])
  })
})
