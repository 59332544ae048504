import { beforeAll, describe, expect, it } from 'vitest'
import { setSubstitute } from '@/domains/casework/substitute-commands'
import { bookAppointment, moveAppointment, setWorkHours } from '@/domains/intake/calendar-commands'
import { calendarOwners } from '@/domains/intake/calendar-queries'
import { callBackList } from '@/domains/intake/call-back-queries'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { routingFor } from '@/domains/intake/registration-queries'
import { endPosition } from '@/domains/staff/commands/structure'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'

applicationUnderTest()
/** When everybody still works; then Thursday of the next week, when the first of them is gone. */
const before = frozenClock('2026-03-02T09:15:00+01:00')
const clock = frozenClock('2026-03-12T07:15:00+01:00')
let actors: Actors
let gone: Actor
let leaving: Actor
let personId: string

const counter = async (at = clock) => ({ actor: await actors.informationWorker(), clock: at })
const onThursday = (day: string) => ({ startsAt: `${day}T08:00:00Z`, endsAt: `${day}T08:30:00Z` })
const refused = { refusals: [{ code: 'visit-gone' }] }

async function ends(userId: string, validTo: string) {
  const position = await readDb().position.findFirstOrThrow({ where: { userId } })
  const call = { actor: actors.founder, clock: before }
  await endPosition.execute(call, { positionId: position.id, version: position.version, validTo })
}

const book = async (userId: string, day: string) =>
  bookAppointment.execute(await counter(), {
    personId: null,
    contactId: null,
    purpose: 'Rozmowa',
    place: 'office',
    visits: [{ userId, ...onThursday(day) }],
  })

beforeAll(async () => {
  actors = await testActors(before)
  gone = await actors.socialWorker({ name: 'gone' })
  personId = await person(await counter(before), { firstName: 'Ida', lastName: 'Pozostawiona' })
  await contact(await counter(before), { personId, need: 'lifeSituation', socialWorkLeadId: gone.id })
  leaving = await actors.socialWorker({ name: 'leaving' })
  for (const { id } of [gone, leaving])
    await setWorkHours.execute(
      { actor: id === gone.id ? gone : leaving, clock: before },
      { userId: id, blocks: [{ weekday: 4, startMinute: 480, endMinute: 660, slotMinutes: 30 }] },
    )
  await ends(gone.id, '2026-03-11')
  await ends(leaving.id, '2026-03-19')
})

describe('whoever holds no position on a day', () => {
  it('has no free slot on it', async () => {
    const dates = async (id: string) =>
      (await freeDays(await counter(), { userIds: [id] })).map(({ date }) => date)
    expect(await dates(gone.id)).toEqual([])
    expect(await dates(leaving.id)).toEqual(['2026-03-12', '2026-03-19'])
  })

  it('is not offered for a new visit; the calendar keeps what was agreed', async () => {
    const owners = await calendarOwners(await counter(), {})
    const receives = (id: string) => owners.find((owner) => owner.id === id)?.receives
    expect([receives(gone.id), receives(leaving.id)]).toEqual([false, true])
  })

  it('is given no visit, however it is booked', async () => {
    await expect(book(gone.id, '2026-03-12')).rejects.toMatchObject(refused)
    await expect(book(leaving.id, '2026-03-26')).rejects.toMatchObject(refused)
    const [appointmentId = ''] = await book(leaving.id, '2026-03-19')
    const move = { appointmentId, version: 1, ...onThursday('2026-03-26') }
    await expect(moveAppointment.execute(await counter(), move)).rejects.toMatchObject(refused)
  })

  it('stands in for nobody', async () => {
    const file = await readDb().caseFile.findFirstOrThrow({ where: { personId } })
    const director = { actor: await actors.director(), clock }
    const days = { from: '2026-03-18', until: '2026-03-24', reason: 'Urlop.' }
    const input = { fileId: file.id, version: file.version, substituteId: leaving.id, ...days }
    await expect(setSubstitute.execute(director, input)).rejects.toMatchObject({
      refusals: [{ code: 'wrong-position' }],
    })
    await setSubstitute.execute(director, { ...input, until: '2026-03-19' })
  })
})

describe('a file whose lead is on the position no more', () => {
  it('waits for another: the counter is told why, nobody is met and the report waits for its lead', async () => {
    const { open } = await routingFor(await counter(), { personId })
    expect(open).toEqual([
      {
        kind: 'socialWork',
        leadId: null,
        leadName: null,
        goneLead: `${gone.firstName} ${gone.lastName}`,
      },
    ])
    const report = await contact(await counter(), { personId, need: 'lifeSituation' })
    const saved = await readDb().contact.findUniqueOrThrow({ where: { id: report.contactId } })
    expect(saved.state).toBe('registered')
    const waiting = (await callBackList(await counter(), {})).find(
      (row) => row.contactId === report.contactId,
    )
    const { id } = await actors.informationWorker()
    expect(waiting).toMatchObject({ responsibleId: id, hosts: [id] })
    expect(await readDb().notice.count({ where: { userId: gone.id, subjectId: report.contactId } })).toBe(0)
  })
})
