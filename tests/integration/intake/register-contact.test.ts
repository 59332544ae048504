import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergePersons } from '@/domains/clients/commands/merging'
import { filesOfClient } from '@/domains/casework/queries'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { bookAppointment, setWorkHours } from '@/domains/intake/calendar-commands'
import { registerContact } from '@/domains/intake/commands'
import { contactCard, contactList } from '@/domains/intake/queries'
import { intakePermissions } from '@/domains/intake/permissions'
import { PositionKind } from '@/platform/db/generated/enums'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, NotFound } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact, contactInput } from '@tests/support/given/intake'

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

describe('a card merged with another', () => {
  it('takes no report and no visit: they would hang where nobody looks', async () => {
    const [kept, merged] = [
      await person(await call(), { firstName: 'Anna', lastName: 'Zostająca' }),
      await person(await call(), {
        firstName: 'Hanna',
        lastName: 'Znikająca',
        noPeselReason: 'notGiven',
      }),
    ]
    await mergePersons.execute(await call('teamLeader'), {
      keptId: kept,
      mergedId: merged,
      keptVersion: 1,
      mergedVersion: 1,
      reason: 'Ta sama osoba.',
    })
    const refused = { refusals: [{ code: 'merged-person' }] }
    await expect(contact(await call(), { personId: merged })).rejects.toMatchObject(refused)
    const actor = await actors.benefitsWorker()
    const visit = { startsAt: '2026-03-19T08:00:00Z', endsAt: '2026-03-19T08:30:00Z' }
    const booked = bookAppointment.execute(await call(), {
      personId: merged,
      contactId: null,
      purpose: 'Rozmowa',
      place: 'office',
      visits: [{ userId: actor.id, ...visit }],
    })
    await expect(booked).rejects.toMatchObject(refused)
    await expect(contact(await call(), { personId: randomUUID() })).rejects.toBeInstanceOf(NotFound)
    await expect(contact(await call(), { personId: kept })).resolves.toHaveProperty('number')
  })
})

describe('a report of a material need', () => {
  it('opens the benefits file with its lead, a call-back in fourteen days, and leaves one audit entry', async () => {
    const personId = await person(await call(), { firstName: 'Jan', lastName: 'Potrzebny' })
    const result = await contact(await call(), { personId })
    const worker = await actors.benefitsWorker()
    expect(await file(result.fileIds[0])).toMatchObject({
      kind: 'benefits',
      leadId: worker.id,
      personId,
      state: 'open',
    })
    const [waiting] = await readDb().callBack.findMany({ where: { contactId: result.contactId } })
    expect(waiting?.dueOn.toISOString()).toContain('2026-03-26')
    const entries = await readDb().auditEntry.findMany({ where: { subjectId: result.contactId } })
    expect(entries.map((entry) => entry.command)).toEqual(['intake.registerContact'])
    expect(JSON.stringify(entries[0]?.summary)).not.toContain('czynsz')
    expect(
      await readDb().notice.count({ where: { userId: worker.id, kind: 'fileAssigned', personId } }),
    ).toBe(1)
  })

  it('gives the open file back when there is one already', async () => {
    const personId = await person(await call(), { firstName: 'Ewa', lastName: 'Wracająca' })
    const first = await contact(await call(), { personId })
    const second = await contact(await call(), { personId })
    expect(second.fileIds).toEqual(first.fileIds)
    expect(second.number).toBe(first.number + 1)
  })

  it('is written once for a double click', async () => {
    const personId = await person(await call(), { firstName: 'Piotr', lastName: 'Podwójny' })
    const idempotencyKey = randomUUID()
    const send = async () =>
      registerContact.execute({ ...(await call()), idempotencyKey }, contactInput({ personId }))
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toEqual(first)
    expect(await readDb().contact.count({ where: { personId } })).toBe(1)
  })
})

