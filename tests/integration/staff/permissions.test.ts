import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import * as accounts from '@/domains/staff/commands/accounts'
import * as centre from '@/domains/staff/commands/centre'
import * as own from '@/domains/staff/commands/own-account'
import * as qualifications from '@/domains/staff/commands/qualifications'
import * as registers from '@/domains/staff/commands/registers'
import * as structure from '@/domains/staff/commands/structure'
import { positionKinds, type PositionKind } from '@/domains/staff/model'
import { absencePermissions, staffPermissions } from '@/domains/staff/permissions'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { centreInput } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors
let subject: { userId: string; version: number }
let qualificationId: string
let everybody: ReadonlyMap<PositionKind, Actor>

beforeAll(async () => {
  actors = await testActors(clock)
  everybody = await actors.all()
  const colleague = await actors.socialWorker({ name: 'colleague' })
  subject = { userId: colleague.id, version: 1 }
  qualificationId = (await readDb().staffQualification.findFirstOrThrow({ where: { userId: colleague.id } }))
    .id
})

type Attempt = (actor: Actor) => Promise<unknown>
const administrator: readonly PositionKind[] = ['administrator']
const register: readonly PositionKind[] = ['administrator', 'director']

const password = 'Wieczorne-Latawce-3'
const { version: _none, ...identity } = { version: 0, ...centreInput }

/** Every command of the staff domain with who may give it, written here a second time on purpose. */
const commands: readonly (readonly [name: string, allowed: readonly PositionKind[], attempt: Attempt])[] = [
  [
    'createUser',
    administrator,
    (actor) =>
      accounts.createUser.execute(
        { actor, clock },
        {
          login: `nowa${randomUUID().slice(0, 8)}`,
          firstName: 'Nowa',
          lastName: 'Osoba',
          temporaryPassword: password,
        },
      ),
  ],
  [
    'changeUser',
    administrator,
    (actor) =>
      accounts.changeUser.execute({ actor, clock }, { ...subject, firstName: 'Jan', lastName: 'Kolega' }),
  ],
  ['blockUser', administrator, (actor) => accounts.blockUser.execute({ actor, clock }, subject)],
  ['unblockUser', administrator, (actor) => accounts.unblockUser.execute({ actor, clock }, subject)],
  [
    'liftRest',
    administrator,
    (actor) => accounts.liftRest.execute({ actor, clock }, { userId: subject.userId }),
  ],
  [
    'resetPassword',
    administrator,
    (actor) => accounts.resetPassword.execute({ actor, clock }, { ...subject, temporaryPassword: password }),
  ],
  ['removeTotp', administrator, (actor) => accounts.removeTotp.execute({ actor, clock }, subject)],
  [
    'assignPosition',
    administrator,
    (actor) =>
      structure.assignPosition.execute(
        { actor, clock },
        {
          userId: subject.userId,
          kind: 'crisisWorker',
          fte: 0.1,
          validFrom: '2026-01-01',
          overFteConfirmed: true,
        },
      ),
  ],
  [
    'recordQualification',
    administrator,
    (actor) =>
      qualifications.recordQualification.execute(
        { actor, clock },
        {
          userId: subject.userId,
          kind: 'higherEducation',
          field: 'prawo',
          document: 'dyplom nr 1',
          issuedOn: '2010-06-01',
        },
      ),
  ],
  [
    'withdrawQualification',
    administrator,
    (actor) =>
      qualifications.withdrawQualification.execute(
        { actor, clock },
        { qualificationId, version: -1, reason: 'Inna osoba.' },
      ),
  ],
  ['endPosition', administrator, (actor) => endOwnPositionOf(actor)],
  [
    'saveTeam',
    administrator,
    (actor) => structure.saveTeam.execute({ actor, clock }, { name: randomUUID(), symbol: 'X' }),
  ],
  [
    'saveDistrict',
    administrator,
    (actor) => structure.saveDistrict.execute({ actor, clock }, { name: randomUUID(), streets: [] }),
  ],
  [
    'saveCentre',
    administrator,
    (actor) => centre.saveCentre.execute({ actor, clock }, { version: 99, ...identity }),
  ],
  [
    'saveLogo',
    administrator,
    (actor) => centre.saveLogo.execute({ actor, clock }, { version: 99, content: null }),
  ],
  [
    'saveParameters',
    administrator,
    (actor) => centre.saveParameters.execute({ actor, clock }, { version: 99, ...identity }),
  ],
  [
    'saveActionKind',
    administrator,
    (actor) =>
      centre.saveActionKind.execute(
        { actor, clock },
        { code: `k${randomUUID().replace(/[^a-z]/g, '')}`, label: 'Próba', position: 1 },
      ),
  ],
  [
    'enterStatutoryValue',
    administrator,
    (actor) =>
      registers.enterStatutoryValue.execute(
        { actor, clock },
        { key: 'hectareIncome', validFrom: '2031-01-01', value: 500, source: 'Dz.U. 2030 poz. 1' },
      ),
  ],
  [
    'grantAuthorisation',
    register,
    (actor) =>
      registers.grantAuthorisation.execute(
        { actor, clock },
        {
          userId: subject.userId,
          kind: 'signCertificates',
          documentNumber: 'OR.1',
          onBehalfOf: 'Prezydent Miasta',
          validFrom: '2026-01-01',
        },
      ),
  ],
  ['endAuthorisation', register, (actor) => endDirectorsAuthorisation(actor)],
  [
    'recordAbsence',
    ['teamLeader', 'director', 'deputyDirector'],
    (actor) =>
      registers.recordAbsence.execute(
        { actor, clock },
        { userId: subject.userId, validFrom: '2026-05-04', validTo: '2026-05-08' },
      ),
  ],
  ['foundCentre', [], (actor) => foundAgain(actor)],
]

