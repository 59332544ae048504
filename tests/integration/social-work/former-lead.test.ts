import { describe, expect, it } from 'vitest'
import { doorInbox } from '@/domains/benefits/queries'
import { assignFile } from '@/domains/casework/commands'
import { myDesk } from '@/domains/desk/queries'
import { issueCertificate } from '@/domains/social-work/commands'
import { recordClientRefused } from '@/domains/social-work/referral-commands'
import { readDb } from '@/platform/db/client'
import { recognition } from '@tests/support/given/social-work'
import { a4, accepted } from './certificate-inputs'
import { socialWorkTown } from './setting'

const town = socialWorkTown()

describe('a benefits file given to another worker', () => {
  it('takes what came over the wall with it: the new lead has it on the desk, the former one nothing of it (R-086)', async () => {
    const { fileId, personId, referralId } = await accepted(town)
    const call = await town.call()
    await recognition(call, fileId)
    const { certificateId } = await issueCertificate.execute(call, a4(fileId, { basis: 'referral' }))
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    const note = 'Nie chce żadnych zobowiązań.'
    await recordClientRefused.execute(call, { referralId, version, note, retryOn: '2026-04-12' })
    const before = await town.call('benefitsWorker')
    const told = async () => {
      const where = { userId: before.actor.id, personId, readAt: null }
      return (await readDb().notice.findMany({ where })).map(({ kind }) => kind).toSorted()
    }
    expect(await told()).toEqual(['certificateIssued', 'fileAssigned', 'referralOutcome'])

    const file = await readDb().caseFile.findFirstOrThrow({ where: { personId, kind: 'benefits' } })
    const next = await town.call('benefitsWorker', 'next')
    const reason = 'Zmiana rejonu.'
    await assignFile.execute(await town.call('director'), {
      fileId: file.id,
      version: file.version,
      leadId: next.actor.id,
      reason,
    })
    expect(await told()).toEqual([])
    expect(JSON.stringify(await myDesk(before))).not.toContain(personId)
    expect(await doorInbox(before, { personId })).toEqual([])
    expect((await doorInbox(next, { personId })).map(({ id, read }) => [id, read])).toEqual([
      [certificateId, false],
    ])
    const desk = JSON.stringify(await myDesk(next))
    expect(desk).toContain(`certificate-${certificateId}`)
    expect(desk).toContain('klient odmówił współdziałania')
  })
})
