import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { awaitingSignature, caseRecord, caseRecordPdf } from '@/domains/benefits/decision-queries'
import { decisionExport, decisionList } from '@/domains/benefits/decision-register-queries'
import { benefitsDesk, proceedingExport, proceedingFile, proceedingList } from '@/domains/benefits/queries'
import { changeAddress } from '@/domains/clients/commands/persons'
import { addDays } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { decisionVersion } from '@tests/support/given/benefit-deeds'
import { type GivenProceeding } from '@tests/support/given/benefits'
import { address } from '@tests/support/given/clients'
import { pdfText } from '@tests/support/pdf-text'
import { benefitsTown } from './setting'

const town = benefitsTown()
const today = town.today
let applied: GivenProceeding
let decided: GivenProceeding
let waiting: GivenProceeding

beforeAll(async () => {
  applied = await town.proceeding({ upTo: 'applied' })
  waiting = await town.proceeding({ upTo: 'awaitingSignature' })
  decided = await town.proceeding({ upTo: 'decided', benefit: 'purpose' })
})

const on = (days: number, kind: Parameters<typeof town.call>[0] = 'benefitsWorker') =>
  town.call(kind, undefined, frozenClock(`${addDays(today, days)}T10:00:00Z`))

describe('the list of proceedings', () => {
  const ids = async (input: Parameters<typeof proceedingList>[1], days = 0) =>
    (await proceedingList(await on(days), input)).rows.map(({ id }) => id)

  it('is filtered by state, benefit, term and day', async () => {
    expect(await ids({ state: 'applied' })).toEqual([applied.proceedingId])
    expect(await ids({ benefit: 'purpose' })).toEqual([decided.proceedingId])
    expect(await ids({ term: 'po-terminie' })).toEqual([])
    expect((await ids({ term: 'po-terminie' }, 40)).sort()).toEqual(
      [applied.proceedingId, waiting.proceedingId].sort(),
    )
    expect(await ids({ from: addDays(today, 1) })).toEqual([])
  })

  it('is paged and sorted in the database', async () => {
    const page = (n: number) => ids({ sort: 'znak', pageSize: 2, page: n, state: 'wszystkie' })
    const [first, second] = [await page(1), await page(2)]
    expect(first).toHaveLength(2)
    expect([...first, ...second].sort()).toEqual(
      [applied, waiting, decided].map(({ proceedingId }) => proceedingId).sort(),
    )
    const { total } = await proceedingList(await on(0), { pageSize: 2 })
    expect(total).toBe(3)
  })

  it('leaves the system exactly as it is filtered', async () => {
    const { rows } = await proceedingExport(await on(0), { benefit: 'purpose' })
    const exported: string[] = []
    for await (const row of rows) exported.push(row.caseNumber)
    expect(exported).toEqual([decided.caseNumber])
  })
})

describe('a file of benefits', () => {
  it('does not close over an unfinished case, whatever closes it: lists of unfinished ones look into open files', async () => {
    const own = await ownUnfinished()
    expect(own).toContain(applied.proceedingId)
    const app = new pg.Client({ connectionString: town.database().appUrl })
    await app.connect()
    try {
      await expect(
        app.query(
          `UPDATE case_file SET state = 'closed' WHERE id = (SELECT case_file_id FROM proceeding WHERE id = $1)`,
          [applied.proceedingId],
        ),
      ).rejects.toThrow(/case_file_unfinished/)
    } finally {
      await app.end()
    }
    expect(await ownUnfinished()).toEqual(own)
  })

  const ownUnfinished = async () =>
    (await proceedingList(await on(0), { scope: 'mine' })).rows.map(({ id }) => id)
})

describe('the desk', () => {
  const lines = async (days: number, kind: Parameters<typeof town.call>[0] = 'benefitsWorker') =>
    (await benefitsDesk(await on(days, kind), {})).map(({ id }) => id)

  it('shows the terms that come, certificates unread and what waits for delivery', async () => {
    const now = await lines(0)
    expect(now).toContain(`signed-${decided.decisionId}`)
    expect(now.some((id) => id.startsWith('certificate-'))).toBe(true)
    expect(now.some((id) => id.startsWith('term-'))).toBe(false)
    expect(await lines(30)).toContain(`term-${applied.proceedingId}`)
    expect(await lines(20)).toContain(`interview-${applied.proceedingId}`)
  })

  it('shows decisions to those who may sign today', async () => {
    expect(await lines(0, 'director')).toContain(`sign-${waiting.decisionId}`)
    expect(await lines(0, 'deputyDirector')).not.toContain(`sign-${waiting.decisionId}`)
  })
})

