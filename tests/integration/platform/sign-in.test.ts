import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, it } from 'vitest'
import { liftRest } from '@/domains/staff/commands/accounts'
import { changeOwnPassword, setUpTotp } from '@/domains/staff/commands/own-account'
import { passwordMatches } from '@/platform/auth/password'
import { signIn } from '@/platform/auth/sign-in'
import { loginHashOf, restsUntil } from '@/platform/auth/sign-in-attempts'
import { frozenClock, type Clock } from '@/platform/clock'
import { clients, readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { testPassword } from '@tests/support/given/staff'

applicationUnderTest()
const start = new Date('2026-03-12T09:00:00+01:00')
const after = (minutes: number) => frozenClock(new Date(start.getTime() + minutes * 60_000))
const clock = after(0)
let actors: Actors
let source = 0

beforeAll(async () => {
  actors = await testActors(clock)
})

const loginOf = async (id: string) => (await readDb().user.findUniqueOrThrow({ where: { id } })).login

type Attempt = { login: string; password?: string; code?: string; source?: string; at?: Clock }

const enter = ({ login, password = testPassword, code, source: from, at = clock }: Attempt) =>
  signIn({ login, password, code, source: from ?? `test ${(source += 1)}`, device: 'Próba' }, at)

async function fail(login: string, times: number, at = clock) {
  for (let i = 0; i < times; i += 1) await enter({ login, password: 'zle-haslo-zupelnie', at })
}

describe('signing in', () => {
  it('opens a session for the right password, whatever the case of the login', async () => {
    const login = await loginOf((await actors.consultant()).id)
    expect(await enter({ login: ` ${login.toUpperCase()} ` })).toMatchObject({ ok: true })
  })

  it('answers alike to a wrong password and to a login that does not exist', async () => {
    const login = await loginOf((await actors.consultant()).id)
    const wrong = await enter({ login, password: 'zle-haslo-zupelnie' })
    expect(await enter({ login: 'nikogo.takiego' })).toEqual(wrong)
    expect(wrong).toEqual({ ok: false })
  })

  it('answers like to a wrong password to what no login, password or code can hold', async () => {
    const login = await loginOf((await actors.consultant()).id)
    const strange = ['\0', 'pół \ud83d', '%_"\\', 'x'.repeat(200)]
    for (const text of strange) {
      expect(await enter({ login: text })).toEqual({ ok: false })
      expect(await enter({ login, password: text })).toEqual({ ok: false })
      expect(await enter({ login, code: text })).toMatchObject({ ok: true }) // no code is set up: nothing is asked
    }
  })

  it('does the work of checking also where there is no account, and never accepts the decoy', async () => {
    expect(await passwordMatches(null, 'nie ma takiego konta')).toBe(false)
    expect(await passwordMatches(null, testPassword)).toBe(false)
  })

  it('keeps neither logins nor passwords among the attempts', async () => {
    await fail('tajny.login', 1)
    const attempts = await clients().write.signInAttempt.findMany()
    const text = JSON.stringify(attempts.map(({ id: _id, ...attempt }) => attempt))
    expect(text).not.toContain('tajny')
    expect(text).not.toContain('haslo')
    expect(text).not.toContain('test ')
  })
})

describe('the lock-out', () => {
  it('lets the right password in after five failures', async () => {
    const login = await loginOf((await actors.crisisWorker()).id)
    await fail(login, 5)
    expect(await enter({ login })).toMatchObject({ ok: true })
  })

  it('refuses even the right password after six, for thirty minutes, and then lets it in', async () => {
    const login = await loginOf((await actors.careOrganiser()).id)
    await fail(login, 6)
    expect(await enter({ login })).toEqual({ ok: false })
    expect(await enter({ login, at: after(29) })).toEqual({ ok: false })
    expect(await enter({ login, at: after(30) })).toMatchObject({ ok: true })
  })

  it('is not made longer by knocking at the locked door', async () => {
    const login = await loginOf((await actors.contractingSpecialist()).id)
    await fail(login, 6)
    await fail(login, 10, after(20))
    expect(await restsUntil(readDb(), login, after(20).now())).toEqual(after(30).now())
    await fail(login, 5, after(31))
    expect(await enter({ login, at: after(32) })).toMatchObject({ ok: true })
  })

  it('counts six failures within thirty minutes, not over a day', async () => {
    const login = await loginOf((await actors.fosterCareOrganiser()).id)
    for (const minute of [0, 7, 14, 21, 28, 35]) await fail(login, 1, after(minute))
    expect(await enter({ login, at: after(36) })).toMatchObject({ ok: true })
  })

  it('counts guesses sent all at once', async () => {
    const login = await loginOf((await actors.fosterCareCoordinator()).id)
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => enter({ login, password: `zle-haslo-zupelnie-${i}` })),
    )
    const attempts = await readDb().signInAttempt.groupBy({
      by: ['counted'],
      where: { loginHash: loginHashOf(login) },
      _count: { _all: true },
    })
    expect(Object.fromEntries(attempts.map((row) => [String(row.counted), row._count._all]))).toEqual({
      true: 6,
      false: 6,
    })
    expect(await enter({ login })).toEqual({ ok: false })
  })

  it('is lifted by an administrator, who leaves a trace; the attempts stay', async () => {
    const worker = await actors.cityDepartmentHead()
    const login = await loginOf(worker.id)
    const lift = (actor = actors.founder) => liftRest.execute({ actor, clock }, { userId: worker.id })
    await expect(lift()).rejects.toThrow(Refused)
    await fail(login, 6)
    await expect(lift(await actors.consultant())).rejects.toThrow(Forbidden)
    expect(await enter({ login })).toEqual({ ok: false })
    await lift()
    expect(await enter({ login })).toMatchObject({ ok: true })
    const [entry] = await readDb().auditEntry.findMany({
      where: { command: 'staff.liftRest', subjectId: worker.id },
    })
    expect(entry).toMatchObject({ actorId: actors.founder.id, summary: { forgivenFailures: 6 } })
    const failures = { loginHash: loginHashOf(login), succeeded: false }
    expect(await readDb().signInAttempt.count({ where: failures })).toBe(7)
  })

  it('also stops somebody who guesses the password at a computer left open', async () => {
    const actor = await actors.servicesCoordinator()
    const next = 'Nocne-Tramwaje-88'
    const guess = (currentPassword: string) =>
      changeOwnPassword.execute({ actor, clock }, { currentPassword, newPassword: next, repeated: next })
    for (let i = 0; i < 6; i += 1)
      await expect(guess(`zle-haslo-zupelnie-${i}`)).rejects.toThrow(InvalidInput)
    await expect(guess(testPassword)).rejects.toThrow(Refused)
    expect(await enter({ login: await loginOf(actor.id) })).toEqual({ ok: false })
  })

  it('begins anew after a successful sign-in', async () => {
    const login = await loginOf((await actors.financeWorker()).id)
    await fail(login, 5)
    await enter({ login })
    await fail(login, 5)
    expect(await enter({ login })).toMatchObject({ ok: true })
  })

  it('concerns one login only', async () => {
    const [one, other] = [await actors.ngoSpecialist(), await actors.procurementSpecialist()]
    await fail(await loginOf(one.id), 6)
    expect(await enter({ login: await loginOf(other.id) })).toMatchObject({ ok: true })
  })

  it('stops an address that tries many logins', async () => {
    const login = await loginOf((await actors.supervisor()).id)
    for (let i = 0; i < 60; i += 1) await enter({ login: `zgaduje${i}`, source: 'napastnik' })
    expect(await enter({ login, source: 'napastnik' })).toEqual({ ok: false })
    expect(await enter({ login, source: 'uczciwy' })).toMatchObject({ ok: true })
  })
})

describe('a one-time code', () => {
  it('is demanded once set up: a wrong or missing one is refused like everything else', async () => {
    const actor = await actors.familyAssistant()
    const login = await loginOf(actor.id)
    const secret = new Secret({ size: 20 })
    const code = (at: Clock) => new TOTP({ secret }).generate({ timestamp: at.now().getTime() })
    const wrong = setUpTotp.execute({ actor, clock }, { secret: secret.base32, code: '000 000' })
    await expect(wrong).rejects.toThrow(InvalidInput)
    await setUpTotp.execute({ actor, clock }, { secret: secret.base32, code: code(clock) })
    expect(await enter({ login })).toEqual({ ok: false })
    expect(await enter({ login, code: '123456' })).toEqual({ ok: false })
    expect(await enter({ login, code: code(after(5)), at: after(5) })).toMatchObject({ ok: true })
    // seen over somebody's shoulder it is worth nothing
    expect(await enter({ login, code: code(after(5)), at: after(5) })).toEqual({ ok: false })
    expect(await enter({ login, code: code(after(6)), at: after(6) })).toMatchObject({ ok: true })
  })
})
