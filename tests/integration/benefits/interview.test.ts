import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { interviewAnswers } from '@tests/support/given/benefit-deeds'
import { socialWorkFile } from '@tests/support/given/social-work'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()

describe('the family interview', () => {
  async function begun() {
    const made = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    const { interviewId } = await benefits.startInterview.execute(worker, {
      proceedingId: made.proceedingId,
      part: 'one',
    })
    return { ...made, worker, interviewId }
  }

  it('knows from the start what the register knows, and is begun once', async () => {
    const { worker, proceedingId, interviewId } = await begun()
    const row = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
    expect(row.answers).toMatchObject({ householdKind: 'alone', personCitizenship: 'polskie' })
    const again = await benefits.startInterview.execute(worker, { proceedingId, part: 'one' })
    expect(again).toEqual({ interviewId, existed: true })
  })

  it('saves what can be read and names what cannot', async () => {
    const { worker, interviewId } = await begun()
    const saved = await benefits.saveInterview.execute(worker, {
      interviewId,
      version: 1,
      answers: { diagnosis: 'Zachowany tekst', visitedOn: 'wczoraj', nobodyAsked: 1 },
    })
    expect(saved.version).toBe(2)
    expect(saved.problems.map(({ questionId }) => questionId).sort()).toEqual(['nobodyAsked', 'visitedOn'])
    const row = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
    expect(row.answers).toEqual({ diagnosis: 'Zachowany tekst' })
  })

  it('tells the second of two editors, and keeps the first text', async () => {
    const { worker, interviewId } = await begun()
    const save = (diagnosis: string) =>
      benefits.saveInterview.execute(worker, { interviewId, version: 1, answers: { diagnosis } })
    const outcomes = await Promise.allSettled([save('pierwszy'), save('drugi')])
    const refused = outcomes.filter((o) => o.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toBeInstanceOf(Stale)
  })

  it('is not submitted without the mandatory segments, and names each gap', async () => {
    const { worker, interviewId } = await begun()
    const gaps = await codes(benefits.submitInterview.execute(worker, { interviewId, version: 1 }))
    expect(gaps).toContain('interview.A.visitedOn')
    expect(gaps).toContain('interview.J.planHelp')
    expect(gaps.every((code) => /^interview\.[AHIJ]\./.test(code))).toBe(true)
  })

  it('submitted is frozen in words and printed; it cannot be changed after', async () => {
    const made = await town.proceeding({ upTo: 'interviewed' })
    const row = await readDb().interview.findUniqueOrThrow({ where: { id: made.interviewId } })
    expect(JSON.stringify(row.rendered)).toContain('Osoba straciła pracę')
    expect(row.fileId).not.toBeNull()
    const worker = await town.call()
    const save = { interviewId: made.interviewId, version: row.version, answers: {} }
    expect(await codes(benefits.saveInterview.execute(worker, save))).toEqual(['submitted'])
  })

  it('part IV starts from the last interview as „bez zmian”, and needs one', async () => {
    const first = await town.proceeding({ upTo: 'interviewed' })
    const second = await town.proceeding({ upTo: 'applied', personId: first.personId })
    const worker = await town.call()
    const { interviewId } = await benefits.startInterview.execute(worker, {
      proceedingId: second.proceedingId,
      part: 'four',
    })
    const row = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
    expect(row.previousId).toBe(first.interviewId)
    expect(row.answers).toMatchObject({ unchangedSections: expect.arrayContaining(['A']) })
    expect(row.answers).not.toHaveProperty('visitedOn')
    const nobody = await town.proceeding({ upTo: 'applied' })
    expect(
      await codes(
        benefits.startInterview.execute(worker, { proceedingId: nobody.proceedingId, part: 'four' }),
      ),
    ).toEqual(['no-previous'])
  })

  it('asks about the joint visit when both files are open (R-089)', async () => {
    const { worker, interviewId, personId } = await begun()
    await socialWorkFile(await town.call('socialWorker'), personId)
    const { visitJoint: _left, ...answers } = interviewAnswers(town.today)
    const draft = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
    const known = { ...(draft.answers as object), ...answers }
    const { version } = await benefits.saveInterview.execute(worker, {
      interviewId,
      version: 1,
      answers: known,
    })
    expect(await codes(benefits.submitInterview.execute(worker, { interviewId, version }))).toEqual([
      'interview.joint',
    ])
    const joint = await benefits.saveInterview.execute(worker, {
      interviewId,
      version,
      answers: { ...known, visitJoint: true },
    })
    await benefits.submitInterview.execute(worker, { interviewId, version: joint.version })
    const row = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
    expect(row.jointVisit).toBe(true)
  })

  it('refused by the client leads to a refusal alone (art. 107 ust. 4a ups)', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    await benefits.recordInterviewRefusal.execute(worker, { proceedingId, reason: 'nie otworzył drzwi' })
    const refusal = { proceedingId, kind: 'refuse', grounds: ['interviewRefused'] } as const
    const grant = { ...refusal, kind: 'grant', amount: 50_000, grounds: [] } as const
    expect(await codes(benefits.draftDecision.execute(worker, { ...grant, grounds: [] }))).toContain(
      'interview-refused',
    )
    const { decisionId } = await benefits.draftDecision.execute(worker, {
      ...refusal,
      grounds: ['interviewRefused'],
    })
    await benefits.submitForSignature.execute(worker, { decisionId, version: 1 })
    const row = await readDb().decision.findUniqueOrThrow({ where: { id: decisionId } })
    expect(row.factualReasons).toContain('Nie wyrażono zgody')
    expect(row.factualReasons).not.toContain('Dochód jest niższy')
  })
})
