import { describe, expect, it } from 'vitest'
import { caseRecord, decisionDraftPdf } from '@/domains/benefits/decision-queries'
import { benefitsPaper, certificatePaper } from '@/domains/benefits/document-queries'
import { doorInbox, proceedingFile, proceedingList } from '@/domains/benefits/queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { caseOfEverybody } from './case-of-everybody'
import { isForbidden } from './setting'

const { town, made, strangers, letIn } = caseOfEverybody()
const someId = '7b0c1d9e-3a55-4e0f-9a43-0d1f3f6f2b11'

describe('who may read', () => {
  /** the client's social worker is the one of the district, who accepted the referral */
  it.each(['the file', 'the case record sheet', 'the draft'])('%s', async (what) => {
    const read: Record<string, (call: CommandCall) => Promise<unknown>> = {
      'the file': (call) => proceedingFile(call, { proceedingId: made.proceedingId }),
      'the case record sheet': (call) => caseRecord(call, { proceedingId: made.proceedingId }),
      'the draft': (call) => decisionDraftPdf(call, { decisionId: made.decisionId }),
    }
    const attempt = read[what]
    expect(attempt && (await letIn(attempt))).toEqual(['benefitsWorker', 'director', 'deputyDirector'])
    expect(attempt && (await isForbidden(attempt(await town.socialWorker())))).toBe(false)
  })

  it('each refused attempt is in the access log with whose file it was', async () => {
    const stranger = strangers.get('another social worker')
    await proceedingFile(stranger ?? (await town.call()), { proceedingId: made.proceedingId }).catch(
      () => null,
    )
    const denied = await readDb().accessLog.findFirst({
      where: { actorId: stranger?.actor.id ?? someId, operation: 'benefits.proceedingFile', outcome: 'deny' },
    })
    expect(denied?.personId).toBe(made.personId)
  })

  it('lists hold only what may be opened', async () => {
    const seen = async (call: CommandCall) =>
      (await proceedingList(call, { state: 'wszystkie' })).rows.map(({ id }) => id)
    expect(await seen(await town.call())).toContain(made.proceedingId)
    expect(await seen(await town.socialWorker())).toContain(made.proceedingId)
    expect(await seen(await town.call('director'))).toContain(made.proceedingId)
    expect(await seen(await town.call('benefitsWorker', 'second'))).toEqual([])
    expect(await seen(await town.call('socialWorker', 'second'))).toEqual([])
    expect(await isForbidden(seen(await town.call('administrator')))).toBe(true)
  })

  it('a restricted file shows to its lead alone', async () => {
    const other = await town.proceeding({ upTo: 'applied' })
    const { z } = await import('zod')
    const { defineCommand } = await import('@/platform/command/execute')
    const { deskPermissions } = await import('@/domains/desk/permissions')
    const restrict = defineCommand({
      name: 'test.restrict',
      label: 'Zastrzeżenie akt do testu',
      input: z.object({}),
      load: async () => ({}),
      permission: deskPermissions.on('desk.notice.read'),
      run: ({ tx }) => tx.caseFile.update({ where: { id: other.fileId }, data: { restricted: true } }),
      audit: () => ({}),
    })
    await restrict.execute(await town.call(), {})
    const read = (call: CommandCall) =>
      isForbidden(proceedingFile(call, { proceedingId: other.proceedingId }))
    expect(await read(await town.call())).toBe(false)
    expect(await read(await town.call('director'))).toBe(true)
  })
})

describe('papers', () => {
  it('of the file are served to whoever may read it, and logged', async () => {
    const interview = await readDb().interview.findUniqueOrThrow({ where: { id: made.interviewId } })
    const fileId = interview.fileId ?? ''
    const served = await benefitsPaper(await town.call(), { fileId })
    expect(served.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await letIn((call) => benefitsPaper(call, { fileId }))).toEqual([
      'benefitsWorker',
      'director',
      'deputyDirector',
    ])
    const log = await readDb().accessLog.findFirst({
      where: { operation: 'benefits.paper', outcome: 'permit', subjectId: fileId },
    })
    expect(log?.personId).toBe(made.personId)
  })

  it('a certificate is open at both sides of the door and nowhere else', async () => {
    const certificate = await readDb().certificate.findFirstOrThrow({ where: { personId: made.personId } })
    const fileId = certificate.fileId ?? ''
    const readers = await letIn((call) => certificatePaper(call, { fileId }))
    expect(readers).toContain('benefitsWorker')
    for (const outside of [
      'another benefits worker',
      'another social worker',
      'informationWorker',
      'administrator',
    ])
      expect(readers).not.toContain(outside)
    expect(await isForbidden(certificatePaper(await town.socialWorker(), { fileId }))).toBe(false)
  })

  it('a file of no record is not there, even for those who read everything', async () => {
    await expect(benefitsPaper(await town.call('director'), { fileId: someId })).rejects.toThrow('Nie ma')
  })
})

describe('what came through the door', () => {
  it('shows the certificate to the lead of the benefits file, unread, and to nobody else', async () => {
    const items = await doorInbox(await town.call(), {})
    expect(items[0]).toMatchObject({ kind: 'certificate', certificate: 'resources', read: false })
    expect(await doorInbox(await town.call('benefitsWorker', 'second'), {})).toEqual([])
    expect(await isForbidden(doorInbox(await town.socialWorker(), {}))).toBe(true)
  })
})
