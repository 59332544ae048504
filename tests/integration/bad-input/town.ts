import { saveView } from '@/domains/staff/commands/saved-views'
import { recordAbsence } from '@/domains/staff/commands/registers'
import { addRelation } from '@/domains/clients/commands/relations'
import { bookAppointment } from '@/domains/intake/calendar-commands'
import type { Clock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { testActors } from '@tests/support/actors'
import { proceeding } from '@tests/support/given/benefits'
import { household, person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { serviceProcess } from '@tests/support/given/services'
import type { Named } from './bad-values'

export type Town = {
  readonly call: CommandCall
  readonly named: Named
  /** The input with the version its record has now, as a form just opened sends it. */
  readonly upToDate: (input: unknown) => Promise<unknown>
}

/** A small town, somebody who holds every position in it, and what a field of a name may hold there. */
export async function smallTown(clock: Clock): Promise<Town> {
  const actors = await testActors(clock)
  const by = async (kind: PositionKind) => ({ actor: await actors.on(kind), clock })
  const counter = await by('informationWorker')
  const personId = await person(counter, { firstName: 'Anna', lastName: 'Zwykła' })
  const otherId = await person(counter, { firstName: 'Jan', lastName: 'Zwykły' })
  const parties = {
    worker: await by('benefitsWorker'),
    socialWorker: {
      actor: await actors.on('socialWorker', { districtIds: [actors.structure.districtId] }),
      clock,
    },
    signer: await by('director'),
  }
  const known = await proceeding(parties, { personId, upTo: 'inForce' })
  const householdId = await household(counter, [personId, otherId])
  const everything = { actor: await actors.holding(Object.values(PositionKind)), clock }
  const userId = everything.actor.id
  const reported = await contact(counter, { personId: otherId, need: 'lifeSituation' })
  await bookAppointment.execute(everything, {
    personId,
    contactId: null,
    purpose: 'Rozmowa',
    place: 'office',
    visits: [{ userId, startsAt: '2026-03-19T08:00:00Z', endsAt: '2026-03-19T08:30:00Z' }],
  })
  await addRelation.execute(everything, {
    personId,
    kind: 'attorney',
    relatedPersonId: null,
    relatedName: 'Ewa Obca',
    contact: null,
    basis: null,
    validFrom: '2026-01-02',
    validTo: null,
  })
  await recordAbsence.execute(everything, {
    userId: parties.worker.actor.id,
    substituteId: null,
    validFrom: '2026-05-04',
    validTo: '2026-05-05',
  })
  await saveView.execute(everything, { path: '/klienci', name: 'Widok', query: '' })
  const processId = await serviceProcess(await by('servicesCoordinator'))
  const db = readDb()
  const ids: Record<string, unknown> = {
    ...known,
    version: 1,
    personId,
    keptId: personId,
    otherId,
    mergedId: otherId,
    relatedPersonId: otherId,
    householdId,
    toHouseholdId: householdId,
    memberId: (await db.householdMember.findFirstOrThrow()).id,
    relationId: (await db.personRelation.findFirstOrThrow()).id,
    contactId: reported.contactId,
    appointmentId: (await db.appointment.findFirstOrThrow()).id,
    callBackId: (await db.callBack.findFirstOrThrow()).id,
    userId,
    leadId: parties.socialWorker.actor.id,
    substituteId: parties.worker.actor.id,
    teamId: actors.structure.socialWorkTeamId,
    districtId: actors.structure.districtId,
    positionId: (await db.position.findFirstOrThrow({ where: { userId } })).id,
    authorisationId: (await db.authorisation.findFirst())?.id,
    absenceId: (await db.absence.findFirstOrThrow()).id,
    viewId: (await db.savedView.findFirst())?.id,
    processId,
    login: 'ktos.nowy',
    postcode: '26-110',
    email: 'a@example.pl',
    teryt: '2610011',
    phone: '600700800',
    callBackPhone: '600700800',
    slotMinutes: 30,
    endMinute: 600,
    startMinute: 500,
    amount: 100_00,
    key: undefined,
  }
  return { call: everything, named: (name) => ids[name], upToDate }
}

const versioned = {
  personId: 'person',
  fileId: 'caseFile',
  userId: 'user',
  householdId: 'household',
  memberId: 'householdMember',
  relationId: 'personRelation',
  appointmentId: 'appointment',
  callBackId: 'callBack',
  positionId: 'position',
  absenceId: 'absence',
  authorisationId: 'authorisation',
  teamId: 'team',
} as const

async function upToDate(input: unknown): Promise<unknown> {
  if (typeof input !== 'object' || input === null || !('version' in input) || input.version !== 1)
    return input
  const [key, model] = Object.entries(versioned).find(([name]) => name in input) ?? []
  const id = key ? (input as Record<string, unknown>)[key] : null
  if (!model || typeof id !== 'string' || id === '') return input
  const table = readDb()[model] as { findUnique(asked: object): Promise<{ version: number } | null> }
  const row = await table.findUnique({ where: { id }, select: { version: true } })
  return { ...input, version: row?.version ?? 1 }
}
