import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import * as households from '@/domains/clients/commands/households'
import * as merging from '@/domains/clients/commands/merging'
import * as persons from '@/domains/clients/commands/persons'
import * as relations from '@/domains/clients/commands/relations'
import { clientsPermissions } from '@/domains/clients/permissions'
import * as queries from '@/domains/clients/queries'
import type { Actor } from '@/platform/auth/actor'
import { warsawDateOf } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { household, person, personInput } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { socialWorkFile } from '@tests/support/given/social-work'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
let personId = ''
let otherId = ''
let householdId = ''
let memberId = ''
let relationId = ''
const as = (actor: Actor) => ({ actor, clock })

beforeAll(async () => {
  actors = await testActors(clock)
  const call = as(await actors.informationWorker())
  personId = await person(call, { firstName: 'Anna', lastName: 'Strzeżona' })
  otherId = await person(call, { firstName: 'Ewa', lastName: 'Inna' })
  householdId = await household(call, [personId])
  memberId = (await readDb().householdMember.findFirstOrThrow({ where: { personId } })).id
  const added = await relations.addRelation.execute(call, {
    personId,
    kind: 'attorney',
    relatedName: 'Jan Pełnomocny',
    validFrom: '2026-01-01',
  })
  relationId = added.id
})

/** Each command with an input that gets as far as its permission. Versions are wrong on purpose: nothing is changed. */
const version = 999
const commands: Record<string, (actor: Actor) => Promise<unknown>> = {
  registerPerson: (actor) =>
    persons.registerPerson.execute(
      as(actor),
      personInput({ bornOn: '2999-01-01', noPeselReason: 'newborn' }),
    ),
  changePerson: (actor) =>
    persons.changePerson.execute(as(actor), {
      personId,
      version,
      noPeselReason: 'notGiven',
      firstName: 'A',
      lastName: 'B',
    }),
  changeAddress: (actor) =>
    persons.changeAddress.execute(as(actor), {
      personId,
      version,
      kind: 'residence',
      address: null,
      validFrom: '2026-03-12',
    }),
  recordDeath: (actor) => persons.recordDeath.execute(as(actor), { personId, version, diedOn: '2026-03-12' }),
  createHousehold: (actor) =>
    households.createHousehold.execute(as(actor), {
      validFrom: '2026-03-12',
      members: [{ personId, relation: 'head' }],
    }),
  addMember: (actor) =>
    households.addMember.execute(as(actor), {
      householdId,
      version,
      personId: otherId,
      relation: 'child',
      validFrom: '2026-03-12',
    }),
  endMembership: (actor) =>
    households.endMembership.execute(as(actor), {
      memberId,
      version,
      validTo: '2026-03-12',
      reason: 'Próba.',
    }),
  changeRelation: (actor) =>
    households.changeRelation.execute(as(actor), {
      memberId,
      version,
      relation: 'spouse',
      validFrom: '2026-03-12',
    }),
  moveMember: (actor) =>
    households.moveMember.execute(as(actor), {
      memberId,
      version,
      toHouseholdId: householdId,
      relation: 'child',
      validFrom: '2026-03-12',
      reason: 'Próba.',
    }),
  addRelation: (actor) =>
    relations.addRelation.execute(as(actor), {
      personId,
      kind: 'attorney',
      relatedPersonId: randomUUID(),
      validFrom: '2026-01-01',
    }),
  endRelation: (actor) =>
    relations.endRelation.execute(as(actor), { relationId, version, validTo: '2026-03-12' }),
  markNotDuplicate: (actor) => merging.markNotDuplicate.execute(as(actor), { personId, otherId }),
  mergePersons: (actor) =>
    merging.mergePersons.execute(as(actor), {
      keptId: personId,
      keptVersion: version,
      mergedId: otherId,
      mergedVersion: version,
      reason: 'Próba.',
    }),
}

const reads: Record<string, (actor: Actor) => Promise<unknown>> = {
  clientFile: (actor) => queries.clientFile(as(actor), { personId }),
  clientAddresses: (actor) => queries.clientAddresses(as(actor), { personId }),
  clientFamily: (actor) => queries.clientFamily(as(actor), { personId }),
  householdOf: (actor) => queries.householdOf(as(actor), { personId }),
  clientDocuments: (actor) => queries.clientDocuments(as(actor), { personId }),
  clientProceedings: (actor) => queries.clientProceedings(as(actor), { personId }),
  clientTimeline: (actor) => queries.clientTimeline(as(actor), { personId }),
  accessOfClient: (actor) => queries.accessOfClient(as(actor), { personId }),
  mergePreview: (actor) => queries.mergePreview(as(actor), { keptId: personId, mergedId: otherId }),
  searchClients: (actor) => queries.searchClients(as(actor), { text: 'strzezona' }),
  similarPersons: (actor) => queries.similarPersons(as(actor), { firstName: 'A', lastName: 'B' }),
  clientRegistry: (actor) => queries.clientRegistry(as(actor), {}),
  clientExport: (actor) => queries.clientExport(as(actor), {}),
  registrationDraft: (actor) => queries.registrationDraft(as(actor), {}),
  suspectedDuplicates: (actor) => queries.suspectedDuplicates(as(actor), {}),
}

