import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { caseRecord } from '@/domains/benefits/decision-queries'
import { addDays, toDbDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { appealDeeds } from './appeal-deeds'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const {
  today,
  on,
  versioned,
  rowOf,
  stateOf,
  stepsOf,
  delivered,
  appealed,
  passedOn,
  ruled,
  righted,
  letterWritten,
  scanned,
  struck,
  caseOn,
  declaredFinal,
} = appealDeeds(town)

/** A delivered decision whose appeal the kolegium ruled on. */
async function settled(outcome: Parameters<typeof ruled>[1], days = 50, remains?: string) {
  const made = await delivered()
  await appealed(made, 4)
  await passedOn(made, 6)
  await ruled(made, outcome, days, remains)
  return made
}

describe('an outcome of an appeal recorded by mistake', () => {
  it('is put right by itself: the decision stands as after the right one, the mistaken one stays readable', async () => {
    const made = await delivered()
    await appealed(made, 4)
    const scan = await scanned(made, 4)
    const letter = await letterWritten(made, 5)
    await passedOn(made, 6)
    await ruled(made, 'overturned', 50)
    await expect(righted(made, 'upheld', { on: 51, ruled: 49 })).resolves.toMatchObject({
      inForceOn: addDays(today, 49),
    })
    expect(await rowOf(made)).toMatchObject({
      state: 'inForce',
      inForceOn: toDbDate(addDays(today, 49)),
      appealOutcome: 'upheld',
      appealRuledOn: toDbDate(addDays(today, 49)),
    })
    expect(await stateOf(made)).toBe('inForce')
    expect((await stepsOf(made)).slice(-4)).toEqual([
      'overturn',
      'outcomeTakenBack',
      'settleAppeal',
      'putInForce',
    ])
    const { decision, appeal } = await caseOn(made, 51)
    // the appeal itself was right: its scan and letter are still its own
    expect(decision?.delivery.appeal).toMatchObject({ outcome: 'upheld', scanId: scan.fileId })
    expect(appeal).toMatchObject({
      letter: { fileId: letter.fileId },
      mistaken: [
        {
          mistake: 'wrongOutcome',
          outcome: 'overturned',
          ruledOn: addDays(today, 50),
          ruling: 'SKO.4115.17.2026',
          reason: 'Orzeczenie z innej sprawy.',
          fileIds: [],
        },
      ],
    })
    const sheet = await caseRecord(await on(51), { proceedingId: made.proceedingId })
    expect(sheet.at(-1)?.action).toBe('Sprostowanie wyniku odwołania: Kolegium utrzymało decyzję w mocy')
    const audited = await readDb().auditEntry.findFirstOrThrow({
      where: { subjectId: made.proceedingId, command: 'benefits.correctAppealOutcome' },
    })
    expect(audited.summary).toMatchObject({ outcome: 'upheld', inForceOn: addDays(today, 49) })
  })

  it.each([
    ['upheld', 'overturned', { state: 'overturned', inForceOn: null }],
    ['upheld', 'overturnedInPart', { state: 'overturnedInPart', inForceOn: toDbDate(addDays(today, 50)) }],
    ['overturnedInPart', 'withdrawn', { state: 'inForce', inForceOn: toDbDate(addDays(today, 15)) }],
  ] as const)('%s, in truth %s', async (recorded, right, stands) => {
    const remains = 'Zasiłek za marzec.'
    const made = await settled(recorded, 50, remains)
    await righted(made, right, { on: 51, ruled: 50, remains })
    expect(await rowOf(made)).toMatchObject({
      ...stands,
      appealRemains: right === 'overturnedInPart' ? remains : null,
    })
    expect(await stateOf(made)).toBe(stands.state)
  })

  it('that leaves the decision where it is moves no state, only the day and the number', async () => {
    const made = await settled('upheld')
    await righted(made, 'upheld', { on: 51, ruled: 48, ruling: 'SKO.1.2026' })
    expect(await rowOf(made)).toMatchObject({
      state: 'inForce',
      inForceOn: toDbDate(addDays(today, 48)),
      appealRuling: 'SKO.1.2026',
    })
    expect((await stepsOf(made)).slice(-2)).toEqual(['putInForce', 'correctAppealOutcome'])
    expect(await codes(righted(made, 'upheld', { on: 52, ruled: 48, ruling: 'SKO.1.2026' }))).toEqual([
      'appeal.same-outcome',
    ])
  })

  it('before the decision is final by it: set aside after all, it never will be', async () => {
    const made = await delivered()
    await appealed(made, 1)
    await passedOn(made, 2)
    await ruled(made, 'withdrawn', 8)
    expect(await stateOf(made)).toBe('delivered')
    await righted(made, 'overturned', { on: 9, ruled: 8 })
    expect(await stateOf(made)).toBe('overturned')
    expect((await stepsOf(made)).slice(-2)).toEqual(['correctAppealOutcome', 'overturn'])
    expect(await codes(declaredFinal(made, 20))).toContain('putInForce.state')
  })

  it('is not put right once somebody declared the decision final after it; the screen says so and what to do', async () => {
    const made = await delivered()
    await appealed(made, 1)
    await passedOn(made, 2)
    await ruled(made, 'withdrawn', 8)
    expect((await caseOn(made, 9)).appeal?.outcomeCorrectable).toEqual([])
    await declaredFinal(made, 15)
    expect(await codes(righted(made, 'overturned', { on: 16, ruled: 8 }))).toEqual(['appeal.followed'])
    expect((await caseOn(made, 16)).appeal?.outcomeCorrectable).toMatchObject([
      { code: 'appeal.followed', remedy: expect.stringContaining('Wykreśl odwołanie') },
    ])
    expect(await readDb().mistakenAppeal.count({ where: { decisionId: made.decisionId } })).toBe(0)
    // what the remedy says leads on
    await struck(made, 16)
    await appealed(made, 16, 1)
    await passedOn(made, 16)
    await ruled(made, 'overturned', 16)
    expect(await stateOf(made)).toBe('overturned')
  })

  it('is put right once by two people at one moment', async () => {
    const made = await settled('overturned')
    const at = {
      ...(await versioned(made)),
      outcome: 'upheld' as const,
      ruledOn: addDays(today, 50),
      reason: 'Omyłka.',
    }
    const both = await Promise.allSettled([
      benefits.correctAppealOutcome.execute(await on(51), at),
      benefits.correctAppealOutcome.execute(await on(51), at),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readDb().mistakenAppeal.count({ where: { decisionId: made.decisionId } })).toBe(1)
  })

  it('waits until there is one', async () => {
    const made = await delivered()
    expect(await codes(righted(made, 'upheld', { on: 5, ruled: 5 }))).toEqual(['appeal.none'])
    await appealed(made, 4)
    expect(await codes(righted(made, 'upheld', { on: 5, ruled: 5 }))).toEqual(['appeal.not-settled'])
  })
})
