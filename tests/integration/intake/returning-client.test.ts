import { beforeAll, describe, expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import { assignableFiles } from '@/domains/casework/assignment-queries'
import { bookAppointment, moveAppointment, setWorkHours } from '@/domains/intake/calendar-commands'
import { appointment } from '@/domains/intake/calendar-queries'
import { completeCallBack } from '@/domains/intake/call-back-commands'
import { callBackList } from '@/domains/intake/call-back-queries'
import { clientCardPdf } from '@/domains/intake/client-card-queries'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { contactCard, contactExport, contactList, earlierContacts } from '@/domains/intake/queries'
import { bookingStart, registrationStart, routingFor } from '@/domains/intake/registration-queries'
import type { PositionKind } from '@/platform/db/generated/enums'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { Forbidden, InvalidInput, Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { address, person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'

applicationUnderTest()
// Thursday, a quarter past nine
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async (kind: PositionKind = 'informationWorker', name?: string) => ({
  actor: await actors.on(kind, name ? { name } : {}),
  clock,
})

beforeAll(async () => {
  actors = await testActors(clock)
  const rhythm = { benefitsWorker: 30, socialWorker: 45 } as const
  for (const kind of ['benefitsWorker', 'socialWorker'] as const) {
    const actor = await actors.on(kind)
    await setWorkHours.execute(
      { actor, clock },
      {
        userId: actor.id,
        blocks: [{ weekday: 4, startMinute: 480, endMinute: 720, slotMinutes: rhythm[kind] }],
      },
    )
  }
})

const firstSlot = async (userIds: string[]) => {
  const [day] = await freeDays(await call(), { userIds })
  const slot = day?.slots[0]
  if (!slot) throw new Error('no free slot')
  return slot
}

describe('a client who comes again', () => {
  it('is assigned at once: the lead of the open file is told and reads the new report', async () => {
    const personId = await person(await call(), { firstName: 'Wanda', lastName: 'Powracająca' })
    await contact(await call(), { personId })
    const again = await contact(await call(), { personId, description: 'Prosi o opał.' })
    const worker = await actors.benefitsWorker()
    const card = await contactCard(await call('benefitsWorker'), { contactId: again.contactId })
    expect(card).toMatchObject({ state: 'assigned', description: 'Prosi o opał.' })
    expect(card.files).toMatchObject([{ kind: 'benefits', openedHere: false, mayOpen: true }])
    expect(
      await readDb().notice.count({
        where: { userId: worker.id, kind: 'reportedAgain', subjectId: again.contactId },
      }),
    ).toBe(1)
    const list = await contactList(await call('benefitsWorker'), { pageSize: 100 })
    expect(list.rows.map((row) => row.id)).toContain(again.contactId)
  })

  it('with a matter of the other file stays unknown to this one', async () => {
    const personId = await person(await call(), { firstName: 'Zenon', lastName: 'Dwutorowy' })
    await contact(await call(), { personId })
    const other = await contact(await call(), { personId, need: 'lifeSituation' })
    const read = contactCard(await call('benefitsWorker'), { contactId: other.contactId })
    await expect(read).rejects.toBeInstanceOf(Forbidden)
    const list = await contactList(await call('benefitsWorker'), { pageSize: 100 })
    expect(list.rows.map((row) => row.id)).not.toContain(other.contactId)
  })

  it('is recognised at the door with the earlier reasons and the open files (G-032)', async () => {
    const personId = await person(await call(), { firstName: 'Adam', lastName: 'Znajomy' })
    const first = await contact(await call(), { personId })
    const earlier = await earlierContacts(await call(), { personId })
    expect(earlier).toMatchObject([{ id: first.contactId, problems: ['unemployment'] }])
    const worker = await actors.benefitsWorker()
    const routing = await routingFor(await call(), { personId })
    expect(routing.open).toEqual([
      {
        kind: 'benefits',
        leadId: worker.id,
        leadName: `${worker.firstName} ${worker.lastName}`,
        goneLead: null,
      },
    ])
  })

  it('whose social-work file is need-to-know is not in the list of the counter or the director', async () => {
    const personId = await person(await call(), { firstName: 'Łucja', lastName: 'Ukryta' })
    await contact(await call(), { personId, need: 'lifeSituation', problems: ['violence'] })
    const again = await contact(await call(), { personId, need: 'lifeSituation', problems: ['illness'] })
    const colleague = await call('informationWorker', 'second')
    for (const reader of [colleague, await call('director')]) {
      const list = await contactList(reader, { pageSize: 100 })
      expect(list.rows.map((row) => row.id)).not.toContain(again.contactId)
      const read = contactCard(reader, { contactId: again.contactId })
      await expect(read).rejects.toBeInstanceOf(Forbidden)
    }
    const own = await contactCard(await call('socialWorker'), { contactId: again.contactId })
    expect(own.id).toBe(again.contactId)
  })

  it('from outside the districts is warned of before anything is promised (G-031)', async () => {
    const elsewhere = address({ city: 'Gdynia', postcode: '81-001', street: 'Morska' })
    const personId = await person(await call(), {
      firstName: 'Olga',
      lastName: 'Zamiejscowa',
      residence: elsewhere,
    })
    expect(await routingFor(await call(), { personId })).toMatchObject({ outsideDistricts: true })
    expect(await routingFor(await call(), { personId: null })).toMatchObject({ outsideDistricts: false })
  })
})

describe('a report that waits for a lead', () => {
  it('is found for assignment and settled when the file open before gets its lead', async () => {
    const personId = await person(await call(), { firstName: 'Iga', lastName: 'Czekająca' })
    const first = await contact(await call(), { personId, need: 'lifeSituation' })
    const file = await readDb().caseFile.findUniqueOrThrow({ where: { id: first.fileIds[0] ?? '' } })
    const found = await assignableFiles(await call('director'), { contactId: first.contactId })
    expect(found.rows.map((row) => row.id)).toEqual([file.id])
    const again = await contact(await call(), { personId, need: 'lifeSituation' })
    const seen = await assignableFiles(await call('director'), { contactId: again.contactId })
    expect(seen.rows.map((row) => row.id)).toEqual([file.id])
    const next = await actors.socialWorker({ name: 'second' })
    const leader = await call('teamLeader')
    await assignFile.execute(leader, {
      fileId: file.id,
      version: file.version,
      leadId: next.id,
      reason: 'Zmiana rejonu',
    })
    const states = await readDb().contact.findMany({ where: { personId }, select: { state: true } })
    expect(states.map(({ state }) => state)).toEqual(['assigned', 'assigned'])
  })
})

describe('what was typed and not registered', () => {
  it('comes back with the person it is about', async () => {
    const zofia = await call()
    const personId = await person(zofia, { firstName: 'Maja', lastName: 'Niedokończona' })
    await saveDraft(zofia.actor, 'intake.registerContact', '', { personId, description: 'Ba' }, clock.now())
    const start = await registrationStart(zofia, { personId: null })
    expect(start.person).toMatchObject({ id: personId, lastName: 'Niedokończona' })
    expect(start.draft.content).toMatchObject({ description: 'Ba' })
  })
})

describe('a form that begins with a client', () => {
  it('leaves a line that the client was looked at, and none where it begins with nobody', async () => {
    const zofia = await call()
    const personId = await person(zofia, { firstName: 'Oglądana', lastName: 'Przyokienka' })
    await registrationStart(zofia, { personId })
    await bookingStart(zofia, { personId })
    await bookingStart(zofia, { personId: null })
    const log = await readDb().accessLog.findMany({
      where: {
        actorId: zofia.actor.id,
        operation: { in: ['intake.registrationStart', 'intake.bookingStart'] },
      },
      orderBy: { id: 'asc' },
      select: { operation: true, personId: true, outcome: true },
    })
    const outcome = 'permit'
    expect(log.slice(-2)).toEqual([
      { operation: 'intake.registrationStart', personId, outcome },
      { operation: 'intake.bookingStart', personId, outcome },
    ])
  })
})

describe('a call-back', () => {
  const waiting = async (contactId: string) => {
    const [row] = (await callBackList(await call(), {})).filter((one) => one.contact.id === contactId)
    if (!row) throw new Error('nobody waits')
    return row
  }

  it('ends with a visit agreed on the phone, joint where both files are open', async () => {
    const personId = await person(await call(), { firstName: 'Ida', lastName: 'Oddzwoniona' })
    const [benefits, social] = [await actors.benefitsWorker(), await actors.socialWorker()]
    const { contactId } = await contact(await call(), {
      personId,
      need: 'both',
      benefitsLeadId: benefits.id,
      socialWorkLeadId: social.id,
      overrideReason: 'Znają rodzinę.',
    })
    const row = await waiting(contactId)
    expect(row.hosts).toEqual([benefits.id, social.id])
    const slot = await firstSlot(row.hosts)
    await completeCallBack.execute(await call(), {
      callBackId: row.id,
      version: row.version,
      state: 'done',
      outcome: '',
      visits: row.hosts.map((userId) => ({ userId, ...slot })),
    })
    const visits = await readDb().appointment.findMany({ where: { contactId } })
    expect(visits).toHaveLength(2)
    expect(new Set(visits.map((visit) => visit.jointId)).size).toBe(1)
    expect(await readDb().callBack.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      state: 'done',
      outcome: 'Umówiono spotkanie.',
    })
  })

  it('asks what was agreed when no visit was, and stays on the list when the slot was just taken', async () => {
    const personId = await person(await call(), { firstName: 'Roch', lastName: 'Spóźniony' })
    const { contactId } = await contact(await call(), { personId })
    const row = await waiting(contactId)
    const finish = { callBackId: row.id, version: row.version, state: 'done' as const, outcome: '' }
    await expect(completeCallBack.execute(await call(), finish)).rejects.toBeInstanceOf(InvalidInput)
    const [hostId = ''] = row.hosts
    const slot = await firstSlot([hostId])
    const visits = [{ userId: hostId, ...slot }]
    await bookAppointment.execute(await call(), {
      personId: null,
      contactId: null,
      purpose: 'Inna rozmowa',
      place: 'office',
      visits,
    })
    const late = completeCallBack.execute(await call(), { ...finish, visits })
    await expect(late).rejects.toBeInstanceOf(Refused)
    expect((await waiting(contactId)).state).toBe('waiting')
  })
})

describe('a joint visit', () => {
  it('moves for both workers; the client card names both and the papers to bring', async () => {
    const personId = await person(await call(), { firstName: 'Kinga', lastName: 'Wspólna' })
    const [benefitsLeadId, socialWorkLeadId] = [
      (await actors.benefitsWorker()).id,
      (await actors.socialWorker()).id,
    ]
    const hosts = [benefitsLeadId, socialWorkLeadId]
    const slot = await firstSlot(hosts)
    const { contactId, appointmentIds } = await contact(await call(), {
      personId,
      need: 'both',
      result: 'appointment',
      benefitsLeadId,
      socialWorkLeadId,
      overrideReason: 'Do testu.',
      visits: hosts.map((userId) => ({ userId, ...slot })),
    })
    const [appointmentId = ''] = appointmentIds
    const visit = await appointment(await call(), { appointmentId })
    expect(visit.hostIds).toEqual(hosts)
    const next = await firstSlot(hosts)
    expect(next.startsAt).not.toBe(slot.startsAt)
    await moveAppointment.execute(await call(), { appointmentId, version: visit.version, ...next })
    const moved = await readDb().appointment.findMany({ where: { contactId } })
    expect(moved.map((row) => row.startsAt.toISOString())).toEqual([next.startsAt, next.startsAt])
    const card = await clientCardPdf(await call(), { contactId })
    expect(card.mimeType).toBe('application/pdf')
    expect(Buffer.from(card.content).subarray(0, 5).toString()).toBe('%PDF-')
    await expect(clientCardPdf(await call('paymentsClerk'), { contactId })).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('the file of the list', () => {
  it('holds exactly what the reader sees under the same filter, and its taking is logged', async () => {
    const personId = await person(await call(), { firstName: 'Ola', lastName: 'Arkuszowa' })
    await contact(await call(), { personId, need: 'lifeSituation' })
    const asked = { need: 'lifeSituation', from: '2026-03-12', to: '2026-03-12' } as const
    for (const kind of ['informationWorker', 'benefitsWorker', 'socialWorker'] as const) {
      const reader = await call(kind)
      const list = await contactList(reader, { ...asked, pageSize: 100 })
      const exported: string[] = []
      for await (const chunk of await contactExport(reader, asked)) {
        exported.push(...chunk.map((row) => row.id))
      }
      expect(exported, kind).toEqual(list.rows.map((row) => row.id))
      const logged = {
        actorId: reader.actor.id,
        operation: 'intake.contactExport',
        outcome: 'permit',
      } as const
      expect(await readDb().accessLog.count({ where: logged }), kind).toBe(1)
    }
  })
})
