import { expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { readDb } from '@/platform/db/client'
import { answer, confirmedIncome } from '@tests/support/given/benefit-deeds'
import { proceeding } from '@tests/support/given/benefits'
import { benefitsTown, codes } from './setting'

const town = benefitsTown('2026-03-12T09:15:00+01:00', { socialWorkerRole: 'smaller' })

it('in the variant of the smaller role the case needs neither referral nor certificates (settled 9)', async () => {
  const worker = await town.call()
  const made = await proceeding({ worker }, { personId: await town.client(), upTo: 'examined' })
  await confirmedIncome(worker, made.proceedingId, made.personId, 0)
  const early = benefits.completeExamination.execute(worker, { proceedingId: made.proceedingId })
  expect(await codes(early)).toEqual([
    'examinationComplete',
    'examination.bad2b.waiting',
    'examination.bad7.waiting',
  ])
  await answer(worker, made.proceedingId, 'bad2b', 'no')
  await answer(worker, made.proceedingId, 'bad7', 'yes')
  await benefits.completeExamination.execute(worker, { proceedingId: made.proceedingId })
  const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
  expect(row.state).toBe('readyForDecision')
})

it('and a referral may still be issued', async () => {
  const worker = await town.call()
  const made = await proceeding({ worker }, { personId: await town.client(), upTo: 'referred' })
  const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
  expect(row.state).toBe('referred')
})
