import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { correctAction, logAction } from '@/domains/social-work/action-commands'
import { actionCatalogue } from '@/domains/social-work/model'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { InvalidInput, Refused, Stale } from '@/platform/errors'
import { action, actionInput } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()
const row = (id: string) =>
  readDb().socialWorkAction.findUniqueOrThrow({ where: { id }, include: { kind: true } })

describe('the log of actions', () => {
  it('takes a kind and minutes; the catalogue has the seventeen of the model (R-110, R-112)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await action(call, fileId, { kind: 'accompanying', minutes: 45 })
    expect(await row(id)).toMatchObject({
      minutes: 45,
      workerId: call.actor.id,
      kind: { label: 'Towarzyszenie' },
    })
    expect(await readDb().actionKind.count()).toBe(actionCatalogue.length)
    expect(actionCatalogue).toHaveLength(17)
  })

  it('refuses what is not in the catalogue, the future, and impossible minutes', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await expect(action(call, fileId, { kind: 'spacer' })).rejects.toBeInstanceOf(Refused)
    await expect(action(call, fileId, { doneOn: '2026-03-13' })).rejects.toBeInstanceOf(Refused)
    await expect(action(call, fileId, { minutes: 0 })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('keeps a private note apart, and no word of it in the audit summary', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await action(call, fileId, { privateNote: 'Moje przeczucie.' })
    const [note] = await readDb().actionPrivateNote.findMany({ where: { actionId: id } })
    expect(note).toMatchObject({ authorId: call.actor.id, note: 'Moje przeczucie.' })
    const [entry] = await readDb().auditEntry.findMany({ where: { subjectId: id } })
    expect(JSON.stringify(entry?.summary)).not.toContain('przeczucie')
  })

  it('is mended in place on its day and corrected visibly afterwards', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await action(call, fileId, { minutes: 30 })
    const { fileId: _file, ...mended } = actionInput(fileId, today, { minutes: 60 })
    await correctAction.execute(call, { ...mended, actionId: id, version: 1, reason: null })
    expect(await row(id)).toMatchObject({ minutes: 60, version: 2 })
    await expect(
      correctAction.execute(call, { ...mended, actionId: id, version: 1, reason: null }),
    ).rejects.toBeInstanceOf(Stale)

    const later = { ...call, clock: frozenClock('2026-03-16T08:00:00+01:00') }
    const correction = { ...mended, minutes: 90, actionId: id, version: 2 }
    await expect(correctAction.execute(later, { ...correction, reason: '' })).rejects.toMatchObject({
      refusals: [{ code: 'reason' }],
    })
    const corrected = await correctAction.execute(later, { ...correction, reason: 'Pomyłka w czasie.' })
    expect(await row(id)).toMatchObject({ minutes: 60 })
    expect(await row(corrected.actionId)).toMatchObject({ correctsId: id, minutes: 90 })
    await expect(
      correctAction.execute(later, { ...correction, reason: 'jeszcze raz' }),
    ).rejects.toMatchObject({ refusals: [{ code: 'corrected' }] })
  })

  it('twice the same submission is one action', async () => {
    const { fileId } = await town.file()
    const call = { ...(await town.call()), idempotencyKey: randomUUID() }
    const input = actionInput(fileId, today)
    const [one, two] = await Promise.all([logAction.execute(call, input), logAction.execute(call, input)])
    expect(one).toEqual(two)
    expect(await readDb().socialWorkAction.count({ where: { caseFileId: fileId } })).toBe(1)
  })
})
