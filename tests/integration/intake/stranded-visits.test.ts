import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, moveAppointment, setWorkHours } from '@/domains/intake/calendar-commands'
import { appointment } from '@/domains/intake/calendar-queries'
import { intakeDesk } from '@/domains/intake/desk-queries'
import { recordAbsence } from '@/domains/staff/commands/registers'
import { endPosition } from '@/domains/staff/commands/structure'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { givenTeam } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-02T09:15:00+01:00')
let actors: Actors
let leader: Actor
let stranger: Actor

const founder = () => ({ actor: actors.founder, clock })
const counter = async () => ({ actor: await actors.informationWorker(), clock })
const at = (day: string) => ({ startsAt: `${day}T08:00:00Z`, endsAt: `${day}T08:30:00Z` })

async function ends(userId: string, validTo: string) {
  const position = await readDb().position.findFirstOrThrow({ where: { userId } })
  await endPosition.execute(founder(), { positionId: position.id, version: position.version, validTo })
}

async function book({ id: userId }: Actor, day: string) {
  const [id = ''] = await bookAppointment.execute(await counter(), {
    personId: null,
    contactId: null,
    purpose: 'Rozmowa',
    place: 'office',
    visits: [{ userId, ...at(day) }],
  })
  return id
}

/** Visits of the desk nobody would receive, as their addresses name them. */
const stranded = async (actor: Actor) =>
  (await intakeDesk({ actor, clock }, {})).flatMap(({ id, href }) =>
    id.startsWith('stranded-') ? [href.replace('/kalendarz/', '')] : [],
  )

beforeAll(async () => {
  actors = await testActors(clock)
  leader = await actors.teamLeader()
  stranger = await actors.teamLeader({
    name: 'stranger',
    teamId: await givenTeam(actors.founder, clock, 'Zespół asystentów'),
  })
})

describe('a visit agreed before its day was lost', () => {
  it('after the end of a position is on the desk of the leader of the team, until it is moved', async () => {
    const leaving = await actors.socialWorker({ name: 'leaving' })
    const [kept, lost] = [await book(leaving, '2026-03-19'), await book(leaving, '2026-03-20')]
    expect(await stranded(leader)).toEqual([])
    await ends(leaving.id, '2026-03-19')
    expect(await stranded(leader)).toEqual([lost])
    expect(await stranded(stranger)).toEqual([])
    expect(await stranded((await counter()).actor)).toEqual([])
    const leads = { actor: leader, clock }
    const away = async (appointmentId: string) => (await appointment(leads, { appointmentId })).away
    expect([await away(kept), await away(lost)]).toEqual([false, true])
    await moveAppointment.execute(leads, { appointmentId: lost, version: 1, ...at('2026-03-18') })
    expect(await stranded(leader)).toEqual([])
  })

  it('in an absence entered later is there too', async () => {
    const away = await actors.socialWorker({ name: 'away' })
    const [, lost] = [await book(away, '2026-03-11'), await book(away, '2026-03-12')]
    const period = { validFrom: '2026-03-12', validTo: '2026-03-13' }
    await recordAbsence.execute({ actor: leader, clock }, { userId: away.id, substituteId: null, ...period })
    expect(await stranded(leader)).toEqual([lost])
  })

  it('of a team nobody leads is on the desk of the counter', async () => {
    const worker = await actors.benefitsWorker({ name: 'unled' })
    const lost = await book(worker, '2026-03-20')
    await ends(worker.id, '2026-03-19')
    expect(await stranded((await counter()).actor)).toEqual([lost])
  })

  it('the hours still written down change nothing', async () => {
    const worker = await actors.socialWorker({ name: 'hours' })
    const blocks = [{ weekday: 4, startMinute: 480, endMinute: 660, slotMinutes: 30 }]
    await setWorkHours.execute({ actor: worker, clock }, { userId: worker.id, blocks })
    const lost = await book(worker, '2026-03-26')
    await ends(worker.id, '2026-03-19')
    expect(await stranded(leader)).toContain(lost)
  })
})
