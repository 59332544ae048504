import { beforeAll, describe, expect, it } from 'vitest'
import { changeOwnPassword, endOwnSession, signOutEverywhere } from '@/domains/staff/commands/own-account'
import type { Actor } from '@/platform/auth/actor'
import { personOfSession } from '@/platform/auth/session'
import { signIn } from '@/platform/auth/sign-in'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { givenPosition, testPassword } from '@tests/support/given/staff'

applicationUnderTest()
const start = new Date('2026-03-12T09:00:00+01:00')
const after = (minutes: number) => frozenClock(new Date(start.getTime() + minutes * 60_000))
const clock = after(0)
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

async function open(actor: Actor, password = testPassword): Promise<string> {
  const { login } = await readDb().user.findUniqueOrThrow({ where: { id: actor.id } })
  const outcome = await signIn({ login, password, source: 'test', device: 'Próba' }, clock)
  if (!outcome.ok) throw new Error('could not sign in')
  return outcome.sessionId
}

const alive = async (sessionId: string, minutes = 0) =>
  (await personOfSession(sessionId, after(minutes))) !== null

async function actorOf(sessionId: string): Promise<Actor> {
  const person = await personOfSession(sessionId, clock)
  if (!person) throw new Error('the session ended')
  return person.actor
}

describe('a session', () => {
  it('rests after thirty minutes without a request, and says why', async () => {
    const session = await open(await actors.consultant())
    expect(await alive(session, 30)).toBe(true)
    expect(await alive(session, 61)).toBe(false)
    const row = await readDb().userSession.findUniqueOrThrow({ where: { id: session } })
    expect(row.endReason).toBe('idle')
    expect(await alive(session, 0)).toBe(false)
  })

  it('goes on as long as somebody works', async () => {
    const session = await open(await actors.consultant())
    for (const minute of [20, 40, 60, 80]) expect(await alive(session, minute)).toBe(true)
    expect(await alive(session, 111)).toBe(false)
  })

  it('ends after twelve hours, however busy its owner was', async () => {
    const session = await open(await actors.consultant())
    for (let minute = 25; minute <= 720; minute += 25) expect(await alive(session, minute)).toBe(true)
    expect(await alive(session, 721)).toBe(false)
    const row = await readDb().userSession.findUniqueOrThrow({ where: { id: session } })
    expect(row.endReason).toBe('limit')
  })

  it('knows the positions of the day, not those of the sign-in', async () => {
    const actor = await actors.ngoSpecialist()
    const session = await open(actor)
    await givenPosition(actors.founder, clock, actor.id, { kind: 'servicesCoordinator', fte: 0.1 })
    expect((await actorOf(session)).positions.map(({ kind }) => kind).sort()).toEqual([
      'ngoSpecialist',
      'servicesCoordinator',
    ])
  })

  it('is ended by its owner from another computer, never by somebody else', async () => {
    const actor = await actors.supervisor()
    const [left, mine] = [await open(actor), await open(actor)]
    const stranger = { actor: await actors.consultant(), clock }
    await expect(endOwnSession.execute(stranger, { sessionId: left })).rejects.toThrow(Forbidden)
    await endOwnSession.execute({ actor: await actorOf(mine), clock }, { sessionId: left })
    expect(await alive(left)).toBe(false)
    expect(await alive(mine)).toBe(true)
  })

  it('ends everywhere at once', async () => {
    const actor = await actors.procurementSpecialist()
    const sessions = [await open(actor), await open(actor), await open(actor)]
    const { endedSessions } = await signOutEverywhere.execute({ actor, clock }, {})
    expect(endedSessions).toBe(3)
    expect(await Promise.all(sessions.map((session) => alive(session)))).toEqual([false, false, false])
  })
})

describe('changing one’s own password', () => {
  const next = 'Nocne-Tramwaje-88'
  const input = { currentPassword: testPassword, newPassword: next, repeated: next }

  it('ends the other sessions and keeps the one it was changed in', async () => {
    const actor = await actors.financeWorker()
    const [other, mine] = [await open(actor), await open(actor)]
    await changeOwnPassword.execute({ actor: await actorOf(mine), clock }, input)
    expect(await alive(other)).toBe(false)
    expect(await alive(mine)).toBe(true)
    expect(await open(actor, next)).toBeTruthy()
    expect((await readDb().user.findUniqueOrThrow({ where: { id: actor.id } })).mustChangePassword).toBe(
      false,
    )
  })

  it('needs the old one, twelve characters, twice the same, and nothing everybody knows', async () => {
    const actor = await actors.crisisWorker()
    const { login } = await readDb().user.findUniqueOrThrow({ where: { id: actor.id } })
    const attempt = (change: Partial<typeof input>) =>
      changeOwnPassword.execute({ actor, clock }, { ...input, ...change })
    await expect(attempt({ currentPassword: 'cokolwiek-innego' })).rejects.toMatchObject({
      fieldErrors: { currentPassword: ['To nie jest Twoje obecne hasło.'] },
    })
    await expect(attempt({ newPassword: 'krotkie', repeated: 'krotkie' })).rejects.toThrow(InvalidInput)
    await expect(attempt({ repeated: 'Nocne-Tramwaje-89' })).rejects.toThrow(InvalidInput)
    const personal = `haslo-${login}-2026`
    await expect(attempt({ newPassword: personal, repeated: personal })).rejects.toThrow(Refused)
    await expect(attempt({ newPassword: testPassword, repeated: testPassword })).rejects.toThrow(InvalidInput)
    expect(await open(actor)).toBeTruthy()
  })

  it('is open to somebody who holds no position today', async () => {
    const actor = await actors.withoutPosition()
    await changeOwnPassword.execute({ actor, clock }, input)
    expect(await open(actor, next)).toBeTruthy()
  })
})
