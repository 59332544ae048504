import pg from 'pg'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  discontinueProceeding,
  endAfterDeath,
  extendTerm,
  markComplicated,
  openBenefitsFile,
  recordInforming,
  registerApplication,
  resumeTerm,
  suspendTerm,
} from '@/domains/benefits/commands'
import { recordDeath } from '@/domains/clients/commands/persons'
import { proceedingFile } from '@/domains/benefits/queries'
import { applicationStart } from '@/domains/benefits/opening-queries'
import { addDays, localDate } from '@/kernel/local-date'
import { clients, readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { InvalidInput, Stale } from '@/platform/errors'
import { nextNumber } from '@/platform/numbering'
import { applicationInput, informing } from '@tests/support/given/benefit-deeds'
import { benefitsTown, codes, isForbidden } from './setting'

const town = benefitsTown()
const today = town.today

async function informed(name?: string) {
  const worker = await town.call('benefitsWorker', name)
  const { fileId } = await openBenefitsFile.execute(worker, { personId: await town.client() })
  return { worker, fileId, informingId: await informing(worker, fileId) }
}

const numberOf = (caseNumber: string) => Number(caseNumber.split('.').at(-2))

describe('informing (R-088)', () => {
  it('is refused unless all three things were told, with a sentence at each field', async () => {
    const { worker, fileId } = await informed()
    const error = await recordInforming
      .execute(worker, {
        fileId,
        informedOn: today,
        expectations: 'pomoc',
        aboutBenefits: true,
        aboutProcedure: false,
        aboutDuties: false,
      })
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(InvalidInput)
    expect(Object.keys((error as InvalidInput).fieldErrors)).toEqual(['aboutProcedure', 'aboutDuties'])
  })

  it('prints a confirmation and keeps it with its hash', async () => {
    const { informingId } = await informed()
    const row = await readDb().informing.findUniqueOrThrow({ where: { id: informingId } })
    const file = await readDb().storedFile.findUniqueOrThrow({ where: { id: row.fileId ?? '' } })
    expect(file).toMatchObject({ mimeType: 'application/pdf', kind: 'benefits.informing' })
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is followed by the application, whose typed words come back until it is registered', async () => {
    const { worker, fileId, informingId } = await informed()
    const { personId } = await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })
    const content = { benefit: 'purpose', request: 'Prosi o opał', requestedAmount: 'dużo', urgent: true }
    await saveDraft(worker.actor, 'benefits.application', informingId, content, worker.clock.now())
    const start = await applicationStart(worker, { personId })
    expect(start.typedRequest).toMatchObject({ benefit: 'purpose', request: 'Prosi o opał', urgent: true })
    expect(start.typedRequest?.requestedAmount).toBeUndefined()
  })

  it('may not be recorded for a day that has not come', async () => {
    const { worker, fileId } = await informed()
    const told = { expectations: 'pomoc', aboutBenefits: true, aboutProcedure: true, aboutDuties: true }
    const input = { fileId, informedOn: addDays(today, 1), ...told }
    expect(await codes(recordInforming.execute(worker, input))).toEqual(['future'])
  })
})

