import { beforeAll, describe, expect, it } from 'vitest'
import { filesOfClient } from '@/domains/casework/queries'
import type { PositionKind } from '@/platform/db/generated/enums'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async (kind: PositionKind = 'informationWorker') => ({ actor: await actors.on(kind), clock })

beforeAll(async () => {
  actors = await testActors(clock)
  for (const kind of ['benefitsWorker', 'socialWorker', 'teamLeader'] as const) await actors.on(kind)
})

const fileOf = (id: string | undefined) =>
  readDb().caseFile.findUniqueOrThrow({
    where: { id: id ?? '' },
    select: { restricted: true, version: true },
  })

/** A client whose social-work file is open already. */
async function openedBefore(lastName: string) {
  const personId = await person(await call(), { firstName: 'Nina', lastName })
  const { fileIds } = await contact(await call(), { personId, need: 'lifeSituation' })
  return { personId, fileId: fileIds[0] ?? '' }
}

describe('a report of domestic violence on a client whose social-work file is open', () => {
  it.each([
    ['lifeSituation', 'Zagrożona'],
    // nothing goes to social work, what is known of the family does not change by that
    ['material', 'Skrzywdzona'],
  ] as const)('makes the file need-to-know in the same command (%s)', async (need, lastName) => {
    const { personId, fileId } = await openedBefore(lastName)
    expect(await fileOf(fileId)).toEqual({ restricted: false, version: 1 })
    const { contactId } = await contact(await call(), { personId, need, problems: ['violence'] })
    expect(await fileOf(fileId)).toEqual({ restricted: true, version: 2 })
    const seen = await filesOfClient(await call('director'), { personId })
    expect(seen.map(({ kind }) => kind)).not.toContain('socialWork')
    const entry = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: contactId } })
    const trail = { auditEntryId: entry.id, table: 'case_file', rowId: fileId }
    expect(await readDb().rowChange.count({ where: trail })).toBe(1)
  })

  it('tells those who still see it, once, and leaves a step of the file’s history', async () => {
    const { personId, fileId } = await openedBefore('Dwukrotna')
    for (const _report of ['first', 'second'])
      await contact(await call(), { personId, need: 'lifeSituation', problems: ['violence'] })
    const notices = await readDb().notice.findMany({ where: { kind: 'fileRestricted', subjectId: fileId } })
    const told = [await actors.socialWorker(), await actors.teamLeader()]
    expect(notices.map(({ userId }) => userId).toSorted()).toEqual(told.map(({ id }) => id).toSorted())
    const steps = { subjectId: fileId, transition: 'restrict' }
    expect(await readDb().stateChange.count({ where: steps })).toBe(1)
  })
})

it('any other report leaves the open file as it was', async () => {
  const { personId, fileId } = await openedBefore('Zwyczajna')
  await contact(await call(), { personId, need: 'lifeSituation', problems: ['illness'] })
  expect(await fileOf(fileId)).toEqual({ restricted: false, version: 1 })
})
