import pg from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveTeam } from '@/domains/staff/commands/structure'
import { logAccess } from '@/platform/access'
import { frozenClock } from '@/platform/clock'
import { clients } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

const application = applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors
let owner: pg.Client
let number = 0

beforeAll(async () => {
  actors = await testActors(clock)
})

// each test tampers and takes it back: a savepoint of the owner's transaction would hide it from the check
beforeEach(async () => {
  owner = new pg.Client({ connectionString: application.database().ownerUrl })
  await owner.connect()
})
afterEach(() => owner.end())

const seal = async () =>
  (await clients().write.$queryRaw<{ n: bigint }[]>`SELECT seal_audit() AS n`)[0]?.n ?? 0n
const brokenAt = async (client: pg.Client = owner): Promise<string | null> =>
  (await client.query<{ at: string | null }>('SELECT audit_chain_broken_at() AS at')).rows[0]?.at ?? null

async function work() {
  number += 1
  await saveTeam.execute({ actor: actors.founder, clock }, { name: `Zespół ${number}`, symbol: `Z${number}` })
  await logAccess(actors.founder, 'test.read', 'permit')
}

/** What only somebody with the keys to the database could do, seen by the check, then taken back. */
async function tampered(sql: string): Promise<string | null> {
  await owner.query('BEGIN')
  await owner.query(`SET LOCAL session_replication_role = replica`)
  const { rowCount } = await owner.query(sql)
  expect(rowCount).toBeGreaterThan(0)
  const at = await brokenAt()
  await owner.query('ROLLBACK')
  return at
}

describe('the chain of seals', () => {
  it('covers what was done since the last seal, and is whole', async () => {
    await work()
    expect(await seal()).toBeGreaterThanOrEqual(2n)
    expect(await seal()).toBe(0n)
    await work()
    expect(await seal()).toBe(2n)
    expect(await brokenAt()).toBeNull()
  })

  it('breaks where an entry was changed', async () => {
    await work()
    await seal()
    const at = await tampered(
      `UPDATE audit_entry SET command = 'nic' WHERE seq = (SELECT max(seq) FROM audit_entry)`,
    )
    const last = await owner.query<{ id: string }>('SELECT max(id)::text AS id FROM audit_seal')
    expect(at).toBe(last.rows[0]?.id)
    expect(await brokenAt()).toBeNull()
  })

  it('breaks at the first seal when the oldest entry was deleted', async () => {
    await seal()
    const first = await owner.query<{ id: string }>('SELECT min(id)::text AS id FROM audit_seal')
    const sql = `DELETE FROM audit_entry WHERE seq = (SELECT min(seq) FROM audit_entry)`
    expect(await tampered(sql)).toBe(first.rows[0]?.id)
  })

  it('breaks where the history of a row or a line of the access log was changed', async () => {
    await work()
    await seal()
    expect(
      await tampered(`UPDATE row_change SET after = '{}' WHERE id = (SELECT max(id) FROM row_change)`),
    ).not.toBeNull()
    expect(
      await tampered(`DELETE FROM access_log WHERE id = (SELECT max(id) FROM access_log)`),
    ).not.toBeNull()
    expect(
      await tampered(`UPDATE audit_seal SET hash = 'x' WHERE id = (SELECT min(id) FROM audit_seal)`),
    ).not.toBeNull()
  })

  it('stays whole while many write and several seal at once', async () => {
    await Promise.all([...Array.from({ length: 20 }, () => work()), seal(), seal(), seal()])
    await seal()
    expect(await brokenAt()).toBeNull()
  })
})