describe('registering an application', () => {
  it('gives a znak sprawy and counts the terms from the day of receipt', async () => {
    const { worker, informingId } = await informed()
    const appliedOn = localDate('2026-01-31')
    const made = await registerApplication.execute(
      worker,
      applicationInput(informingId, appliedOn, { application: { channel: 'post' } }),
    )
    const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
    expect(made.caseNumber).toMatch(/^MOPS\.5021\.\d+\.2026$/)
    // 31 January + 1 month = 28 February, a Saturday: Monday 2 March
    expect(row.dueOn.toISOString().slice(0, 10)).toBe('2026-03-02')
    expect(row.interviewDueOn.toISOString().slice(0, 10)).toBe('2026-02-19')
    expect(row).toMatchObject({ state: 'applied', workerId: worker.actor.id })
  })

  it('taken face to face may not be earlier than the informing; one sent by post may', async () => {
    const { worker, informingId } = await informed()
    const yesterday = addDays(today, -1)
    expect(
      await codes(registerApplication.execute(worker, applicationInput(informingId, yesterday))),
    ).toEqual(['informing-late'])
    const posted = applicationInput(informingId, yesterday, { application: { channel: 'post' } })
    await expect(registerApplication.execute(worker, posted)).resolves.toHaveProperty('caseNumber')
  })

  it('is refused for a year nobody meant: the case would have no thresholds and a term long past', async () => {
    const { worker, informingId } = await informed()
    const on = (day: string) =>
      registerApplication.execute(
        worker,
        applicationInput(informingId, localDate(day), { application: { channel: 'post' } }),
      )
    for (const day of ['0001-01-01', '2006-03-10', '2025-03-11'])
      expect(await codes(on(day))).toEqual(['long-ago'])
    expect(await codes(on('9999-12-31'))).toEqual(['future'])
    await expect(on('2025-03-12')).resolves.toHaveProperty('caseNumber')
  })

  it('asks what a targeted benefit is for', async () => {
    const { worker, informingId } = await informed()
    const input = applicationInput(informingId, today, { benefit: 'purpose', application: { purpose: '' } })
    await expect(registerApplication.execute(worker, input)).rejects.toMatchObject({
      fieldErrors: { purpose: [expect.stringContaining('opału')] },
    })
  })

  it('gives twenty registrations at the same moment twenty numbers without a gap', async () => {
    const { worker, informingId } = await informed()
    const before = await readDb().numberCounter.findFirst({ where: { symbol: '5020', year: 2026 } })
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        registerApplication.execute(worker, applicationInput(informingId, today, { benefit: 'permanent' })),
      ),
    )
    const first = (before?.last ?? 0) + 1
    expect(all.map(({ caseNumber }) => numberOf(caseNumber)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => first + i),
    )
  })

  it('sent twice with one key is registered once', async () => {
    const { worker, informingId } = await informed()
    const call = { ...worker, idempotencyKey: randomUUID() }
    const input = applicationInput(informingId, today)
    const [one, two] = await Promise.all([
      registerApplication.execute(call, input),
      registerApplication.execute(call, input),
    ])
    expect(two).toEqual(one)
    expect(await readDb().proceeding.count({ where: { informingId } })).toBe(1)
  })

  it('killed in the middle leaves nothing, and its number is given again', async () => {
    const { worker, informingId } = await informed()
    const before = await registerApplication.execute(worker, applicationInput(informingId, today))
    const owner = new pg.Client({ connectionString: town.database().ownerUrl })
    await owner.connect()
    const killed = clients().write.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.audit_entry_id', ${randomUUID()}, true)`
        await nextNumber(tx, '5021', 2026)
        const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
        await owner.query('SELECT pg_terminate_backend($1)', [row?.pid])
        await tx.$queryRaw`SELECT 1`
      },
      { timeout: 20_000 },
    )
    await expect(killed).rejects.toThrow()
    await owner.end()
    const after = await registerApplication.execute(worker, applicationInput(informingId, today))
    expect(numberOf(after.caseNumber)).toBe(numberOf(before.caseNumber) + 1)
  })

  it('is not open to a worker who does not lead the file', async () => {
    const { informingId } = await informed()
    const other = await town.call('benefitsWorker', 'second')
    expect(await isForbidden(registerApplication.execute(other, applicationInput(informingId, today)))).toBe(
      true,
    )
    const denied = await readDb().accessLog.findFirst({
      where: { actorId: other.actor.id, operation: 'benefits.registerApplication', outcome: 'deny' },
    })
    expect(denied).not.toBeNull()
  })
})