describe('the register of decisions', () => {
  it('holds those that were made, and the list to sign those that wait', async () => {
    const { rows } = await decisionList(await on(0), {})
    expect(rows.map(({ id }) => id)).toEqual([decided.decisionId])
    const toSign = await awaitingSignature(await on(0, 'director'), {})
    expect(toSign.authorised).toBe(true)
    expect(toSign.rows.map(({ id }) => id)).toEqual([waiting.decisionId])
    expect((await awaitingSignature(await on(0, 'deputyDirector'), {})).authorised).toBe(false)
  })

  it('is filtered by what was decided, the benefit, the state and the day, and leaves the system just so', async () => {
    const shown = async (filter: Parameters<typeof decisionExport>[1]) => {
      const { rows, total } = await decisionList(await on(0), filter)
      const { chunks } = await decisionExport(await on(0), filter)
      const exported: string[] = []
      for await (const chunk of chunks) exported.push(...chunk.map(({ id }) => id))
      expect(exported).toEqual(rows.map(({ id }) => id))
      return total
    }
    expect(await shown({ kind: 'grant', benefit: 'purpose', state: 'signed', from: today, to: today })).toBe(
      1,
    )
    expect(await shown({ kind: 'refuse' })).toBe(0)
    expect(await shown({ benefit: 'periodic' })).toBe(0)
    expect(await shown({ state: 'inForce' })).toBe(0)
    expect(await shown({ from: addDays(today, 1) })).toBe(0)
    expect(await shown({ to: addDays(today, -1) })).toBe(0)
    const log = await readDb().accessLog.findMany({ where: { operation: 'benefits.decisionExport' } })
    expect(log.length).toBeGreaterThan(0)
  })
})

describe('the file of a case', () => {
  it('gives the same refusals as the command', async () => {
    const { head } = await proceedingFile(await on(0), { proceedingId: applied.proceedingId })
    const refused = await benefits.finishOwnExamination
      .execute(await on(0), { proceedingId: applied.proceedingId })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ refusals: head.steps.examine })
    expect(head.missing.map(({ tab }) => tab)).toEqual(['wywiad', 'badanie'])
  })

  it('dates a stage by the step that began it, not by what was done inside it', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const version = async () =>
      (await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })).version
    await benefits.markComplicated.execute(await on(2), {
      proceedingId,
      version: await version(),
      reason: 'Trzeba ustalić dochód z zagranicy.',
    })
    const { head } = await proceedingFile(await on(2), { proceedingId })
    expect(head.stages[0]).toMatchObject({ key: 'applied', when: '12.03.2026' })
  })

  it('shows a signed decision with who signed it and as what', async () => {
    const { decision } = await proceedingFile(await on(0), { proceedingId: decided.proceedingId })
    expect(decision?.signedBy).toMatch(/^Jan /)
    expect(JSON.stringify(decision?.document.blocks)).toContain('Dyrektor')
  })

  it('shows a signed decision as it was printed, wherever the client lives by now', async () => {
    const shown = async () =>
      (await proceedingFile(await on(2), { proceedingId: decided.proceedingId })).decision
    const before = await shown()
    expect(before?.document.blocks).toBeDefined()
    const { version } = await readDb().person.findUniqueOrThrow({ where: { id: decided.personId } })
    await changeAddress.execute(await on(1, 'informationWorker'), {
      personId: decided.personId,
      version,
      kind: 'residence',
      address: address({ street: 'Przeprowadzkowa' }),
      validFrom: addDays(today, 1),
    })
    expect(JSON.stringify((await shown())?.document)).not.toContain('Przeprowadzkowa')
    expect((await shown())?.document).toEqual(before?.document)
  })

  it('prints the record sheet with documents named as in the file, without the endings of their files', async () => {
    const { content } = await caseRecordPdf(await on(0), { proceedingId: decided.proceedingId })
    const text = await pdfText(content)
    expect(text).toContain('Skierowanie')
    expect(text).not.toMatch(/\.\s?p\s?d\s?f/)
  })

  it('has a record sheet of every deed with its document (art. 66a KPA)', async () => {
    const entries = await caseRecord(await on(0), { proceedingId: decided.proceedingId })
    const actions = entries.map(({ action }) => action)
    expect(actions[0]).toBe('Przyjęcie i zarejestrowanie wniosku')
    expect(actions).toContain(
      'Ocena sytuacji (zał. 3): BAD-2b. Czy są niewykorzystane zasoby niematerialne i możliwości?',
    )
    expect(actions.at(-1)).toBe('Podpisanie decyzji')
    expect(actions).not.toContain('Zapis wywiadu środowiskowego')
    // what the social worker did for the case stands between the deeds of the case
    const at = (deed: string) => actions.indexOf(deed)
    const a4 = 'Zaświadczenie o zasobach i możliwościach (zał. 4): nie posiadają niewykorzystanych zasobów'
    expect(at('Skierowanie do pracownika socjalnego')).toBeLessThan(at('Przyjęcie skierowania'))
    expect(at('Przyjęcie skierowania')).toBeLessThan(at(a4))
    expect(at(a4)).toBeLessThan(at('Zakończenie badania sytuacji'))
    expect(entries[at(a4)]?.file).not.toBeNull()
    expect(entries.at(-1)).toMatchObject({
      position: 'Dyrektor',
      file: { name: expect.stringContaining('Decyzja') },
    })
  })

  it('keeps the facts and thresholds a decision was made on, whatever happens later', async () => {
    const before = await proceedingFile(await on(0), { proceedingId: decided.proceedingId })
    await benefits.recordDelivery.execute(await on(3), {
      decisionId: decided.decisionId,
      version: await decisionVersion(decided.decisionId),
      channel: 'worker',
      ending: 'received',
      deliveredOn: addDays(today, 3),
    })
    const after = await proceedingFile(await on(3), { proceedingId: decided.proceedingId })
    expect(after.decision?.thresholds).toEqual(before.decision?.thresholds)
    expect(after.decision?.texts).toEqual(before.decision?.texts)
    expect(after.decision?.delivery).toMatchObject({
      deliveredOn: addDays(today, 3),
      appealDueOn: '2026-03-30',
    })
  })
})
