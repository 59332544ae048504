import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { readDb } from '@/platform/db/client'
import { answer, submittedInterview } from '@tests/support/given/benefit-deeds'
import { socialWorkFile } from '@tests/support/given/social-work'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()

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
