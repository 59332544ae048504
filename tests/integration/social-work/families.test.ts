import { describe, expect, it } from 'vitest'
import { setCooperation } from '@/domains/social-work/file-commands'
import { familyExport, myFamilies } from '@/domains/social-work/family-queries'
import type { FamilyFilter } from '@/domains/social-work/table'
import { socialWorkDesk } from '@/domains/social-work/queries'
import { correctAction } from '@/domains/social-work/action-commands'
import { frozenClock } from '@/platform/clock'
import { localDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { action, actionInput, fileVersion, recognition } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()

describe('the list of families', () => {
  it('shows stage, last contact, next step and the load against the norm', async () => {
    const call = await town.call('socialWorker', 'list')
    const personId = await town.client()
    const { socialWorkFile } = await import('@tests/support/given/social-work')
    const fileId = await socialWorkFile(call, personId)
    await action(call, fileId, {
      doneOn: '2026-03-02',
      nextStep: 'Zadzwonić do KIS',
      nextStepOn: '2026-03-11',
    })
    const { rows, total, load } = await myFamilies(call, {})
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      id: fileId,
      stage: 'diagnosis',
      lastContactOn: '2026-03-02',
      silentDays: 10,
      nextStep: 'Zadzwonić do KIS',
    })
    expect(load).toMatchObject({ load: 1, norm: 20 })
    await recognition(call, fileId)
    expect((await myFamilies(call, {})).rows[0]).toMatchObject({ stage: 'goals' })
    expect((await socialWorkDesk(call)).map(({ id }) => id.split('-')[0])).toContain('step')
    expect((await myFamilies(call, { state: 'closed' })).total).toBe(0)
  })
})

describe('the filters and pages of the list of families', () => {
  it('are answered for all families, not only for those of the page', async () => {
    const call = await town.call('socialWorker', 'pages')
    const { socialWorkFile } = await import('@tests/support/given/social-work')
    const files: string[] = []
    for (let n = 0; n < 3; n++) files.push(await socialWorkFile(call, await town.client()))
    const [talked = '', withdrawn = ''] = files
    const later = { ...call, clock: frozenClock('2026-04-01T09:00:00+02:00') }
    await action(later, talked, { contact: 'direct', doneOn: localDate('2026-03-30') })
    await setCooperation.execute(call, {
      fileId: withdrawn,
      version: await fileVersion(withdrawn),
      cooperation: 'withdrawn',
      note: null,
      retryOn: '2026-04-10',
    })
    const ask = async (input: Parameters<typeof myFamilies>[1]) => {
      const { rows, total } = await myFamilies(later, { pageSize: 2, ...input })
      return { ids: rows.map(({ id }) => id), total }
    }
    const first = await ask({})
    const second = await ask({ page: 2 })
    expect([first.total, second.total]).toEqual([3, 3])
    expect([...first.ids, ...second.ids].toSorted()).toEqual(files.toSorted())
    expect(await ask({ filter: 'silent' })).toEqual({ ids: [files[2]], total: 1 })
    expect(await ask({ filter: 'withdrawn' })).toEqual({ ids: [withdrawn], total: 1 })
    expect(await ask({ filter: 'missing' })).toEqual({ ids: [], total: 0 })
    expect(await ask({ filter: 'diagnosis' })).toMatchObject({ total: 3 })
    expect((await ask({ filter: 'diagnosis', page: 2 })).ids).toHaveLength(1)
    const file = async (filter: FamilyFilter | null) =>
      (await familyExport(later, { filter })).map(({ id }) => id).toSorted()
    expect(await file(null)).toEqual(files.toSorted())
    expect(await file('silent')).toEqual([files[2]])
    expect(await file('diagnosis')).toHaveLength(3)
    expect(
      await readDb().accessLog.count({
        where: { actorId: call.actor.id, operation: 'socialWork.familyExport' },
      }),
    ).toBe(3)
  })

  it('the desk and the list agree who is silent: a mended action does not count', async () => {
    const call = await town.call('socialWorker', 'mended')
    const { socialWorkFile } = await import('@tests/support/given/social-work')
    const fileId = await socialWorkFile(call, await town.client())
    const later = { ...call, clock: frozenClock('2026-04-01T09:00:00+02:00') }
    const id = await action(later, fileId, { contact: 'direct', doneOn: localDate('2026-03-31') })
    const silent = async () => ({
      list: (await myFamilies(later, { filter: 'silent' })).total,
      desk: (await socialWorkDesk(later)).filter((line) => line.id === `silent-${fileId}`).length,
    })
    expect(await silent()).toEqual({ list: 0, desk: 0 })
    const { fileId: _file, ...mended } = actionInput(fileId, localDate('2026-03-31'), { contact: 'indirect' })
    await correctAction.execute(later, {
      ...mended,
      actionId: id,
      version: 1,
      reason: 'Rozmowa była z kuratorem.',
    })
    expect(await silent()).toEqual({ list: 1, desk: 1 })
  })
})
