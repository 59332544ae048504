import { beforeAll, describe, expect, it } from 'vitest'
import { openBenefitsFile, registerApplication } from '@/domains/benefits/commands'
import { recordDeath } from '@/domains/clients/commands/persons'
import { bookAppointment, setWorkHours } from '@/domains/intake/calendar-commands'
import { completeCallBack } from '@/domains/intake/call-back-commands'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { contactCard } from '@/domains/intake/queries'
import { bookingStart, registrationStart } from '@/domains/intake/registration-queries'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { applicationInput, informing } from '@tests/support/given/benefit-deeds'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { socialWorkFile } from '@tests/support/given/social-work'

applicationUnderTest()
const before = frozenClock('2026-03-09T09:15:00+01:00')
const clock = frozenClock('2026-03-12T07:15:00+01:00')
const diedOn = '2026-03-10'
const dead = { refusals: [{ code: 'dead' }] }
let actors: Actors
let host: Actor

const counter = async (at = clock) => ({ actor: await actors.informationWorker(), clock: at })

async function dies(personId: string) {
  const { version } = await readDb().person.findUniqueOrThrow({ where: { id: personId } })
  await recordDeath.execute(await counter(), { personId, version, diedOn })
}

let made = 0
const living = async () =>
  person(await counter(before), { firstName: 'Zenon', lastName: `Zmarły ${'abcdefghij'[made++]}` })

async function someoneDead() {
  const personId = await living()
  await dies(personId)
  return personId
}

async function slot(nth: number) {
  const [day] = await freeDays(await counter(), { userIds: [host.id] })
  const free = day?.slots[nth]
  if (!free) throw new Error('no free slot')
  return { userId: host.id, ...free }
}

const book = async (personId: string | null, nth: number) =>
  bookAppointment.execute(await counter(), {
    personId,
    contactId: null,
    purpose: 'Rozmowa',
    place: 'office',
    visits: [await slot(nth)],
  })

beforeAll(async () => {
  actors = await testActors(before)
  host = await actors.socialWorker()
  await setWorkHours.execute(
    { actor: host, clock: before },
    { userId: host.id, blocks: [{ weekday: 4, startMinute: 480, endMinute: 660, slotMinutes: 30 }] },
  )
})

describe('somebody who died', () => {
  it('is met by nobody, however the visit is booked; their family is', async () => {
    const personId = await living()
    const open = { personId, need: 'lifeSituation' as const }
    const { contactId } = await contact(await counter(before), open)
    await dies(personId)
    await expect(book(personId, 0)).rejects.toMatchObject(dead)
    const visits = [await slot(0)]
    await expect(
      contact(await counter(), { ...open, result: 'appointment', visits, callBackPhone: null }),
    ).rejects.toMatchObject(dead)
    const callBack = await readDb().callBack.findFirstOrThrow({ where: { contactId } })
    const ends = { callBackId: callBack.id, version: callBack.version, state: 'done' as const }
    await expect(
      completeCallBack.execute(await counter(), { ...ends, outcome: 'Umówiono syna.', visits }),
    ).rejects.toMatchObject(dead)
    await completeCallBack.execute(await counter(), { ...ends, outcome: 'Syn zna już adres ośrodka.' })
    expect(await book(await living(), 0)).toHaveLength(1)
  })

  it('gets no new files by a report; a report of the death is taken, and reaches whoever leads an open file', async () => {
    const personId = await someoneDead()
    for (const need of ['material', 'lifeSituation', 'both'] as const)
      await expect(contact(await counter(), { personId, need })).rejects.toMatchObject(dead)
    await contact(await counter(), { personId, need: 'adviceOnly' })
    await contact(await counter(), {
      personId,
      need: 'material',
      result: 'clientWithdrew',
      callBackPhone: null,
    })
    expect(await readDb().caseFile.count({ where: { personId } })).toBe(0)

    const led = await living()
    const leads = { personId: led, need: 'lifeSituation' as const, socialWorkLeadId: host.id }
    await contact(await counter(before), leads)
    await dies(led)
    const { contactId } = await contact(await counter(), { ...leads, socialWorkLeadId: null })
    const told = { userId: host.id, kind: 'reportedAgain', subjectId: contactId }
    expect(await readDb().notice.count({ where: told })).toBe(1)
    await expect(contact(await counter(), { ...leads, need: 'both' })).rejects.toMatchObject(dead)
  })

  it('begins no social work', async () => {
    const personId = await someoneDead()
    await expect(socialWorkFile({ actor: host, clock }, personId)).rejects.toMatchObject(dead)
  })

  it('is party to a case by an application that came while they lived, not by one that came later', async () => {
    const worker = { actor: await actors.benefitsWorker(), clock }
    const personId = await someoneDead()
    const { fileId } = await openBenefitsFile.execute(worker, { personId })
    const informingId = await informing(worker, fileId)
    const input = { ...applicationInput(informingId, clock.today()), channel: 'post' as const }
    await expect(registerApplication.execute(worker, input)).rejects.toMatchObject(dead)
    await registerApplication.execute(worker, { ...input, appliedOn: diedOn })
  })

  it('is known as such where a report, a visit and the card of a report begin', async () => {
    const personId = await someoneDead()
    expect((await registrationStart(await counter(), { personId })).person).toMatchObject({ diedOn })
    expect((await bookingStart(await counter(), { personId })).person).toMatchObject({ diedOn })
    const { contactId } = await contact(await counter(), { personId, need: 'adviceOnly' })
    expect((await contactCard(await counter(), { contactId })).person).toMatchObject({ diedOn })
  })
})
