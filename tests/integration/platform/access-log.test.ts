import { beforeAll, describe, expect, it } from 'vitest'
import { account, accounts } from '@/domains/staff/account-queries'
import { auditEntries, auditExport } from '@/domains/staff/audit-queries'
import { accessLog, accessLogExport } from '@/domains/staff/log-queries'
import { logAccess } from '@/platform/access'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, NotFound } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'

applicationUnderTest()
const clock = frozenClock(new Date())
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const logged = (actor: Actor, operation: string) =>
  readDb().accessLog.findMany({ where: { actorId: actor.id, operation }, orderBy: { id: 'asc' } })
const page = { page: 1, pageSize: 50 }

describe('reading a record', () => {
  it('is logged with whose record it was, when permitted', async () => {
    const subject = await actors.consultant()
    await account({ actor: actors.founder, clock }, { userId: subject.id })
    const lines = await logged(actors.founder, 'staff.account')
    expect(lines.at(-1)).toMatchObject({ outcome: 'permit', subjectType: 'user', subjectId: subject.id })
  })

  it('is logged when denied, and gives nothing', async () => {
    const actor = await actors.socialWorker()
    const attempt = account({ actor, clock }, { userId: actors.founder.id })
    await expect(attempt).rejects.toThrow(Forbidden)
    expect(await logged(actor, 'staff.account')).toMatchObject([{ outcome: 'deny' }])
  })

  it('of what is not there tells so', async () => {
    const attempt = account(
      { actor: actors.founder, clock },
      { userId: '00000000-0000-4000-8000-000000000000' },
    )
    await expect(attempt).rejects.toThrow(NotFound)
  })
})

describe('a list', () => {
  it('that is denied is logged', async () => {
    const actor = await actors.informationWorker()
    await expect(accounts({ actor, clock }, page)).rejects.toThrow(Forbidden)
    expect(await logged(actor, 'staff.accounts')).toMatchObject([{ outcome: 'deny' }])
  })

  it('that leaves the system is logged', async () => {
    const actor = await actors.dataProtectionOfficer()
    await accessLogExport({ actor, clock }, {})
    expect(await logged(actor, 'staff.accessLogExport')).toMatchObject([{ outcome: 'permit' }])
  })
})

describe('the access log', () => {
  it('shows clients by name to the data protection officer and by id alone to the administrator', async () => {
    const call = { actor: await actors.benefitsWorker(), clock }
    const personId = await person(call, { firstName: 'Celina', lastName: 'Widoczna' })
    await logAccess(await actors.benefitsWorker(), 'test.read', 'permit', { personId })
    const officer = { actor: await actors.dataProtectionOfficer(), clock }
    const administrator = { actor: actors.founder, clock }
    const filter = { ...page, personId }
    expect((await accessLog(officer, filter)).rows.map(({ client }) => client)).toContain('Widoczna Celina')
    const seen = (await accessLog(administrator, filter)).rows
    expect(seen.length).toBeGreaterThan(0)
    expect(new Set(seen.map(({ client }) => client))).toEqual(new Set([null]))
    expect((await auditEntries(administrator, filter)).rows).toMatchObject([{ client: null, personId }])
    const chunks = []
    for await (const chunk of (await accessLogExport(administrator, { personId })).lines())
      chunks.push(...chunk)
    expect(chunks.length).toBe(seen.length)
    expect(chunks.every(({ client }) => client === null)).toBe(true)
    const changes = []
    for await (const chunk of (await auditExport(administrator, { personId })).lines()) changes.push(...chunk)
    expect(changes).toEqual((await auditEntries(administrator, filter)).rows)
    expect(await logged(actors.founder, 'staff.auditExport')).toMatchObject([{ outcome: 'permit' }])
  })

  it('is filtered by the person acting, the outcome and the days', async () => {
    const call = { actor: await actors.director(), clock }
    const worker = await actors.paymentsClerk()
    await expect(accounts({ actor: worker, clock }, page)).rejects.toThrow(Forbidden)
    const today = clock.today()
    const found = async (filter: object) =>
      (await accessLog(call, { ...page, actorId: worker.id, ...filter })).total
    expect(await found({ outcome: 'deny', from: today, to: today })).toBe(1)
    expect(await found({ outcome: 'permit' })).toBe(0)
    expect(await found({ to: '2020-01-01' })).toBe(0)
  })

  it('is closed to everybody else', async () => {
    for (const kind of ['socialWorker', 'benefitsWorker', 'teamLeader', 'informationWorker'] as const) {
      const actor = await actors.on(kind)
      await expect(accessLog({ actor, clock }, page)).rejects.toThrow(Forbidden)
    }
  })
})
