import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { proceedingFile } from '@/domains/benefits/queries'
import {
  issueCertificate,
  issueMonthlyCertificates,
  markCertificateRead,
} from '@/domains/social-work/commands'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { acceptReferral, recordClientRefused } from '@/domains/social-work/referral-commands'
import { updateTerms } from '@/domains/social-work/terms-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { certificate, recognition, rulesExplained, terms, termsInput } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()

type Input = Parameters<typeof issueCertificate.execute>[1]
const common = (fileId: string) => ({
  fileId,
  basis: 'workersInitiative' as const,
  clientInformedOn: today,
  scope: 'person' as const,
  issuedOn: today,
})
const a4 = (fileId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'resources',
  affirmative: true,
  referralId: null,
  ...changes,
})
const a5 = (fileId: string, termsId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'terms',
  termsId,
  affirmative: true,
  ...changes,
})
const a6 = (fileId: string, termsId: string, changes: object = {}): Input => ({
  ...common(fileId),
  kind: 'cooperation',
  termsId,
  month: '2026-03',
  bySpecialist: null,
  affirmative: true,
  ...changes,
})

/** The codes of a refusal. */
async function codes(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refused)) throw new Error(`expected a refusal, got ${String(error)}`)
  expect(error.refusals.every(({ message }) => message.length > 5)).toBe(true)
  return error.refusals.map(({ code }) => code)
}

async function referredAndAccepted() {
  const { referralId, personId, proceedingId } = await town.referred()
  const { fileId } = await acceptReferral.execute(await town.call(), {
    referralId,
    version: 1,
    warningReason: null,
  })
  await rulesExplained(await town.call(), fileId)
  return { referralId, personId, proceedingId, fileId }
}

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
    const { fileId, referralId, personId } = await referredAndAccepted()
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
    const first = await referredAndAccepted()
    await recognition(call, first.fileId)
    await issueCertificate.execute(call, a4(first.fileId, { basis: 'referral' }))
    expect(await referralState(first.referralId)).toBe('clientCame')
    const termsId = await terms(call, first.fileId)
    await issueCertificate.execute(call, a5(first.fileId, termsId, { basis: 'referral' }))
    expect(await referralState(first.referralId)).toBe('completed')

    const second = await referredAndAccepted()
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

describe('zał. 6', () => {
  it('is refused without zał. 5, for a coming month, outside the terms and a second time (R-093, R-094)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await certificate(call, fileId, { kind: 'resources' })
    const termsId = await terms(call, fileId)
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId)))).toEqual([
      'certificate.a5Missing',
    ])
    await certificate(call, fileId, { kind: 'terms' })
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId, { month: '2026-04' })))).toEqual([
      'certificate.futureMonth',
    ])
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId, { month: '2026-02' })))).toEqual([
      'certificate.monthOutsideTerms',
    ])
    await issueCertificate.execute(call, a6(fileId, termsId))
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId)))).toEqual([
      'certificate.a6Repeated',
    ])
  })

  it('with a mistake is put right by another with its reason; the mistaken one stays and counts no more (G-050)', async () => {
    const { fileId, proceedingId } = await referredAndAccepted()
    const call = await town.call()
    const worker = await town.call('benefitsWorker')
    await certificate(call, fileId, { kind: 'terms' })
    const { id: termsId } = await readDb().cooperationTerms.findFirstOrThrow({
      where: { caseFileId: fileId },
    })
    const wrong = await issueCertificate.execute(call, a6(fileId, termsId, { affirmative: false }))
    const correction = a6(fileId, termsId, { correctionReason: 'Pomyłka w zaznaczeniu.' })
    const [one, two] = await Promise.allSettled([
      issueCertificate.execute(call, correction),
      issueCertificate.execute(call, { ...correction, affirmative: false }),
    ])
    expect([one.status, two.status]).toContain('fulfilled')
    const rows = await readDb().certificate.findMany({
      where: { caseFileId: fileId, kind: 'cooperation' },
      select: { id: true, correctsId: true, correctionReason: true },
    })
    expect(rows).toContainEqual({ id: wrong.certificateId, correctsId: null, correctionReason: null })
    expect(rows.filter(({ correctsId }) => correctsId === wrong.certificateId)).toHaveLength(1)
    expect(await readDb().notice.count({ where: { subjectId: wrong.certificateId, readAt: null } })).toBe(0)
    const page = await proceedingFile(worker, { proceedingId })
    const counted = page.certificates.filter(({ kind }) => kind === 'cooperation')
    expect(counted).toHaveLength(1)
    expect(counted.map(({ id }) => id)).not.toContain(wrong.certificateId)
    const listed = await certificatesOfFile(call, { fileId })
    expect(listed.rows.find(({ id }) => id === wrong.certificateId)?.correctedOn).toBe(today)
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId)))).toEqual([
      'certificate.a6Repeated',
    ])
  })

  it('of another specialist is registered with their name and without a print of ours (R-095)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await certificate(call, fileId, { kind: 'resources' })
    const termsId = await terms(call, fileId, { form: 'otherSpecialist', specialist: 'CIS „Start”' })
    await certificate(call, fileId, { kind: 'terms' })
    expect(await codes(issueCertificate.execute(call, a6(fileId, termsId)))).toEqual([
      'certificate.specialist',
    ])
    const { pdfId } = await issueCertificate.execute(
      call,
      a6(fileId, termsId, { bySpecialist: 'CIS „Start”, M. Lis' }),
    )
    expect(pdfId).toBeNull()
  })

  it('issued at the same moment by two clicks is issued once', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await certificate(call, fileId, { kind: 'terms' })
    const { termsId } = await readDb().certificate.findFirstOrThrow({
      where: { caseFileId: fileId, kind: 'terms' },
    })
    const input = a6(fileId, termsId ?? '')
    const idempotencyKey = randomUUID()
    const [one, two] = await Promise.all([
      issueCertificate.execute({ ...call, idempotencyKey }, input),
      issueCertificate.execute({ ...call, idempotencyKey }, input),
    ])
    expect(one.certificateId).toBe(two.certificateId)
    const outcomes = await Promise.allSettled([
      issueCertificate.execute(call, input),
      issueCertificate.execute(call, input),
    ])
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await readDb().certificate.count({ where: { caseFileId: fileId, kind: 'cooperation' } })).toBe(1)
  })
})

