import { beforeAll, expect, it } from 'vitest'
import { assignableFiles } from '@/domains/casework/assignment-queries'
import { filesOfClient } from '@/domains/casework/queries'
import { liftRestriction } from '@/domains/casework/restriction-commands'
import { recordEntry } from '@/domains/social-work/file-commands'
import type { PositionKind } from '@/platform/db/generated/enums'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { fileVersion } from '@tests/support/given/social-work'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async (kind: PositionKind = 'teamLeader') => ({ actor: await actors.on(kind), clock })

beforeAll(async () => {
  actors = await testActors(clock)
  for (const kind of ['benefitsWorker', 'socialWorker', 'teamLeader'] as const) await actors.on(kind)
})

const reason = 'Przemoc zaznaczono omyłkowo, klientka zgłosiła chorobę.'

/** A file that was open when somebody ticked violence in a report of its client. */
async function restrictedByReport(lastName: string) {
  const counter = await call('informationWorker')
  const personId = await person(counter, { firstName: 'Nina', lastName })
  const { fileIds } = await contact(counter, { personId, need: 'lifeSituation' })
  const fileId = fileIds[0] ?? ''
  await contact(counter, { personId, need: 'lifeSituation', problems: ['violence'] })
  return { personId, input: { fileId, version: await fileVersion(fileId), reason } }
}

it('made need-to-know by mistake, a file is readable again as before, with the reason in its history', async () => {
  const { personId, input } = await restrictedByReport('Pomylona')
  const kindsFor = async (kind: PositionKind) =>
    (await filesOfClient(await call(kind), { personId })).map((file) => file.kind)
  expect(await kindsFor('director')).not.toContain('socialWork')
  await liftRestriction.execute(await call(), input)
  expect(await kindsFor('director')).toContain('socialWork')
  const steps = await readDb().stateChange.findMany({
    where: { subjectId: input.fileId, transition: 'liftRestriction' },
  })
  expect(steps.map(({ note }) => note)).toEqual([reason])
  const told = await readDb().notice.findMany({
    where: { subjectId: input.fileId, kind: { in: ['fileRestricted', 'restrictionLifted'] }, readAt: null },
  })
  const lead = await call('socialWorker')
  expect(told.map(({ kind, userId }) => [kind, userId])).toEqual([['restrictionLifted', lead.actor.id]])
})

it('is lifted by a leader of the team only; of two at once the second is told', async () => {
  const { input } = await restrictedByReport('Strzeżona')
  for (const kind of [
    'socialWorker',
    'benefitsWorker',
    'informationWorker',
    'director',
    'administrator',
  ] as const)
    await expect(liftRestriction.execute(await call(kind), input)).rejects.toBeInstanceOf(Forbidden)
  const { rows } = await assignableFiles(await call(), { pageSize: 50 })
  expect(rows.find(({ id }) => id === input.fileId)).toMatchObject({ restricted: true })
  const leader = await call()
  const both = await Promise.allSettled([
    liftRestriction.execute(leader, input),
    liftRestriction.execute(leader, input),
  ])
  const refused = both.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toSatisfy(
    (error) => error instanceof Stale || error.refusals?.[0]?.code === 'restriction.none',
  )
})

it('stays on a file led because of violence', async () => {
  const { input } = await restrictedByReport('Prowadzona')
  await recordEntry.execute(await call('socialWorker'), {
    fileId: input.fileId,
    version: input.version,
    entryCriteria: ['noResources'],
    entryReason: 'Klientka prosi o pomoc.',
    standard: 'violence',
    mainProblem: 'violence',
  })
  const lift = liftRestriction.execute(await call(), {
    ...input,
    version: await fileVersion(input.fileId),
  })
  await expect(lift).rejects.toMatchObject({ refusals: [{ code: 'restriction.violence' }] })
})