describe('the term', () => {
  async function applied() {
    const made = await town.proceeding({ upTo: 'applied' })
    return { made, worker: await town.call() }
  }
  const row = async (id: string) => readDb().proceeding.findUniqueOrThrow({ where: { id } })
  const dueOn = async (id: string) => (await row(id)).dueOn.toISOString().slice(0, 10)

  it('of a complicated case is two months (art. 35 § 3 KPA)', async () => {
    const { made, worker } = await applied()
    expect(await dueOn(made.proceedingId)).toBe('2026-04-13')
    const input = { proceedingId: made.proceedingId, version: 1, reason: 'wielu świadków' }
    await markComplicated.execute(worker, input)
    expect(await dueOn(made.proceedingId)).toBe('2026-05-12')
    await expect(markComplicated.execute(worker, input)).rejects.toBeInstanceOf(Stale)
  })

  it('is longer by the days of a suspension, which cannot begin twice', async () => {
    const { made, worker } = await applied()
    const { proceedingId } = made
    const suspend = { proceedingId, version: 1, from: today, reason: 'oczekiwanie na dokumenty' }
    await suspendTerm.execute(worker, suspend)
    expect(await codes(suspendTerm.execute(worker, { ...suspend, version: 2 }))).toEqual(['suspended'])
    const later = await town.call('benefitsWorker', undefined, {
      now: () => new Date('2026-03-22T10:00:00Z'),
      today: () => localDate('2026-03-22'),
    })
    await resumeTerm.execute(later, { proceedingId, version: 2, to: localDate('2026-03-22') })
    // ten days from 13 to 22 March do not count: 12 April + 10 = 22 April
    expect(await dueOn(proceedingId)).toBe('2026-04-22')
    const again = (from: string) => suspendTerm.execute(later, { ...suspend, version: 3, from })
    // a day lies in one break at the most
    expect(await codes(again('2026-03-22'))).toEqual(['term_suspension_no_overlap'])
    expect(await codes(again('2026-03-23'))).toEqual(['future'])
  })

  it('shows a break that began too late to move it, so that it can be ended', async () => {
    const { made, worker } = await applied()
    const { proceedingId } = made
    const late = await town.call('benefitsWorker', undefined, {
      now: () => new Date('2026-04-20T10:00:00Z'),
      today: () => localDate('2026-04-20'),
    })
    expect((await proceedingFile(worker, { proceedingId })).head.openSuspension).toBe(false)
    await suspendTerm.execute(late, {
      proceedingId,
      version: 1,
      from: '2026-04-20',
      reason: 'choroba strony',
    })
    expect((await proceedingFile(late, { proceedingId })).head).toMatchObject({
      dueOn: '2026-04-13',
      suspendedSince: null,
      openSuspension: true,
    })
  })

  it('may be set anew with a notice to the party (art. 36 KPA), on a working day after the old one', async () => {
    const { made, worker } = await applied()
    const input = {
      proceedingId: made.proceedingId,
      version: 1,
      reason: 'brak zaświadczenia z ZUS',
      independentOfOrgan: true,
    }
    expect(await codes(extendTerm.execute(worker, { ...input, newDueOn: today }))).toEqual(['new-term'])
    expect(await codes(extendTerm.execute(worker, { ...input, newDueOn: '2026-05-03' }))).toEqual([
      'new-term-free',
    ])
    const { fileId } = await extendTerm.execute(worker, { ...input, newDueOn: '2026-04-30' })
    expect(await dueOn(made.proceedingId)).toBe('2026-04-30')
    expect(await readDb().storedFile.findUnique({ where: { id: fileId } })).toMatchObject({
      kind: 'benefits.termExtension',
    })
  })

  it('runs while the case is being discontinued, and not after its end without a decision', async () => {
    const { made, worker } = await applied()
    const { proceedingId } = made
    await discontinueProceeding.execute(worker, {
      proceedingId,
      version: 1,
      basis: 'pointless',
      on: today,
      reason: 'Klient wyprowadził się do innej gminy.',
      nobodyObjects: false,
      publicInterestKept: false,
    })
    const suspension = { proceedingId, from: today, reason: 'powód' }
    await suspendTerm.execute(worker, { ...suspension, version: 2 })
    const { personId } = await row(proceedingId)
    const { version } = await readDb().person.findUniqueOrThrow({ where: { id: personId } })
    await recordDeath.execute(await town.call('informationWorker'), { personId, version, diedOn: today })
    await endAfterDeath.execute(worker, { proceedingId, version: 3 })
    expect((await row(proceedingId)).state).toBe('withdrawn')
    expect(await codes(suspendTerm.execute(worker, { ...suspension, version: 4 }))).toContain('finished')
  })
})
