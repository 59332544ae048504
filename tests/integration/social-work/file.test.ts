import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import {
  closeFile,
  explainRules,
  openSocialWorkFile,
  recordEntry,
  reopenFile,
  setCooperation,
} from '@/domains/social-work/file-commands'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Refused, Stale } from '@/platform/errors'
import { action, fileVersion, socialWorkFile, terms } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const file = (id: string) => readDb().caseFile.findUniqueOrThrow({ where: { id } })
const closing = (fileId: string, version: number, changes: object = {}) => ({
  fileId,
  version,
  reason: 'goalReached' as const,
  clientStatement: 'Dam sobie radę.',
  workerStatement: 'Wsparcie nie jest już potrzebne.',
  missingReason: null,
  supportNetwork: 'Siostra, klub seniora.',
  warningReason: null,
  ...changes,
})

describe('opening social work', () => {
  it('needs no benefit, keeps the entry criteria, leads to its opener and leaves one audit entry (G-028, S-015)', async () => {
    const personId = await town.client()
    const call = await town.call()
    const fileId = await socialWorkFile(call, personId)
    expect(await file(fileId)).toMatchObject({
      kind: 'socialWork',
      leadId: call.actor.id,
      entryCriteria: ['doesNotKnowHow'],
      mainProblem: 'unemployment',
      cooperation: 'active',
      restricted: false,
    })
    const entries = await readDb().auditEntry.findMany({ where: { subjectId: fileId } })
    expect(entries.map(({ command }) => command)).toEqual(['socialWork.openSocialWorkFile'])
    expect(JSON.stringify(entries.map(({ summary }) => summary))).not.toContain('Nie potrafi')
  })

  it('is refused without an entry criterion, and a second time for the same person', async () => {
    const personId = await town.client()
    const call = await town.call()
    await expect(socialWorkFile(call, personId, { entryCriteria: [] })).rejects.toBeInstanceOf(InvalidInput)
    await socialWorkFile(call, personId)
    await expect(socialWorkFile(call, personId)).rejects.toBeInstanceOf(Refused)
    expect(await readDb().caseFile.count({ where: { personId } })).toBe(1)
  })

  it('in the standard of violence is need-to-know from the first minute', async () => {
    const fileId = await socialWorkFile(await town.call(), await town.client(), { standard: 'violence' })
    expect(await file(fileId)).toMatchObject({ restricted: true })
  })

  it('by a double click happens once', async () => {
    const personId = await town.client()
    const call = { ...(await town.call()), idempotencyKey: randomUUID() }
    const [one, two] = await Promise.all([socialWorkFile(call, personId), socialWorkFile(call, personId)])
    expect(one).toBe(two)
  })

  it('is refused to a worker who leads the client’s benefits file (R-083)', async () => {
    const both = await town.actors().holding(['benefitsWorker', 'socialWorker'])
    const { personId, benefitsFileId } = await town.referred()
    const leader = await town.actors().director()
    await assignFile.execute(
      { actor: leader, clock: town.clock },
      {
        fileId: benefitsFileId,
        version: await fileVersion(benefitsFileId),
        leadId: both.id,
        reason: 'Zastępstwo',
      },
    )
    const refused = socialWorkFile({ actor: both, clock: town.clock }, personId)
    await expect(refused).rejects.toMatchObject({ refusals: [{ code: 'same-worker' }] })
  })

  it('above the norm asks for a reason and keeps it (R-016, G-035 … G-037)', async () => {
    const call = await town.call('socialWorker', 'loaded')
    for (let n = 0; n < 17; n++)
      await socialWorkFile(call, await town.client(), { standard: n === 0 ? 'violence' : null })
    const personId = await town.client()
    await expect(socialWorkFile(call, personId)).rejects.toMatchObject({ refusals: [{ code: 'caseload' }] })
    const fileId = await socialWorkFile(call, personId, { warningReason: 'Rodzeństwo podopiecznego.' })
    const [assignment] = await readDb().fileAssignment.findMany({ where: { caseFileId: fileId } })
    expect(assignment).toMatchObject({ reason: 'Rodzeństwo podopiecznego.' })
  })
})

