import { describe, expect, it } from 'vitest'
import { issueCertificate, markCertificateRead } from '@/domains/social-work/commands'
import { recordClientRefused } from '@/domains/social-work/referral-commands'
import { updateTerms } from '@/domains/social-work/terms-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { certificate, recognition, terms, termsInput } from '@tests/support/given/social-work'
import { a4, a5, accepted, codes } from './certificate-inputs'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()

const referralState = async (id: string) =>
  (await readDb().referral.findUniqueOrThrow({ where: { id } })).state

describe('zał. 4', () => {
  it('needs a closed recognition', async () => {
    const { fileId } = await town.file()
    expect(await codes(issueCertificate.execute(await town.call(), a4(fileId)))).toEqual([
      'certificate.recognition',
    ])
  })

  it('answers the referral: „nie posiadają” ends it, its PDF is kept, the benefits worker sees it at once', async () => {
    const { fileId, referralId, personId } = await accepted(town)
    const call = await town.call()
    await recognition(call, fileId)
    const input = a4(fileId, { basis: 'referral', affirmative: false })
    const { certificateId, pdfId } = await issueCertificate.execute(call, input)
    expect(await referralState(referralId)).toBe('completed')
    const stored = await readDb().storedFile.findUniqueOrThrow({ where: { id: pdfId ?? '' } })
    const pdf = await readContent(stored.sha256)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const worker = await town.actors().benefitsWorker()
    const notices = await readDb().notice.findMany({ where: { userId: worker.id, subjectId: certificateId } })
    expect(notices).toMatchObject([{ kind: 'certificateIssued', personId, readAt: null }])
    const [entry] = await readDb().auditEntry.findMany({ where: { subjectId: certificateId } })
    expect(entry).toMatchObject({
      command: 'socialWork.issueCertificate',
      summary: { kind: 'resources', affirmative: false },
    })
  })

  it('„posiadają” leaves the referral open until zał. 5 – or until the client refuses terms', async () => {
    const call = await town.call()
    const first = await accepted(town)
    await recognition(call, first.fileId)
    await issueCertificate.execute(call, a4(first.fileId, { basis: 'referral' }))
    expect(await referralState(first.referralId)).toBe('clientCame')
    const termsId = await terms(call, first.fileId)
    await issueCertificate.execute(call, a5(first.fileId, termsId, { basis: 'referral' }))
    expect(await referralState(first.referralId)).toBe('completed')

    const second = await accepted(town)
    await recognition(call, second.fileId)
    await issueCertificate.execute(call, a4(second.fileId, { basis: 'referral' }))
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: second.referralId } })
    const note = 'Nie chce żadnych zobowiązań.'
    await recordClientRefused.execute(call, {
      referralId: second.referralId,
      version,
      note,
      retryOn: '2026-04-12',
    })
    expect(await referralState(second.referralId)).toBe('clientRefused')
  })

  it('on a referral refuses a basis without a referral, and what the client does not know of', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await recognition(call, fileId)
    expect(await codes(issueCertificate.execute(call, a4(fileId, { basis: 'referral' })))).toEqual([
      'certificate.referral',
    ])
    expect(
      await codes(
        issueCertificate.execute(
          call,
          a4(fileId, { issuedOn: '2026-03-11', clientInformedOn: '2026-03-12' }),
        ),
      ),
    ).toEqual(['certificate.informedLater', 'certificate.beforeRecognition'])
  })
})

describe('zał. 5', () => {
  it('is refused without zał. 4 and after zał. 4 „nie posiadają” (R-092)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const termsId = await terms(call, fileId)
    expect(await codes(issueCertificate.execute(call, a5(fileId, termsId)))).toEqual([
      'certificate.a4Missing',
    ])
    await certificate(call, fileId, { kind: 'resources', affirmative: false })
    expect(await codes(issueCertificate.execute(call, a5(fileId, termsId)))).toEqual([
      'certificate.a4Negative',
    ])
  })

  it('says „zawarto” of first terms once, and „dokonano aktualizacji” of their update', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await certificate(call, fileId, { kind: 'resources' })
    const termsId = await terms(call, fileId)
    expect(await codes(issueCertificate.execute(call, a5(fileId, termsId, { affirmative: false })))).toEqual([
      'certificate.a5Choice',
    ])
    await issueCertificate.execute(call, a5(fileId, termsId))
    expect(await codes(issueCertificate.execute(call, a5(fileId, termsId)))).toEqual([
      'certificate.a5Repeated',
    ])
    const { fileId: _file, ...rest } = termsInput(fileId, today)
    const updated = await updateTerms.execute(call, {
      ...rest,
      termsId,
      version: 1,
      changeReason: 'Znalazł kurs bliżej domu.',
      warningReason: null,
    })
    await issueCertificate.execute(call, a5(fileId, updated.termsId, { affirmative: false }))
    expect(await readDb().certificate.count({ where: { caseFileId: fileId, kind: 'terms' } })).toBe(2)
  })
})

describe('the receipt', () => {
  it('is given by the worker of the benefits file alone, and comes off the desk', async () => {
    const { fileId } = await accepted(town)
    const call = await town.call()
    const id = await certificate(call, fileId, { kind: 'resources', affirmative: false })
    await expect(markCertificateRead.execute(call, { id })).rejects.toBeInstanceOf(Forbidden)
    const other = await town.call('benefitsWorker', 'second')
    await expect(markCertificateRead.execute(other, { id })).rejects.toBeInstanceOf(Forbidden)
    const worker = await town.call('benefitsWorker')
    await markCertificateRead.execute(worker, { id })
    expect(await readDb().certificate.findUniqueOrThrow({ where: { id } })).toMatchObject({
      readBy: worker.actor.id,
    })
    expect(await readDb().notice.count({ where: { subjectId: id, readAt: null } })).toBe(0)
  })
})
