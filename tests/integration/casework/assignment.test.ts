import { expect, it } from 'vitest'
import { assignableExport, assignableFiles, assignableLeads } from '@/domains/casework/assignment-queries'
import { assignmentOf } from '@/domains/casework/table'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { socialWorkFile } from '@tests/support/given/social-work'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()

it('the files to assign are filtered by who leads them and by client, on the screen as in the sheet', async () => {
  const one = await town.call('socialWorker', 'one')
  const other = await town.call('socialWorker', 'other')
  const client = await town.client()
  const hers = await socialWorkFile(one, client)
  const also = await socialWorkFile(one, await town.client())
  const others = await socialWorkFile(other, await town.client())
  const director = await town.call('director')

  const asked = async (search: Record<string, string>) => {
    const { filter } = assignmentOf(search)
    const listed = (await assignableFiles(director, { ...filter, pageSize: 100 })).rows.map(({ id }) => id)
    const sheet: string[] = []
    for await (const rows of (await assignableExport(director, filter)).portions)
      sheet.push(...rows.map(({ id }) => id))
    expect(sheet).toEqual(listed)
    return listed.toSorted()
  }
  expect(await asked({ prowadzi: one.actor.id })).toEqual([hers, also].toSorted())
  expect(await asked({ osoba: client })).toEqual([hers])
  expect(await asked({ osoba: client, prowadzi: other.actor.id })).toEqual([])
  expect(await asked({ prowadzi: other.actor.id, rodzaj: 'benefits' })).toEqual([])
  expect(await asked({ osoba: 'nowak', prowadzi: 'x' })).toEqual(expect.arrayContaining([hers, also, others]))

  const leads = (await assignableLeads(director, {})).map(({ id }) => id)
  expect(leads).toEqual(expect.arrayContaining([one.actor.id, other.actor.id]))
  expect(
    await readDb().accessLog.count({
      where: { actorId: director.actor.id, operation: 'casework.assignableExport' },
    }),
  ).toBe(5)
})

it('who assigns no files gets neither the list of leads nor the sheet', async () => {
  const worker = await town.call('socialWorker', 'curious')
  await expect(assignableLeads(worker, {})).rejects.toBeInstanceOf(Forbidden)
  await expect(assignableExport(worker, {})).rejects.toBeInstanceOf(Forbidden)
})

it('a file led by a specialist of social work is of the specialist’s team: no leader of another team gets at it', async () => {
  const specialist = await town.call('seniorSocialWorker')
  const fileId = await socialWorkFile(specialist, await town.client())
  const listedFor = async (call: Awaited<ReturnType<typeof town.call>>) =>
    (await assignableFiles(call, { pageSize: 100 })).rows.map(({ id }) => id)
  const stranger = await town
    .actors()
    .teamLeader({ name: 'stranger', teamId: town.actors().structure.benefitsTeamId })
  expect(await listedFor(await town.call('teamLeader'))).toContain(fileId)
  expect(await listedFor({ ...specialist, actor: stranger })).not.toContain(fileId)
})
