import { describe, expect, it } from 'vitest'
import { issueCertificate } from '@/domains/social-work/commands'
import { closeFile } from '@/domains/social-work/file-commands'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { updateTerms } from '@/domains/social-work/terms-commands'
import { readDb } from '@/platform/db/client'
import { certificate, fileVersion, recognition, terms, termsInput } from '@tests/support/given/social-work'
import { a4, a5, accepted } from './certificate-inputs'
import { issueReferralForTest } from './referral-for-test'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()
const stateOf = async (id: string) => (await readDb().referral.findUniqueOrThrow({ where: { id } })).state

/** A referral of another case of the same client, accepted to the file that is open. */
async function ofAnotherCase(personId: string): Promise<string> {
  const { id: benefitsFileId } = await readDb().caseFile.findFirstOrThrow({
    where: { personId, kind: 'benefits' },
  })
  const worker = await town.call('benefitsWorker')
  const { referralId } = await issueReferralForTest.execute(worker, {
    personId,
    benefitsFileId,
    toUserId: null,
  })
  await acceptReferral.execute(await town.call(), { referralId, version: 1, warningReason: null })
  return referralId
}

describe('a client in social work asks for another benefit', () => {
  it('zał. 4 „posiadają” ends the new referral where terms with zał. 5 are in force; the file can be closed', async () => {
    const { fileId, personId } = await accepted(town)
    const call = await town.call()
    await certificate(call, fileId, { kind: 'terms' })
    const second = await ofAnotherCase(personId)
    expect(await certificatesOfFile(call, { fileId })).toMatchObject({
      certifiedTermsOn: today,
      referral: { id: second, hasA4: false },
    })
    await issueCertificate.execute(call, a4(fileId, { basis: 'referral' }))
    expect(await stateOf(second)).toBe('completed')
    await closeFile.execute(call, {
      fileId,
      version: await fileVersion(fileId),
      reason: 'goalReached',
      clientStatement: 'Dam radę.',
      workerStatement: 'Cel osiągnięty.',
      missingReason: null,
      supportNetwork: 'Siostra.',
      warningReason: null,
    })
  })

  it('zał. 5 on an update of terms does not end a referral that has no zał. 4 yet (R-091)', async () => {
    const { fileId, personId } = await accepted(town)
    const call = await town.call()
    await certificate(call, fileId, { kind: 'terms' })
    const second = await ofAnotherCase(personId)
    const running = await readDb().cooperationTerms.findFirstOrThrow({ where: { caseFileId: fileId } })
    const { fileId: _file, ...rest } = termsInput(fileId, today)
    const updated = await updateTerms.execute(call, {
      ...rest,
      termsId: running.id,
      version: 1,
      changeReason: 'Nowy kurs.',
      warningReason: null,
    })
    await issueCertificate.execute(call, a5(fileId, updated.termsId, { affirmative: false }))
    expect(await stateOf(second)).toBe('accepted')
  })

  it('two referrals at once each get a zał. 4; one zał. 5 ends both', async () => {
    const { fileId, personId, referralId: first } = await accepted(town)
    const call = await town.call()
    const second = await ofAnotherCase(personId)
    await recognition(call, fileId)
    await issueCertificate.execute(call, a4(fileId, { basis: 'referral' }))
    expect([await stateOf(first), await stateOf(second)]).toEqual(['accepted', 'clientCame'])
    await issueCertificate.execute(call, a4(fileId, { basis: 'referral' }))
    expect([await stateOf(first), await stateOf(second)]).toEqual(['clientCame', 'clientCame'])
    const termsId = await terms(call, fileId)
    await issueCertificate.execute(call, a5(fileId, termsId, { basis: 'referral' }))
    expect([await stateOf(first), await stateOf(second)]).toEqual(['completed', 'completed'])
  })
})