describe('the file while social work goes on', () => {
  it('keeps who explained the work of two workers and when, and tells the second editor (N-014)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const version = await fileVersion(fileId)
    await explainRules.execute(call, { fileId, version, explainedOn: '2026-03-10' })
    const [step] = await readDb().stateChange.findMany({
      where: { subjectId: fileId, transition: 'explainRules' },
    })
    expect(step).toMatchObject({ userId: call.actor.id })
    await expect(
      explainRules.execute(call, { fileId, version, explainedOn: '2026-03-11' }),
    ).rejects.toBeInstanceOf(Stale)
    await expect(
      explainRules.execute(call, { fileId, version: version + 1, explainedOn: '2026-03-13' }),
    ).rejects.toBeInstanceOf(Refused)
  })

  it('takes the entry criteria of a file that came from the door', async () => {
    const { fileId } = await town.file()
    const entry = {
      entryCriteria: ['cannotUse' as const],
      entryReason: 'Choroba.',
      standard: 'disability' as const,
      mainProblem: 'disability' as const,
    }
    await recordEntry.execute(await town.call(), { fileId, version: await fileVersion(fileId), ...entry })
    expect(await file(fileId)).toMatchObject({ standard: 'disability', entryCriteria: ['cannotUse'] })
  })

  it('withdrawal is a status with the day of the next attempt (G-074)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const version = await fileVersion(fileId)
    const input = { fileId, version, cooperation: 'withdrawn' as const, note: null }
    await expect(setCooperation.execute(call, { ...input, retryOn: null })).rejects.toBeInstanceOf(Refused)
    await setCooperation.execute(call, { ...input, retryOn: '2026-04-01' })
    expect(await file(fileId)).toMatchObject({ state: 'open', cooperation: 'withdrawn' })
  })
})

describe('closing', () => {
  it('needs the words of both or the reason, and the network that stays (G-069, G-070)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const version = await fileVersion(fileId)
    const refusedFor = async (changes: object) => {
      const error: unknown = await closeFile
        .execute(call, closing(fileId, version, changes))
        .catch((e: unknown) => e)
      if (!(error instanceof Refused)) throw new Error('not refused')
      return error.refusals.map(({ code }) => code)
    }
    expect(await refusedFor({ clientStatement: '' })).toEqual(['closing.statements'])
    expect(await refusedFor({ clientStatement: '', workerStatement: '', supportNetwork: '' })).toEqual([
      'closing.statements',
      'closing.network',
    ])
    await closeFile.execute(
      call,
      closing(fileId, version, {
        reason: 'withdrawal',
        clientStatement: null,
        missingReason: 'Klient wyjechał bez adresu.',
        supportNetwork: null,
        warningReason: 'Nie udało się ustalić.',
      }),
    )
    expect(await file(fileId)).toMatchObject({ state: 'closed', cooperation: 'withdrawn' })
  })

  it('ends the terms, stops new work, and still takes an action done afterwards (G-068, G-072)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const termsId = await terms(call, fileId)
    await closeFile.execute(call, closing(fileId, await fileVersion(fileId)))
    expect(await readDb().cooperationTerms.findUniqueOrThrow({ where: { id: termsId } })).toMatchObject({
      endedOn: new Date('2026-03-12T00:00:00Z'),
    })
    await expect(terms(call, fileId)).rejects.toMatchObject({ refusals: [{ code: 'file-closed' }] })
    const withdrawn = { cooperation: 'withdrawn', retryOn: '2026-04-01', note: null } as const
    await expect(
      setCooperation.execute(call, { fileId, version: await fileVersion(fileId), ...withdrawn }),
    ).rejects.toMatchObject({ refusals: [{ code: 'file-closed' }] })
    await action(call, fileId)
    expect(await file(fileId)).toMatchObject({ state: 'closed' })
  })

  it('is followed by a new round of the same file, with its reason (G-075)', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    await closeFile.execute(call, closing(fileId, await fileVersion(fileId)))
    const later = { ...call, clock: frozenClock('2026-05-04T10:00:00+02:00') }
    await reopenFile.execute(later, {
      fileId,
      version: await fileVersion(fileId),
      reason: 'Straciła pracę.',
      warningReason: null,
    })
    expect(await file(fileId)).toMatchObject({ state: 'open', closedOn: null })
    const [row] = await readDb().fileClosing.findMany({ where: { caseFileId: fileId } })
    expect(row).toMatchObject({ reopenReason: 'Straciła pracę.' })
    const steps = await readDb().stateChange.findMany({
      where: { subjectId: fileId },
      orderBy: { id: 'asc' },
    })
    expect(steps.map(({ transition }) => transition)).toEqual(['open', 'close', 'reopen'])
    expect(await readDb().caseFile.count({ where: { personId } })).toBe(1)
  })

  it('belongs to the lead alone', async () => {
    const { fileId } = await town.file()
    const other = await town.call('socialWorker', 'second')
    await expect(closeFile.execute(other, closing(fileId, await fileVersion(fileId)))).rejects.toBeInstanceOf(
      Forbidden,
    )
    expect(openSocialWorkFile.permissionKey).toBe('socialWork.file.open')
  })
})
