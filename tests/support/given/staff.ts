import { assignPosition, saveTeam, saveDistrict } from '@/domains/staff/commands/structure'
import { createUser } from '@/domains/staff/commands/accounts'
import { foundCentre } from '@/domains/staff/commands/centre'
import { recordQualification } from '@/domains/staff/commands/qualifications'
import { grantAuthorisation } from '@/domains/staff/commands/registers'
import type { ConsultantKind, PositionKind } from '@/platform/db/generated/enums'
import type { Actor } from '@/platform/auth/actor'
import { foundingActor } from '@/platform/auth/founding-actor'
import { actorOfUser } from '@/platform/auth/session'
import type { Clock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'

/** The password of every account made by tests. */
export const testPassword = 'Zielone-Latarnie-7'

/** Settings of a centre in a city without county rights; override what the test is about. */
export const centreInput = {
  kind: 'mops',
  name: 'Miejski Ośrodek Pomocy Społecznej w Grodzisku Leśnym',
  shortName: 'MOPS',
  street: 'ul. Rynek 4',
  postcode: '26-110',
  city: 'Grodzisko Leśne',
  phone: '41 200 30 40',
  email: 'kancelaria@mops.example',
  authorityName: 'Prezydent Miasta Grodzisko Leśne',
  appealBody: 'Samorządowe Kolegium Odwoławcze w Kielcach',
  unitSymbol: 'MOPS',
  caseNumberPattern: '{unit}.{class}.{number}.{year}',
  responsibilityVariant: 'concentrated',
  socialWorkerRole: 'larger',
  mixedMode: false,
  pilot: false,
  inhabitants: 120_000,
  socialWorkerNorm: 20,
  violenceNorm: 17,
  benefitsWorkerNorm: 80,
  monthlyCertificateDueDay: 10,
  referralContactDays: 7,
  callBackDays: 14,
  monthlyReportDueDay: 10,
  totpRequired: false,
  trainingCopy: false,
} as const

/** Founds the centre in an empty database; gives back the actor of its first administrator. */
export async function givenCentre(
  clock: Clock,
  overrides: Partial<Record<keyof typeof centreInput, unknown>> = {},
): Promise<Actor> {
  const { id } = await foundCentre.execute(
    { actor: foundingActor(), clock },
    {
      centre: { ...centreInput, ...overrides } as typeof centreInput,
      administrator: {
        login: 'administrator',
        firstName: 'Ada',
        lastName: 'Ministrowska',
        password: testPassword,
        mustChangePassword: false,
      },
    },
  )
  return actorNow(id, clock)
}

type NewPosition = {
  kind: PositionKind
  speciality?: ConsultantKind
  teamId?: string | null
  fte?: number
  validFrom?: string
  validTo?: string | null
  districtIds?: string[]
}

type NewWorker = {
  login?: string
  firstName?: string
  lastName?: string
  positions: readonly NewPosition[]
}

let made = 0

/** Makes an account with positions through the administrator's commands; gives back its actor as of the clock's day. */
export async function givenWorker(administrator: Actor, clock: Clock, worker: NewWorker): Promise<Actor> {
  const number = ++made
  const { id } = await createUser.execute(
    { actor: administrator, clock },
    {
      login: worker.login ?? `osoba${number}`,
      firstName: worker.firstName ?? 'Jan',
      lastName: worker.lastName ?? `Testowy ${number}`,
      temporaryPassword: testPassword,
    },
  )
  for (const position of worker.positions) await givenPosition(administrator, clock, id, position)
  return actorNow(id, clock)
}

/** Gives an existing person one more position with what it asks, from 2020 unless said otherwise. */
export async function givenPosition(
  administrator: Actor,
  clock: Clock,
  userId: string,
  position: NewPosition,
) {
  await givenQualifications(administrator, clock, userId, position.kind)
  return assignPosition.execute(
    { actor: administrator, clock },
    {
      fte: 1,
      validFrom: '2020-01-01',
      ...(position.kind === 'consultant' ? { speciality: 'psychologist' as const } : {}),
      ...position,
      userId,
      overFteConfirmed: true,
    },
  )
}

type Qualification = Parameters<typeof recordQualification.execute>[1]

const diploma = { field: 'psychologia', document: 'dyplom nr 17/2010', issuedOn: '2010-07-01' } as const
const higher = { kind: 'higherEducation', ...diploma } as const
const rights = { kind: 'socialWorker', ...diploma } as const

/** What table 32 asks of a position. */
const asked: Partial<Record<PositionKind, readonly Omit<Qualification, 'userId'>[]>> = {
  benefitsWorker: [rights],
  socialWorker: [rights],
  seniorSocialWorker: [rights],
  supervisor: [higher],
  servicesCoordinator: [higher],
  contractingSpecialist: [higher],
  consultant: [{ ...higher, consultation: 'psychologist' }],
  informationWorker: [
    { ...diploma, kind: 'secondaryEducation' },
    { ...diploma, kind: 'firstContactTraining', hours: 30 },
  ],
}

/** Writes down what a position asks of a person (table 32). */
export async function givenQualifications(
  administrator: Actor,
  clock: Clock,
  userId: string,
  kind: PositionKind,
): Promise<void> {
  for (const qualification of asked[kind] ?? [])
    await recordQualification.execute({ actor: administrator, clock }, { ...qualification, userId })
}

/** A director of the centre: who is one already, or somebody new. */
export async function givenDirector(clock: Clock): Promise<Actor> {
  const known = await readDb().position.findFirst({
    where: { kind: 'director', validTo: null, user: { status: 'active' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  if (known) return actorNow(known.userId, clock)
  const founder = await readDb().user.findUniqueOrThrow({ where: { login: 'administrator' } })
  return givenWorker(await actorNow(founder.id, clock), clock, { positions: [{ kind: 'director' }] })
}

/** Makes a team. */
export async function givenTeam(administrator: Actor, clock: Clock, name: string): Promise<string> {
  const symbol = name
    .split(/\s+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
  return (await saveTeam.execute({ actor: administrator, clock }, { name, symbol })).id
}

/** Makes a district with whole streets. */
export async function givenDistrict(
  administrator: Actor,
  clock: Clock,
  name: string,
  streets: readonly string[] = [],
): Promise<string> {
  const input = { name, streets: streets.map((street) => ({ street })) }
  return (await saveDistrict.execute({ actor: administrator, clock }, input)).id
}

/** Lets a person sign decisions from 2020 on, until revoked. */
export function givenSigningAuthorisation(administrator: Actor, clock: Clock, userId: string) {
  return grantAuthorisation.execute(
    { actor: administrator, clock },
    {
      userId,
      kind: 'signBenefitDecisions',
      documentNumber: 'OR.0052.12.2020',
      onBehalfOf: centreInput.authorityName,
      validFrom: '2020-01-01',
    },
  )
}

/** The person as of the clock's day; call it again after a position changed. */
export async function actorNow(userId: string, clock: Clock): Promise<Actor> {
  const actor = await actorOfUser(userId, clock)
  if (!actor) throw new Error(`no active account ${userId}`)
  return actor
}
