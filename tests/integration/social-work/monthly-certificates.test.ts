import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { doorInbox, proceedingFile } from '@/domains/benefits/queries'
import { issueCertificate, issueMonthlyCertificates } from '@/domains/social-work/commands'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { certificate, terms } from '@tests/support/given/social-work'
import { a6, accepted, codes } from './certificate-inputs'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()

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
    const { fileId, proceedingId } = await accepted(town)
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
    const inbox = await doorInbox(worker, { personId: page.head.personId })
    const ofMonth = inbox.filter((item) => item.kind === 'certificate' && item.certificate === 'cooperation')
    expect(ofMonth[0]).toMatchObject({ correctedOn: null })
    expect(ofMonth.at(-1)).toMatchObject({ correctedOn: today })
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