describe('the month’s certificates of several families', () => {
  it('are issued together with an answer each, or not at all', async () => {
    const call = await town.call()
    const files = [await town.file(), await town.file()]
    const certificates = []
    for (const { fileId } of files) {
      await certificate(call, fileId, { kind: 'terms' })
      const [row] = await readDb().cooperationTerms.findMany({ where: { caseFileId: fileId } })
      certificates.push({
        fileId,
        termsId: row?.id ?? '',
        month: '2026-03',
        affirmative: certificates.length === 0,
        clientInformedOn: today,
        scope: 'person' as const,
        bySpecialist: null,
      })
    }
    const broken = certificates.map((c, index) => (index === 1 ? { ...c, month: '2026-04' } : c))
    const second = await readDb().person.findUniqueOrThrow({ where: { id: files[1]?.personId ?? '' } })
    await expect(
      issueMonthlyCertificates.execute(call, { certificates: broken }),
      'says which family of the many',
    ).rejects.toMatchObject({
      refusals: [
        {
          code: 'certificate.futureMonth',
          message: `Zbigniew ${second.lastName}: Miesiąc „kwiecień 2026” jeszcze się nie zaczął.`,
        },
      ],
    })
    const ofFiles = { caseFileId: { in: files.map(({ fileId }) => fileId) }, kind: 'cooperation' as const }
    expect(await readDb().certificate.count({ where: ofFiles })).toBe(0)
    const { certificateIds } = await issueMonthlyCertificates.execute(call, { certificates })
    expect(certificateIds).toHaveLength(2)
    const answers = new Map(
      (await readDb().certificate.findMany({ where: ofFiles })).map((c) => [c.caseFileId, c.affirmative]),
    )
    expect(files.map(({ fileId }) => answers.get(fileId))).toEqual([true, false])
    // one entry for the batch, a line under „Kto tu zaglądał” of each client
    const operation = 'socialWork.issueMonthlyCertificates'
    const people = files.map(({ personId }) => personId)
    for (const personId of people)
      expect(await readDb().accessLog.findMany({ where: { personId, operation } })).toMatchObject([
        { actorId: call.actor.id, outcome: 'permit', subjectType: 'certificate' },
      ])
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { command: operation, summary: { path: ['certificates'], array_contains: certificateIds } },
    })
    expect(entry.summary).toMatchObject({ people: expect.arrayContaining(people) })
    const foreign = await town.call('socialWorker', 'second')
    await expect(issueMonthlyCertificates.execute(foreign, { certificates })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

describe('the receipt', () => {
  it('is given by the worker of the benefits file alone, and comes off the desk', async () => {
    const { fileId } = await referredAndAccepted()
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
