import { beforeAll, describe, expect, it } from 'vitest'
import { assignPosition, endPosition, saveDistrict } from '@/domains/staff/commands/structure'
import { directory, structureOptions } from '@/domains/staff/structure-queries'
import { workersByPosition } from '@/domains/staff/workers'
import { localDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { actorNow, givenQualifications, givenWorker } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const call = () => ({ actor: actors.founder, clock })
const someone = () => givenWorker(actors.founder, clock, { positions: [] })

describe('a position', () => {
  it('gives its holder the position, the team and the districts, and is in the log', async () => {
    const { id: userId } = await someone()
    const { districtId, socialWorkTeamId } = actors.structure
    await givenQualifications(actors.founder, clock, userId, 'socialWorker')
    await assignPosition.execute(call(), {
      userId,
      kind: 'socialWorker',
      teamId: socialWorkTeamId,
      fte: 0.5,
      validFrom: '2026-03-01',
      districtIds: [districtId],
    })
    const actor = await actorNow(userId, clock)
    expect(actor.positions).toMatchObject([
      { kind: 'socialWorker', teamId: socialWorkTeamId, districtIds: [districtId] },
    ])
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { subjectId: userId, command: 'staff.assignPosition' },
    })
    expect(entry.summary).toMatchObject({ kind: 'socialWorker', fte: 0.5 })
  })

  it('is not given by an administrator to themselves', async () => {
    const own = { userId: actors.founder.id, kind: 'director', fte: 0.1, validFrom: '2026-03-01' } as const
    await expect(assignPosition.execute(call(), { ...own, overFteConfirmed: true })).rejects.toThrow(Refused)
    expect((await actorNow(actors.founder.id, clock)).positions.map(({ kind }) => kind)).toEqual([
      'administrator',
    ])
  })

  it('counts from its first day to its last, both included', async () => {
    const { id: userId } = await someone()
    const period = { validFrom: '2026-04-01', validTo: '2026-04-30' }
    await assignPosition.execute(call(), { userId, kind: 'crisisWorker', fte: 1, ...period })
    const held = async (day: string) =>
      (await workersByPosition(readDb(), 'crisisWorker', localDate(day))).some((w) => w.userId === userId)
    expect(await held('2026-03-31')).toBe(false)
    expect(await held('2026-04-01')).toBe(true)
    expect(await held('2026-04-30')).toBe(true)
    expect(await held('2026-05-01')).toBe(false)
  })

  it('above one post together is refused until confirmed', async () => {
    const { id: userId } = await someone()
    const position = { userId, fte: 0.75, validFrom: '2026-01-01' }
    await assignPosition.execute(call(), { ...position, kind: 'familyAssistant' })
    const second = { ...position, kind: 'careOrganiser' as const }
    await expect(assignPosition.execute(call(), second)).rejects.toMatchObject({
      refusals: [{ code: 'over-fte' }],
    })
    await assignPosition.execute(call(), { ...second, overFteConfirmed: true })
    expect(await readDb().position.count({ where: { userId } })).toBe(2)
  })

  it('cannot be held twice in one period, nor lead no team, nor end before it began', async () => {
    const { id: userId } = await someone()
    const position = { userId, kind: 'crisisWorker' as const, fte: 0.4, validFrom: '2026-02-01' }
    const { id: positionId } = await assignPosition.execute(call(), position)
    await expect(assignPosition.execute(call(), position)).rejects.toThrow(Refused)
    const leader = { userId, kind: 'teamLeader' as const, fte: 0.1, validFrom: '2026-02-01' }
    await expect(assignPosition.execute(call(), leader)).rejects.toThrow(Refused)
    const end = (validTo: string, version = 1) =>
      endPosition.execute(call(), { positionId, version, validTo })
    await expect(end('2026-01-31')).rejects.toThrow(Refused)
    await expect(end('2026-03-31', 7)).rejects.toThrow(Stale)
    await end('2026-03-11')
    expect((await actorNow(userId, clock)).positions).toEqual([])
  })
})

describe('a district', () => {
  it('is saved with its streets; a change writes down only the streets that changed', async () => {
    const street = (name: string) => ({ street: name, houseFrom: null, houseTo: null })
    const { id } = await saveDistrict.execute(call(), {
      name: 'Zachód',
      streets: [street('Polna'), { street: 'Długa', houseFrom: 1, houseTo: 9 }],
    })
    await saveDistrict.execute(call(), {
      districtId: id,
      version: 1,
      name: 'Zachód',
      streets: [street('Polna'), street('ul. Łąkowa')],
    })
    const rows = await readDb().districtStreet.findMany({
      where: { districtId: id },
      orderBy: { street: 'asc' },
    })
    expect(rows.map((row) => row.streetFolded).sort()).toEqual(['lakowa', 'polna'])
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { subjectId: id },
      orderBy: { seq: 'desc' },
    })
    const changes = await readDb().rowChange.findMany({
      where: { auditEntryId: entry.id, table: 'district_street' },
    })
    expect(changes.map(({ operation }) => operation).sort()).toEqual(['delete', 'insert'])
  })

  it('has a name of its own', async () => {
    await saveDistrict.execute(call(), { name: 'Wschód', streets: [] })
    await expect(saveDistrict.execute(call(), { name: 'Wschód', streets: [] })).rejects.toThrow(Refused)
  })
})

describe('the directory', () => {
  it('lists people of today by team, leaders first, and is open to every position', async () => {
    const { socialWorkTeamId } = actors.structure
    await actors.socialWorker()
    const leader = await actors.teamLeader()
    const teams = await directory({ actor: await actors.paymentsClerk(), clock }, {})
    const team = teams.find(({ id }) => id === socialWorkTeamId)
    expect(team?.members[0]).toMatchObject({ userId: leader.id, kind: 'teamLeader' })
    expect(team?.members.length).toBeGreaterThan(1)
    expect((await structureOptions(call(), {})).teams.map(({ label }) => label)).toContain('Zespół świadczeń')
  })
})
