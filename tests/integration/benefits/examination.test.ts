import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { recordClientRefused } from '@/domains/social-work/referral-commands'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { answer, confirmedIncome } from '@tests/support/given/benefit-deeds'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()

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
