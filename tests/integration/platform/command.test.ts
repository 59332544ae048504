import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { saveTeam } from '@/domains/staff/commands/structure'
import { staffPermissions } from '@/domains/staff/permissions'
import { toDbDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { defineCommand } from '@/platform/command/execute'
import { clients, readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, NotFound, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const asFounder = () => ({ actor: actors.founder, clock })

/** Writes a team and then fails, the way a rule or a fault would. */
const failing = defineCommand({
  name: 'test.failing',
  label: 'Próba',
  input: z.object({ name: z.string() }),
  load: async () => ({}),
  permission: staffPermissions.on('staff.team.save'),
  async run({ tx, actor }, { name }) {
    await tx.team.create({ data: { name, symbol: 'X', createdBy: actor.id } })
    throw new Error('a fault in the middle')
  },
  audit: () => ({}),
})

/** Is allowed for some of its records only, which shows inside: a batch. */
const partly = defineCommand({
  name: 'test.partly',
  label: 'Próba',
  input: z.object({ id: z.uuid() }),
  load: async (_context, { id }) => ({ id }),
  permission: staffPermissions.on('staff.team.save'),
  run: () => Promise.reject(new Forbidden()),
  audit: () => ({}),
})

/** Writes a row that points at whatever id it is given, as a form somebody tampered with would. */
const pointing = defineCommand({
  name: 'test.pointing',
  label: 'Próba',
  input: z.object({ userId: z.uuid() }),
  load: async () => ({}),
  permission: staffPermissions.on('staff.team.save'),
  async run({ tx, actor, clock }, { userId }) {
    const today = toDbDate(clock.today())
    await tx.absence.create({ data: { userId, validFrom: today, validTo: today, createdBy: actor.id } })
  },
  audit: () => ({}),
})

describe('a command', () => {
  it('leaves its change, its audit entry and the history of the row, all under one number', async () => {
    const { id } = await saveTeam.execute(asFounder(), { name: 'Zespół próbny', symbol: 'ZP' })
    const entry = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: id } })
    expect(entry).toMatchObject({
      command: 'staff.saveTeam',
      actorId: actors.founder.id,
      positionId: actors.founder.positions[0]?.id,
      at: clock.now(),
    })
    const rows = await readDb().rowChange.findMany({ where: { auditEntryId: entry.id } })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ table: 'team', rowId: id, operation: 'insert', before: null })
    expect(rows[0]?.after).toMatchObject({ name: 'Zespół próbny', symbol: 'ZP' })
  })

  it('writes down of a change only what changed', async () => {
    const { id } = await saveTeam.execute(asFounder(), { name: 'Zespół przed zmianą', symbol: 'ZZ' })
    await saveTeam.execute(asFounder(), { teamId: id, version: 1, name: 'Zespół po zmianie', symbol: 'ZZ' })
    const change = await readDb().rowChange.findFirstOrThrow({ where: { rowId: id, operation: 'update' } })
    expect(change.before).toEqual({ name: 'Zespół przed zmianą', version: 1 })
    expect(change.after).toEqual({ name: 'Zespół po zmianie', version: 2 })
  })

  it('that fails in the middle leaves nothing: no row, no history, no entry', async () => {
    await expect(failing.execute(asFounder(), { name: 'Zespół widmo' })).rejects.toThrow('a fault')
    expect(await readDb().team.count({ where: { name: 'Zespół widmo' } })).toBe(0)
    expect(await readDb().auditEntry.count({ where: { command: 'test.failing' } })).toBe(0)
  })

  it('asks its one connection one question at a time, also where it reads several things together', async () => {
    const open = new Map<unknown, number>()
    let most = 0
    const query = pg.Client.prototype.query as (...asked: unknown[]) => Promise<unknown>
    const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (
      this: unknown,
      ...asked: unknown[]
    ) {
      open.set(this, (open.get(this) ?? 0) + 1)
      most = Math.max(most, open.get(this) ?? 0)
      return query.apply(this, asked).finally(() => open.set(this, (open.get(this) ?? 0) - 1))
    })
    const [, , one] = await clients()
      .write.$transaction((tx) =>
        Promise.all([
          tx.team.findMany({ include: { positions: true, areas: true } }),
          tx.user.count(),
          tx.$queryRaw<{ one: number }[]>`SELECT 1 AS one`,
        ]),
      )
      .finally(() => spy.mockRestore())
    expect(one).toEqual([{ one: 1 }])
    expect(most).toBe(1)
  })

  it('that is not allowed leaves nothing but the refusal in the access log', async () => {
    const actor = await actors.benefitsWorker()
    const before = await readDb().auditEntry.count()
    const attempt = saveTeam.execute({ actor, clock }, { name: 'Zespół obcy', symbol: 'ZO' })
    await expect(attempt).rejects.toThrow(Forbidden)
    expect(await readDb().team.count({ where: { name: 'Zespół obcy' } })).toBe(0)
    expect(await readDb().auditEntry.count()).toBe(before)
    const denied = await readDb().accessLog.findFirst({
      where: { actorId: actor.id, operation: 'staff.saveTeam' },
    })
    expect(denied?.outcome).toBe('deny')
  })

  it('refused inside leaves in the access log whose record it was as well', async () => {
    const id = randomUUID()
    await expect(partly.execute(asFounder(), { id })).rejects.toThrow(Forbidden)
    const denied = await readDb().accessLog.findMany({ where: { operation: 'test.partly' } })
    expect(denied).toMatchObject([{ outcome: 'deny', subjectId: id }])
  })

  it('answers bad input with a sentence at each field, in Polish', async () => {
    const attempt = saveTeam.execute(asFounder(), { name: '', symbol: '' })
    await expect(attempt).rejects.toThrow(InvalidInput)
    await expect(attempt).rejects.toMatchObject({
      fieldErrors: { name: ['Podaj nazwę zespołu.'], symbol: ['Podaj symbol zespołu.'] },
    })
  })

  it('answers text the database cannot hold at its field; an emoji is text like any other', async () => {
    const save = (name: string) => saveTeam.execute(asFounder(), { name, symbol: 'ZN' })
    await expect(save('Zespół\0')).rejects.toMatchObject({
      fieldErrors: { name: [expect.stringContaining('nie da się zapisać')] },
    })
    const { id } = await save('Zespół 👩‍👧')
    expect((await readDb().team.findUniqueOrThrow({ where: { id } })).name).toBe('Zespół 👩‍👧')
  })

  it('answers a number the database has no room for, as no form sends it', async () => {
    const { id } = await saveTeam.execute(asFounder(), { name: 'Zespół liczb', symbol: 'ZL' })
    const change = { teamId: id, version: Number.MAX_SAFE_INTEGER, name: 'Zespół liczb', symbol: 'ZL' }
    await expect(saveTeam.execute(asFounder(), change)).rejects.toBeInstanceOf(InvalidInput)
  })

  it('says of an id that names nothing that there is no such record', async () => {
    await expect(pointing.execute(asFounder(), { userId: randomUUID() })).rejects.toBeInstanceOf(NotFound)
    expect(await readDb().auditEntry.count({ where: { command: 'test.pointing' } })).toBe(0)
  })

  it('tells the second of two editors, and keeps the first one’s work', async () => {
    const { id } = await saveTeam.execute(asFounder(), { name: 'Zespół dwóch rąk', symbol: 'ZD' })
    const change = (name: string) =>
      saveTeam.execute(asFounder(), { teamId: id, version: 1, name, symbol: 'ZD' })
    const outcomes = await Promise.allSettled([change('Pierwsza ręka'), change('Druga ręka')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(refused?.reason).toBeInstanceOf(Stale)
    expect((await readDb().team.findUniqueOrThrow({ where: { id } })).version).toBe(2)
  })
})