describe('a mixed report', () => {
  it('opens two files with two workers and one joint visit (R-089)', async () => {
    const personId = await person(await call(), { firstName: 'Beata', lastName: 'Mieszana' })
    const [benefits, social] = [await actors.benefitsWorker(), await actors.socialWorker()]
    const [day] = await freeDays(await call(), { userIds: [benefits.id, social.id] })
    const slot = day?.slots[0]
    if (!slot) throw new Error('no free slot')
    const alone = contact(await call(), {
      personId,
      need: 'both',
      result: 'appointment',
      visits: [{ userId: benefits.id, ...slot }],
    })
    await expect(alone).rejects.toMatchObject({ refusals: [{ code: 'joint-visit' }] })
    const result = await contact(await call(), {
      personId,
      need: 'both',
      result: 'appointment',
      visits: [benefits, social].map(({ id }) => ({ userId: id, ...slot })),
    })
    const files = await Promise.all(result.fileIds.map(file))
    expect(new Set(files.map((f) => f.kind))).toEqual(new Set(['benefits', 'socialWork']))
    expect(new Set(files.map((f) => f.leadId)).size).toBe(2)
    const visits = await readDb().appointment.findMany({ where: { contactId: result.contactId } })
    expect(new Set(visits.map((v) => v.jointId)).size).toBe(1)
    // nobody else can take the slot
    const taken = bookAppointment.execute(await call(), {
      personId: null,
      contactId: null,
      purpose: 'Inna rozmowa',
      place: 'office',
      visits: [{ userId: social.id, ...slot }],
    })
    await expect(taken).rejects.toThrow(/właśnie zajęty/)
  })

  it('of domestic violence makes the social-work file need-to-know', async () => {
    const personId = await person(await call(), { firstName: 'Celina', lastName: 'Chroniona' })
    const result = await contact(await call(), { personId, need: 'both', problems: ['violence'] })
    const files = await Promise.all(result.fileIds.map(file))
    expect(files.find((f) => f.kind === 'socialWork')?.restricted).toBe(true)
    const seen = await filesOfClient(await call('benefitsWorker'), { personId })
    expect(seen.map((line) => line.kind)).toEqual(['benefits'])
    const list = await contactList(await call('director'), {})
    expect(list.rows.map((row) => row.id)).not.toContain(result.contactId)
  })
})

describe('bad input', () => {
  it.each([
    [{ personId: null }, /kogo dotyczy/],
    [{ anonymous: true }, /nie można założyć akt/],
    [{ callBackPhone: null }, /numer telefonu/],
    [{ result: 'appointment' as const }, /Nie wybrano terminu/],
  ])('%j is refused with its reason and nothing is saved', async (changes, reason) => {
    const before = await readDb().contact.count()
    await expect(contact(await call(), { anonymous: false, ...changes })).rejects.toThrow(reason)
    expect(await readDb().contact.count()).toBe(before)
  })

  it('of a wrong shape names the field in Polish', async () => {
    const wrong = contactInput({ channel: 'telepathy' as 'phone', callBackPhone: '12' })
    const error = await registerContact.execute(await call(), wrong).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(InvalidInput)
    expect((error as InvalidInput).fieldErrors).toMatchObject({
      channel: ['Wybierz, jak osoba się zgłosiła.'],
    })
  })
})

describe('who may', () => {
  it('register: the counter and social workers; nobody else, and the attempt is logged', async () => {
    const allowed: PositionKind[] = [
      'informationWorker',
      'socialWorker',
      'seniorSocialWorker',
      'crisisWorker',
      'teamLeader',
    ]
    for (const [kind, actor] of await actors.all()) {
      const attempt = registerContact.execute(
        { actor, clock },
        contactInput({ need: 'adviceOnly', result: 'adviceGiven', anonymous: true }),
      )
      if (allowed.includes(kind)) await expect(attempt, kind).resolves.toBeTruthy()
      else await expect(attempt, kind).rejects.toBeInstanceOf(Forbidden)
    }
    const administrator = await actors.administrator()
    expect(
      await readDb().accessLog.count({
        where: { actorId: administrator.id, outcome: 'deny', operation: 'intake.registerContact' },
      }),
    ).toBe(1)
  })

  it('see who reported: masked for everybody but the counter and the leading social worker (G-019)', async () => {
    const personId = await person(await call(), { firstName: 'Danuta', lastName: 'Zgłoszona' })
    const { contactId } = await contact(await call(), {
      personId,
      need: 'lifeSituation',
      reporterKind: 'neighbour',
      reporterName: 'Sąsiadka z parteru',
      channel: 'thirdParty',
    })
    expect((await contactCard(await call(), { contactId })).reporterName).toBe('Sąsiadka z parteru')
    expect((await contactCard(await call('socialWorker'), { contactId })).reporterName).toBe(
      'Sąsiadka z parteru',
    )
    const director = await contactCard(await call('director'), { contactId })
    expect(director).toMatchObject({ reporterName: null, reporterMasked: true })
    await expect(contactCard(await call('benefitsWorker'), { contactId })).rejects.toBeInstanceOf(Forbidden)
    expect(intakePermissions.on('intake.contact.readReporter').allowsAny(await actors.director())).toBe(false)
  })
})
