import { beforeAll, describe, expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import { calendar, tomorrowCalls } from '@/domains/intake/calendar-queries'
import { intakeDesk } from '@/domains/intake/desk-queries'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { bookAppointment, setAppointmentState, setWorkHours } from '@/domains/intake/calendar-commands'
import { completeCallBack, noteCallBackAttempt } from '@/domains/intake/call-back-commands'
import { callBackList } from '@/domains/intake/call-back-queries'
import { PositionKind } from '@/platform/db/generated/enums'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'

applicationUnderTest()
// Thursday, a quarter past nine
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async (kind: PositionKind = 'informationWorker', name?: string) => ({
  actor: await actors.on(kind, name ? { name } : {}),
  clock,
})
const file = (id: string | undefined) => readDb().caseFile.findUniqueOrThrow({ where: { id: id ?? '' } })

beforeAll(async () => {
  actors = await testActors(clock)
  for (const kind of ['benefitsWorker', 'socialWorker'] as const) {
    const actor = await actors.on(kind)
    await setWorkHours.execute(
      { actor, clock },
      { userId: actor.id, blocks: [{ weekday: 4, startMinute: 480, endMinute: 660, slotMinutes: 30 }] },
    )
  }
})

describe('call-backs and visits', () => {
  it('stay on the list until something came of them; two people cannot both finish one', async () => {
    const { contactId } = await contact(await call(), { anonymous: true, need: 'adviceOnly' })
    const [waiting] = (await callBackList(await call(), {})).filter((row) => row.contact.id === contactId)
    const finish = {
      callBackId: waiting?.id ?? '',
      version: waiting?.version ?? 0,
      state: 'done' as const,
      outcome: 'Umówiona na wtorek.',
    }
    await completeCallBack.execute(await call(), finish)
    await expect(completeCallBack.execute(await call('teamLeader'), finish)).rejects.toBeInstanceOf(Refused)
    expect((await callBackList(await call(), {})).some((row) => row.contact.id === contactId)).toBe(false)
  })

  it('stand on the desk all, so that their number is the true one', async () => {
    const busy = await call('informationWorker', 'busy')
    for (let made = 0; made < 23; made += 1)
      await contact(busy, { anonymous: true, need: 'adviceOnly', callBackPhone: `600 700 8${10 + made}` })
    const due = frozenClock('2026-03-26T09:15:00+01:00')
    expect(await intakeDesk({ ...busy, clock: due }, {})).toHaveLength(23)
  })

  it('stand on the card of a report only where the worker may read it and it is of the same person', async () => {
    const someone = await person(await call(), { firstName: 'Ryta', lastName: 'Umówiona' })
    const { contactId } = await contact(await call(), { personId: someone, need: 'lifeSituation' })
    const worker = await actors.benefitsWorker()
    const [day] = await freeDays(await call(), { userIds: [worker.id] })
    const slot = day?.slots.at(-1)
    if (!slot) throw new Error('no free slot')
    const booking = {
      personId: someone,
      contactId,
      purpose: 'Rozmowa',
      place: 'office' as const,
      visits: [{ userId: worker.id, ...slot }],
    }
    await expect(bookAppointment.execute(await call('benefitsWorker'), booking)).rejects.toBeInstanceOf(
      Forbidden,
    )
    const stranger = bookAppointment.execute(await call(), { ...booking, personId: null })
    await expect(stranger).rejects.toMatchObject({ refusals: [{ code: 'report' }] })
    expect(await readDb().appointment.count({ where: { contactId } })).toBe(0)
  })

  it('cannot be written down as held before they begin, and belong to their worker', async () => {
    const worker = await actors.benefitsWorker()
    const [day] = await freeDays(await call(), { userIds: [worker.id] })
    const slot = day?.slots.at(-1)
    if (!slot) throw new Error('no free slot')
    const [id] = await bookAppointment.execute(await call(), {
      personId: null,
      contactId: null,
      purpose: 'Rozmowa',
      place: 'office',
      visits: [{ userId: worker.id, ...slot }],
    })
    const change = { appointmentId: id ?? '', version: 1 }
    await expect(setAppointmentState.execute(await call(), { ...change, state: 'held' })).rejects.toThrow(
      /jeszcze się nie zaczęło/,
    )
    await expect(
      setAppointmentState.execute(await call('socialWorker'), { ...change, state: 'confirmed' }),
    ).rejects.toBeInstanceOf(Forbidden)
    await setAppointmentState.execute(await call(), { ...change, state: 'confirmed' })
    await expect(
      setAppointmentState.execute(await call(), { ...change, state: 'cancelledByClient' }),
    ).rejects.toBeInstanceOf(Stale)
  })

  it('a visit in the past is refused', async () => {
    const worker = await actors.benefitsWorker()
    const booking = bookAppointment.execute(await call(), {
      personId: null,
      contactId: null,
      purpose: 'Rozmowa',
      place: 'office',
      visits: [
        { userId: worker.id, startsAt: '2026-03-12T08:00:00.000Z', endsAt: '2026-03-12T08:10:00.000Z' },
      ],
    })
    await expect(booking).rejects.toThrow(/minął/)
  })
})

const leaderOf = async (teamId: string) => ({
  actor: await actors.teamLeader({ name: `leader of ${teamId}`, teamId }),
  clock,
})

describe('hours in which a worker receives', () => {
  const block = (startMinute: number) => ({
    weekday: 5,
    startMinute,
    endMinute: startMinute + 120,
    slotMinutes: 30,
  })

  it('are set by the worker and the leader of the team, by nobody else; a denied attempt is logged with whose they are', async () => {
    const worker = await call('socialWorker', 'with own hours')
    const input = { userId: worker.actor.id, blocks: [block(480)] }
    await setWorkHours.execute(worker, input)
    await setWorkHours.execute(await leaderOf(actors.structure.socialWorkTeamId), input)
    for (const who of [
      await leaderOf(actors.structure.benefitsTeamId),
      await call('socialWorker'),
      await call(),
    ])
      await expect(setWorkHours.execute(who, input)).rejects.toBeInstanceOf(Forbidden)
    const denied = await readDb().accessLog.findMany({
      where: { operation: 'intake.setWorkHours', outcome: 'deny', subjectId: worker.actor.id },
    })
    expect(denied).toHaveLength(3)
  })

  it('of two who set them at one moment hold whole for one of them', async () => {
    const worker = await call('socialWorker', 'set twice')
    const choices = [480, 510, 540, 570].map((start) => [block(start)])
    await Promise.all(
      choices.map((blocks) => setWorkHours.execute(worker, { userId: worker.actor.id, blocks })),
    )
    expect(await readDb().workHours.count({ where: { userId: worker.actor.id } })).toBe(1)
  })
})

describe('who sees a call-back and a visit', () => {
  it('a call-back of a need-to-know report is its lead’s, the leader’s and whoever registered it’s, in the list and in the deed (G-005)', async () => {
    const registered = await call('informationWorker', 'second')
    const personId = await person(registered, { firstName: 'Lidia', lastName: 'Chroniona' })
    const worker = await call('socialWorker')
    const { contactId } = await contact(registered, {
      personId,
      need: 'lifeSituation',
      problems: ['violence'],
      socialWorkLeadId: worker.actor.id,
      overrideReason: 'Zna rodzinę.',
    })
    const own = async (who: Parameters<typeof callBackList>[0]) =>
      (await callBackList(who, {})).filter((row) => row.contact.id === contactId)
    const leader = await leaderOf(actors.structure.socialWorkTeamId)
    for (const who of [registered, worker, leader]) expect(await own(who)).toHaveLength(1)
    const strangers = [
      await call(),
      await call('socialWorker', 'second'),
      await call('benefitsWorker'),
      await leaderOf(actors.structure.benefitsTeamId),
    ]
    const [waiting] = await own(worker)
    const attempt = { callBackId: waiting?.id ?? '', version: waiting?.version ?? 0 }
    for (const who of strangers) {
      expect(await own(who)).toEqual([])
      await expect(noteCallBackAttempt.execute(who, attempt)).rejects.toBeInstanceOf(Forbidden)
      const finish = { ...attempt, state: 'done' as const, outcome: 'Załatwione.' }
      await expect(completeCallBack.execute(who, finish)).rejects.toBeInstanceOf(Forbidden)
    }
    await noteCallBackAttempt.execute(worker, attempt)
    expect((await own(leader))[0]?.attempts).toBe(1)
  })

  it('a client is named in a calendar to the counter, the worker and their leader; to others it is a meeting', async () => {
    const worker = await call('socialWorker')
    const personId = await person(await call(), { firstName: 'Zenon', lastName: 'Umówiony' })
    // a working day away: on the list of calls of Thursday
    const visits = [
      {
        userId: worker.actor.id,
        startsAt: '2026-03-13T09:00:00.000Z',
        endsAt: '2026-03-13T09:30:00.000Z',
      },
    ]
    const booked = {
      personId,
      contactId: null,
      purpose: 'Rozmowa o długach',
      place: 'office' as const,
      visits,
    }
    await bookAppointment.execute(await call(), booked)
    const seenBy = async (who: Parameters<typeof calendar>[0]) => {
      const asked = { userId: worker.actor.id, from: '2026-03-13', to: '2026-03-13' }
      const [{ personName, purpose, mayChange } = { personName: '', purpose: '', mayChange: null }] =
        await calendar(who, asked)
      return { personName, purpose, mayChange }
    }
    const named = { personName: 'Umówiony Zenon', purpose: 'Rozmowa o długach', mayChange: true }
    const leader = await leaderOf(actors.structure.socialWorkTeamId)
    for (const who of [await call(), worker, leader]) expect(await seenBy(who)).toEqual(named)
    const otherLeader = await leaderOf(actors.structure.benefitsTeamId)
    const meeting = { personName: null, purpose: 'Spotkanie', mayChange: false }
    for (const who of [otherLeader, await call('benefitsWorker'), await call('director')])
      expect(await seenBy(who)).toEqual(meeting)

    const calls = async (who: Parameters<typeof tomorrowCalls>[0]) =>
      (await tomorrowCalls(who, {})).entries.map(({ personName }) => personName)
    for (const who of [await call(), worker, leader]) expect(await calls(who)).toContain('Umówiony Zenon')
    for (const who of [otherLeader, await call('benefitsWorker')])
      expect(await calls(who)).not.toContain('Umówiony Zenon')
  })
})

describe('assigning files', () => {
  it('never gives both files of a client to one person (R-083, G-003)', async () => {
    const both = await actors.holding(['benefitsWorker', 'socialWorker'], {
      teamId: actors.structure.socialWorkTeamId,
    })
    const personId = await person(await call(), { firstName: 'Filip', lastName: 'Dwojga' })
    const { fileIds } = await contact(await call(), {
      personId,
      need: 'both',
      benefitsLeadId: both.id,
      overrideReason: 'Zna rodzinę',
    })
    const social = (await Promise.all(fileIds.map(file))).find((f) => f.kind === 'socialWork')
    const leader = await call('teamLeader')
    const attempt = assignFile.execute(leader, {
      fileId: social?.id ?? '',
      version: social?.version ?? 0,
      leadId: both.id,
      reason: 'Zastępstwo',
    })
    await expect(attempt).rejects.toThrow(/prowadzą różni pracownicy/)
  })

  it('keeps who led and why, and refuses a second leader who saw an older version', async () => {
    const personId = await person(await call(), { firstName: 'Grażyna', lastName: 'Przekazana' })
    // named, because whom the centre proposes among equals is a matter of their names
    const { id: socialWorkLeadId } = await actors.socialWorker()
    const leads = { socialWorkLeadId, overrideReason: 'Zna tę rodzinę.' }
    const { fileIds } = await contact(await call(), { personId, need: 'lifeSituation', ...leads })
    const before = await file(fileIds[0])
    const next = await actors.socialWorker({ name: 'second' })
    const input = { fileId: before.id, version: before.version, leadId: next.id, reason: 'Zmiana rejonu' }
    await assignFile.execute(await call('teamLeader'), input)
    expect(await file(before.id)).toMatchObject({ leadId: next.id })
    const history = await readDb().fileAssignment.findMany({
      where: { caseFileId: before.id },
      orderBy: { createdAt: 'asc' },
    })
    expect(history.map((row) => row.userId)).toEqual([before.leadId, next.id])
    await expect(
      assignFile.execute(await call('teamLeader'), { ...input, leadId: before.leadId ?? '' }),
    ).rejects.toBeInstanceOf(Stale)
  })
})