describe('outside a command', () => {
  const team = (name: string) => ({ name, symbol: 'X', createdBy: actors.founder.id })

  it('no business row can be written', async () => {
    await expect(clients().write.team.create({ data: team('Przemycony') })).rejects.toThrow(
      /outside a command/,
    )
  })

  it('rows without their audit entry cannot be committed', async () => {
    const smuggling = clients().write.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`
      await tx.team.create({ data: team('Bez wpisu') })
    })
    await expect(smuggling).rejects.toThrow()
    expect(await readDb().team.count({ where: { name: 'Bez wpisu' } })).toBe(0)
  })

  it('the number of a command never leaks to the next user of its connection', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        saveTeam.execute(asFounder(), { name: `Zespół ${i}`, symbol: `Z${i}` }),
      ),
    )
    const plain = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => clients().write.team.create({ data: team(`Cichy ${i}`) })),
    )
    expect(plain.every(({ status }) => status === 'rejected')).toBe(true)
  })

  it('audit tables take no change and no deletion from the application', async () => {
    const { write } = clients()
    const { id } = await readDb().auditEntry.findFirstOrThrow()
    await expect(write.auditEntry.update({ where: { id }, data: { command: 'x' } })).rejects.toThrow()
    await expect(write.auditEntry.delete({ where: { id } })).rejects.toThrow()
    await expect(write.rowChange.deleteMany()).rejects.toThrow()
    await expect(write.accessLog.deleteMany()).rejects.toThrow()
    await expect(write.stateChange.deleteMany()).rejects.toThrow()
  })

  it('the connection of queries cannot write at all', async () => {
    const attempt = clients().read.$executeRaw`DELETE FROM user_session`
    await expect(attempt).rejects.toThrow(/read-only/)
  })
})