async function endOwnPositionOf(actor: Actor): Promise<unknown> {
  const { id } = await readDb().position.findFirstOrThrow({ where: { userId: subject.userId } })
  return structure.endPosition.execute(
    { actor, clock },
    { positionId: id, version: 99, validTo: '2026-12-31' },
  )
}

async function endDirectorsAuthorisation(actor: Actor): Promise<unknown> {
  const { id } = await readDb().authorisation.findFirstOrThrow()
  return registers.endAuthorisation.execute(
    { actor, clock },
    { authorisationId: id, version: 99, validTo: '2026-12-31' },
  )
}

function foundAgain(actor: Actor): Promise<unknown> {
  return centre.foundCentre.execute(
    { actor, clock },
    { centre: identity, administrator: { login: 'drugi', firstName: 'Drugi', lastName: 'Raz', password } },
  )
}

describe.each(commands)('%s', (_name, allowed, attempt) => {
  it.each(positionKinds)('for %s', async (kind) => {
    const actor = everybody.get(kind)
    if (!actor) throw new Error(`nobody on ${kind}`)
    // what happens next to the one who may is another test's matter: refused or stale is not forbidden
    const forbidden = await attempt(actor).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Forbidden) return true
        if (error instanceof Error && /Refused|Stale/.test(error.name)) return false
        throw error
      },
    )
    expect(forbidden).toBe(!allowed.includes(kind))
  })
})

describe('the tables', () => {
  it('are all used: every key of a command is tried above', () => {
    const tried = new Set(
      [accounts, structure, qualifications, centre, registers, own].flatMap((module) =>
        Object.values(module).map((command) => command.permissionKey),
      ),
    )
    const reading = /\.read|\.export/
    const keys = [...staffPermissions.keys, ...absencePermissions.keys].filter((key) => !reading.test(key))
    expect(keys.filter((key) => !tried.has(key))).toEqual([])
  })

  it('a team leader’s reach as a question and as a filter agree', async () => {
    const leader = everybody.get('teamLeader')
    const filter = leader && absencePermissions.on('staff.absence.record').visibleTo(leader)
    if (!leader || !filter) throw new Error('the leader may record absences')
    const users = await readDb().user.findMany({ include: { positions: { select: { teamId: true } } } })
    const filtered = new Set((await readDb().user.findMany({ where: filter })).map(({ id }) => id))
    for (const user of users) {
      const teamIds = user.positions.flatMap(({ teamId }) => teamId ?? [])
      const allowed = absencePermissions.on('staff.absence.record').allows(leader, { teamIds })
      expect([user.login, filtered.has(user.id)]).toEqual([user.login, allowed])
    }
  })
})
