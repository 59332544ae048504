import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { accounts, activePeople } from '@/domains/staff/account-queries'
import { grantAuthorisation } from '@/domains/staff/commands/registers'
import { blockUser, createUser, resetPassword, unblockUser } from '@/domains/staff/commands/accounts'
import { passwordMatches } from '@/platform/auth/password'
import { personOfSession } from '@/platform/auth/session'
import { signIn } from '@/platform/auth/sign-in'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { provider, providerAccount } from '@tests/support/given/providers'
import { givenPosition, testPassword } from '@tests/support/given/staff'

const { database } = applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const account = (id: string) => readDb().user.findUniqueOrThrow({ where: { id } })
const entries = (subjectId: string, command: string) =>
  readDb().auditEntry.findMany({ where: { subjectId, command } })
const enter = (login: string, password: string, at = clock) =>
  signIn({ login, password, source: 'test', device: 'test' }, at)

describe('an account made by the administrator', () => {
  it('starts with a hashed password that must be changed, and leaves an audit entry without it', async () => {
    const { id } = await createUser.execute(
      { actor: actors.founder, clock },
      { login: 'N.Nowa', firstName: 'Nina', lastName: 'Nowa', temporaryPassword: 'Lipcowe-Deszcze-11' },
    )
    const user = await account(id)
    expect(user).toMatchObject({ login: 'n.nowa', mustChangePassword: true, status: 'active' })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
    expect(await passwordMatches(user.passwordHash, 'Lipcowe-Deszcze-11')).toBe(true)
    const [entry] = await entries(id, 'staff.createUser')
    expect(entry).toMatchObject({ actorId: actors.founder.id, summary: { login: 'n.nowa' } })
    const [change] = await readDb().rowChange.findMany({ where: { rowId: id, table: 'app_user' } })
    expect(change?.after).toMatchObject({ login: 'n.nowa', password_hash: '(ukryte)', totp_secret: null })
  })

  it('needs a login nobody has and a password that is not the name', async () => {
    const person = { firstName: 'Nina', lastName: 'Nowakowska', temporaryPassword: 'Lipcowe-Deszcze-11' }
    const call = { actor: actors.founder, clock }
    await expect(createUser.execute(call, { ...person, login: 'administrator' })).rejects.toThrow(Refused)
    const personal = { ...person, login: 'n.nowakowska', temporaryPassword: 'Nowakowska-2026' }
    await expect(createUser.execute(call, personal)).rejects.toThrow(Refused)
    expect(await readDb().user.count({ where: { login: 'n.nowakowska' } })).toBe(0)
  })
})

describe('blocking', () => {
  it('ends the sessions at once and refuses the right password until unblocked', async () => {
    const worker = await actors.socialWorker({ name: 'blocked' })
    const { login } = await account(worker.id)
    const session = await enter(login, testPassword)
    if (!session.ok) throw new Error('the account could not sign in before it was blocked')
    const { version } = await account(worker.id)
    await blockUser.execute({ actor: actors.founder, clock }, { userId: worker.id, version })
    expect(await personOfSession(session.sessionId, clock)).toBeNull()
    expect(await enter(login, testPassword)).toEqual({ ok: false })
    await unblockUser.execute({ actor: actors.founder, clock }, { userId: worker.id, version: version + 1 })
    expect(await enter(login, testPassword)).toMatchObject({ ok: true })
    expect(await entries(worker.id, 'staff.blockUser')).toHaveLength(1)
  })

  it('is refused on one’s own account and on an account changed meanwhile', async () => {
    const own = await account(actors.founder.id)
    const call = { actor: actors.founder, clock }
    await expect(blockUser.execute(call, { userId: own.id, version: own.version })).rejects.toThrow(Refused)
    const other = await actors.consultant()
    await expect(blockUser.execute(call, { userId: other.id, version: 99 })).rejects.toThrow(Stale)
  })
})

describe('a new password from the administrator', () => {
  it('ends the sessions, must be changed, and lifts the rest after failed sign-ins', async () => {
    const worker = await actors.financeWorker()
    const { login, version } = await account(worker.id)
    const session = await enter(login, testPassword)
    for (let i = 0; i < 6; i += 1) await enter(login, 'nie-to-haslo-wcale')
    expect(await enter(login, testPassword)).toEqual({ ok: false })
    const input = { userId: worker.id, version, temporaryPassword: 'Jesienne-Mgly-44' }
    await resetPassword.execute({ actor: actors.founder, clock }, input)
    if (session.ok) expect(await personOfSession(session.sessionId, clock)).toBeNull()
    expect(await enter(login, 'Jesienne-Mgly-44')).toMatchObject({ ok: true })
    expect((await account(worker.id)).mustChangePassword).toBe(true)
  })
})

describe('an account of a provider (decision 0023)', () => {
  it('is given no position and no authorisation, whoever asks and whatever writes', async () => {
    const call = { actor: actors.founder, clock }
    const specialist = { actor: await actors.contractingSpecialist(), clock }
    const { id: userId } = await providerAccount(specialist, await provider(specialist, 1), 'h.sowa')
    const position = givenPosition(actors.founder, clock, userId, { kind: 'socialWorker' })
    await expect(position).rejects.toThrow('To konto wykonawcy: nie zajmuje stanowiska')
    await expect(
      grantAuthorisation.execute(call, {
        userId,
        kind: 'signCertificates',
        documentNumber: 'OR.1.2026',
        onBehalfOf: 'Prezydent',
        validFrom: '2026-01-01',
      }),
    ).rejects.toThrow('To konto wykonawcy: nie zajmuje stanowiska')
    const owner = new pg.Client({ connectionString: database().ownerUrl })
    await owner.connect()
    try {
      await owner.query('BEGIN')
      await owner.query(`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`)
      await expect(
        owner.query(
          `INSERT INTO position (user_id, kind, valid_from, created_by) VALUES ($1, 'director', '2026-01-01', $1)`,
          [userId],
        ),
      ).rejects.toThrow('provider_account_holds_nothing')
      await owner.query('ROLLBACK')
      await owner.query('BEGIN')
      await owner.query(`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`)
      await expect(
        owner.query('UPDATE app_user SET provider_id = NULL WHERE id = $1', [userId]),
      ).rejects.toThrow('provider_account_never_moves')
    } finally {
      await owner.end()
    }
    const people = await activePeople(call, {})
    expect(people.map(({ id }) => id)).not.toContain(userId)
    const list = { page: 1, pageSize: 50, whose: 'provider' as const }
    expect(await accounts(call, list)).toMatchObject({
      total: 1,
      rows: [{ login: 'h.sowa', provider: 'Fundacja Blisko' }],
    })
  })
})
