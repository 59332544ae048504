import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { clientExport } from '@/domains/clients/queries'
import { clientsPermissions } from '@/domains/clients/permissions'
import { defineCommand } from '@/platform/command/execute'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { atOneMoment, ofOneMoment } from '@/platform/db/one-moment'
import { pieces } from '@/platform/db/pages'
import { testActors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const PERSONS = 1003
const name = (at: number) => `Osoba${String(at).padStart(4, '0')}`
let call: Awaited<ReturnType<typeof leader>>

async function leader() {
  const actors = await testActors(clock)
  return { actor: await actors.teamLeader(), clock }
}

const change = (
  name: string,
  run: Parameters<typeof defineCommand<z.ZodObject, unknown, object, void>>[0]['run'],
) =>
  defineCommand({
    name: `test.${name}`,
    label: 'Zmiana do próby',
    input: z.object({}),
    load: () => Promise.resolve({}),
    permission: clientsPermissions.on('clients.search'),
    run,
    audit: () => ({}),
  }).execute(call, {})

beforeAll(async () => {
  call = await leader()
  await change('many', async ({ tx, actor }) => {
    await tx.person.createMany({
      data: Array.from({ length: PERSONS }, (_, at) => ({
        firstName: 'Ewa',
        lastName: name(at),
        nameFolded: `${name(at).toLowerCase()} ewa`,
        noPeselReason: 'notGiven' as const,
        createdBy: actor.id,
      })),
    })
  })
})

/** Somebody already read becomes the last of the list; somebody not read yet becomes its first; the cursor itself moves. */
const shuffle = (round: string) =>
  change(`shuffle${round}`, async ({ tx }) => {
    const moves = { [name(10)]: `Żyła${round}`, [name(999)]: `Ćma${round}`, [name(1002)]: `Abel${round}` }
    for (const [lastName, moved] of Object.entries(moves))
      await tx.person.updateMany({ where: { lastName }, data: { lastName: moved } })
  })

it('a list read piece by piece while it changes has every row once, as all were when it began', async () => {
  const seen: string[] = []
  for await (const chunk of await clientExport(call, {})) {
    if (seen.length === 0) await shuffle('I')
    seen.push(...chunk.map(({ lastName }) => lastName))
  }
  expect(seen).toEqual(Array.from({ length: PERSONS }, (_, at) => name(at)))
  const after = await readDb().person.count({ where: { lastName: { in: ['ŻyłaI', 'ĆmaI', 'AbelI'] } } })
  expect(after).toBe(3)
})

it('whoever stops reading, or fails, keeps nobody waiting', async () => {
  const all = () =>
    ofOneMoment((db) => pieces(100, (after) => db.person.findMany({ orderBy: { id: 'asc' }, ...after })))
  for await (const some of all()) {
    expect(some).toHaveLength(100)
    break
  }
  const failing = async () => {
    for await (const _some of all()) throw new Error('no room')
  }
  await expect(failing()).rejects.toThrow('no room')
  await expect(atOneMoment(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
  expect(await atOneMoment((db) => db.person.count())).toBe(PERSONS)
})

it('two files at once each have every row', async () => {
  const read = async () => {
    let rows = 0
    for await (const chunk of await clientExport(call, {})) rows += chunk.length
    return rows
  }
  expect(await Promise.all([read(), read()])).toEqual([PERSONS, PERSONS])
})