const keyOf = (name: string): Parameters<typeof clientsPermissions.on>[0] => {
  const all = { ...persons, ...households, ...relations, ...merging, ...queries } as Record<
    string,
    { permissionKey: string }
  >
  return all[name]?.permissionKey as Parameters<typeof clientsPermissions.on>[0]
}

describe.each(Object.values(PositionKind))('%s', (kind) => {
  it.each(Object.keys({ ...commands, ...reads }))('%s follows the table of permissions', async (name) => {
    const actor = await actors.on(kind)
    const outcome = await (commands[name] ?? reads[name])?.(actor).then(
      () => 'done',
      (error: unknown) => (error instanceof Forbidden ? 'forbidden' : 'stopped later'),
    )
    const may = clientsPermissions.on(keyOf(name)).allowsAny(actor)
    expect([name, outcome === 'forbidden']).toEqual([name, !may])
  })
})

it('administrator, finance and the data protection officer see no client', async () => {
  const blind = [
    'administrator',
    'financeWorker',
    'dataProtectionOfficer',
    'servicesCoordinator',
    'supervisor',
  ] as const
  for (const kind of blind) {
    const actor = await actors.on(kind)
    const allowed = clientsPermissions.keys.filter((key) => clientsPermissions.on(key).allowsAny(actor))
    expect([kind, allowed]).toEqual([
      kind,
      kind === 'dataProtectionOfficer' ? ['clients.person.readAccess'] : [],
    ])
  }
})

it('every command and query of the domain is in this table', () => {
  const declared = Object.keys({ ...persons, ...households, ...relations, ...merging, ...queries }).filter(
    (name) => name !== 'undoMerge',
  )
  expect(Object.keys({ ...commands, ...reads }).sort()).toEqual(declared.sort())
})

it('reading and being refused are both written down', async () => {
  const who = await actors.administrator()
  const reader = await actors.consultant()
  await queries.clientFile(as(reader), { personId: otherId })
  await expect(queries.clientFile(as(who), { personId: otherId })).rejects.toBeInstanceOf(Forbidden)
  const lines = await readDb().accessLog.findMany({
    where: { operation: 'clients.clientFile', actorId: { in: [who.id, reader.id] } },
  })
  expect(
    lines.some(
      (line) => line.actorId === reader.id && line.outcome === 'permit' && line.personId === otherId,
    ),
  ).toBe(true)
  expect(lines.some((line) => line.actorId === who.id && line.outcome === 'deny')).toBe(true)
  const read = lines.find((line) => line.actorId === reader.id)
  const officer = as(await actors.dataProtectionOfficer())
  const { days } = await queries.accessOfClient(officer, { personId: otherId })
  expect(days.find((day) => day.actorId === reader.id)).toMatchObject({
    day: warsawDateOf(read?.at ?? new Date(0)),
    outcome: 'permit',
    times: 1,
  })
  expect(JSON.stringify(days)).not.toMatch(/Inna|Ewa/)
})

describe('the timeline', () => {
  let client = ''
  beforeAll(async () => {
    client = await person(as(await actors.informationWorker()), { firstName: 'Jan', lastName: 'Zamurowany' })
    await actors.benefitsWorker()
    await contact(as(await actors.informationWorker()), { personId: client })
    await socialWorkFile(as(await actors.socialWorker()), client)
  })
  const kinds = async (actor: Actor) => {
    const { lines } = await queries.clientTimeline(as(actor), { personId: client })
    return [...new Set(lines.map((line) => line.kind))].sort()
  }

  it('shows each side its own file and nothing of the other', async () => {
    expect(await kinds(await actors.benefitsWorker())).not.toContain('socialWork')
    expect(await kinds(await actors.socialWorker())).toContain('socialWork')
    expect(await kinds(await actors.socialWorker({ name: 'stranger' }))).toEqual(['contact', 'registry'])
    expect(await kinds(await actors.informationWorker())).toEqual(['contact', 'registry'])
    expect(await kinds(await actors.director())).not.toContain('socialWork')
  })

  it('filters by kind and counts what it shows', async () => {
    const timeline = await queries.clientTimeline(as(await actors.socialWorker()), {
      personId: client,
      kind: 'socialWork',
    })
    expect(timeline.lines.every((line) => line.kind === 'socialWork')).toBe(true)
    expect(timeline.total).toBe(timeline.lines.length)
  })
})
