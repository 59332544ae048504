import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { proceedingFile } from '@/domains/benefits/queries'
import { recordClientRefused } from '@/domains/social-work/referral-commands'
import { readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { Stale } from '@/platform/errors'
import {
  answer,
  confirmedIncome,
  interviewAnswers,
  submittedInterview,
} from '@tests/support/given/benefit-deeds'
import { socialWorkFile } from '@tests/support/given/social-work'
import { benefitsTown, codes, isForbidden } from './setting'

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

describe('the examination (R-097, OPEN-31)', () => {
  it('does not end before the interview and the own checks', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const step = benefits.finishOwnExamination.execute(await town.call(), { proceedingId })
    expect(await codes(step)).toEqual(['interviewSubmitted', 'ownChecksAnswered'])
  })

  it('leaves BAD-2b and BAD-7 to the certificates', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'referred' })
    const worker = await town.call()
    expect(await codes(answer(worker, proceedingId, 'bad2b', 'no'))).toEqual(['examination.bad2b.waiting'])
    expect(await codes(answer(worker, proceedingId, 'bad7', 'yes'))).toEqual(['examination.bad7.waiting'])
  })

  it('does not let an answer contradict the certificate, and keeps which one it rests on', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'certified' })
    const worker = await town.call()
    expect(await codes(answer(worker, proceedingId, 'bad2b', 'yes'))).toEqual([
      'examination.bad2b.contradiction',
    ])
    await answer(worker, proceedingId, 'bad2b', 'no')
    const item = await readDb().examinationItem.findFirstOrThrow({ where: { proceedingId, code: 'bad2b' } })
    expect(item.certificateId).not.toBeNull()
  })

  it('waits for zał. 5 when zał. 4 says „posiadają”', async () => {
    const made = await town.proceeding({ upTo: 'readyForDecision', unusedResources: true })
    const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
    expect(row.state).toBe('readyForDecision')
  })

  it('names everything that is missing for the decision', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'referred' })
    const missing = await codes(benefits.completeExamination.execute(await town.call(), { proceedingId }))
    expect(missing).toEqual(
      expect.arrayContaining(['certificatePresent', 'examinationComplete', 'incomeConfirmed', 'calculated']),
    )
  })

  it('goes on when the client refused the social worker (OPEN-32)', async () => {
    const made = await town.proceeding({ upTo: 'accepted' })
    const worker = await town.call()
    const referral = await readDb().referral.findUniqueOrThrow({ where: { id: made.referralId } })
    await recordClientRefused.execute(await town.socialWorker(), {
      referralId: made.referralId,
      version: referral.version,
      note: 'Klient nie chce współpracy z pracownikiem socjalnym.',
      retryOn: null,
    })
    await answer(worker, made.proceedingId, 'bad2b', 'notApplicable')
    await answer(worker, made.proceedingId, 'bad7', 'no')
    await confirmedIncome(worker, made.proceedingId, made.personId, 0)
    await benefits.completeExamination.execute(worker, { proceedingId: made.proceedingId })
    const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
    expect(row.state).toBe('readyForDecision')
  })

  it('tells the second of two people who answer one check', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'interviewed' })
    const worker = await town.call()
    const input = {
      proceedingId,
      code: 'bad1',
      version: 0,
      answer: 'yes',
      justification: 'z wywiadu',
    } as const
    await benefits.answerExamination.execute(worker, input)
    await expect(benefits.answerExamination.execute(worker, input)).rejects.toBeInstanceOf(Stale)
  })
})

describe('the referral (R-090)', () => {
  it('is printed and lies on the desk of the district’s social worker at once', async () => {
    const socialWorker = await town.socialWorker()
    const made = await town.proceeding({ upTo: 'referred' })
    const referral = await readDb().referral.findUniqueOrThrow({ where: { id: made.referralId } })
    expect(referral).toMatchObject({ state: 'issued', toDistrictId: town.actors().structure.districtId })
    expect(referral.fileId).not.toBeNull()
    const notice = await readDb().notice.findFirst({
      where: { userId: socialWorker.actor.id, kind: 'referralIssued', subjectId: made.referralId },
    })
    expect(notice).not.toBeNull()
  })

  it('goes to the lead of the open social-work file', async () => {
    const lead = await town.call('socialWorker')
    const { proceedingId, personId } = await town.proceeding({ upTo: 'applied' })
    await socialWorkFile(lead, personId)
    const worker = await town.call()
    await submittedInterview(worker, proceedingId)
    for (const code of ['bad1', 'bad2a', 'bad3', 'bad4', 'bad5', 'bad6'] as const)
      await answer(worker, proceedingId, code, 'yes')
    await benefits.finishOwnExamination.execute(worker, { proceedingId })
    const { referralId } = await benefits.issueReferral.execute(worker, { proceedingId, aims: ['resources'] })
    const referral = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    expect(referral.toUserId).toBe(lead.actor.id)
  })

  it('is not issued twice, nor before the examination', async () => {
    const worker = await town.call()
    const referred = await town.proceeding({ upTo: 'referred' })
    const aims = ['resources'] as const
    const again = { proceedingId: referred.proceedingId, aims: [...aims] }
    expect(await codes(benefits.issueReferral.execute(worker, again))).toEqual([
      'refer.state',
      'noOpenReferral',
    ])
    const applied = await town.proceeding({ upTo: 'applied' })
    const early = { proceedingId: applied.proceedingId, aims: [...aims] }
    expect(await codes(benefits.issueReferral.execute(worker, early))).toEqual(['refer.state'])
  })
})

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
