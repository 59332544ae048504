import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import type { PositionKind } from '@/platform/db/generated/enums'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { absencePermissions, staffPermissions } from './permissions'
import { statutoryLines } from './statutory-lines'

const nothing = z.object({})

export type Member = {
  readonly userId: string
  readonly name: string
  readonly kind: PositionKind
  readonly fte: number
  readonly phone: string | null
  readonly room: string | null
  readonly email: string | null
  readonly districts: readonly string[]
  readonly absentUntil: LocalDate | null
}

export type TeamOfPeople = {
  /** null: people outside any team (director, data protection officer …) */
  readonly id: string | null
  readonly name: string
  readonly symbol: string | null
  readonly members: readonly Member[]
}

const leadersFirst = (a: Member, b: Member) =>
  Number(b.kind === 'teamLeader') - Number(a.kind === 'teamLeader') || comparePolish(a.name, b.name)

/** Who works where today: teams with their people, then people without a team. */
export const directory = defineListQuery({
  name: 'staff.directory',
  label: 'Struktura ośrodka',
  input: nothing,
  permission: staffPermissions.on('staff.directory.read'),
  async run({ db, clock }): Promise<TeamOfPeople[]> {
    const day = toDbDate(clock.today())
    const [teams, positions] = await Promise.all([
      db.team.findMany({ orderBy: { name: 'asc' } }),
      db.position.findMany({
        where: {
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gte: day } }],
          user: { status: 'active' },
        },
        select: {
          kind: true,
          fte: true,
          teamId: true,
          districts: { select: { district: { select: { name: true } } } },
          user: {
            select: {
              id: true,
              firstName: true,
              lastName: true,
              phone: true,
              room: true,
              email: true,
              absences: {
                where: { validFrom: { lte: day }, validTo: { gte: day } },
                select: { validTo: true },
                take: 1,
              },
            },
          },
        },
      }),
    ])
    const membersOf = (teamId: string | null): Member[] =>
      positions
        .filter((position) => position.teamId === teamId)
        .map(({ user, kind, fte, districts }) => ({
          userId: user.id,
          name: `${user.lastName} ${user.firstName}`,
          kind,
          fte: Number(fte),
          phone: user.phone,
          room: user.room,
          email: user.email,
          districts: districts.map(({ district }) => district.name),
          absentUntil: user.absences[0] ? fromDbDate(user.absences[0].validTo) : null,
        }))
        .sort(leadersFirst)
    return [
      ...teams
        .sort((a, b) => comparePolish(a.name, b.name))
        .map(({ id, name, symbol }) => ({ id, name, symbol, members: membersOf(id) })),
      { id: null, name: 'Poza zespołami', symbol: null, members: membersOf(null) },
    ]
  },
})

export type AbsenceRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly substitute: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate
}

/** Absences that last or will come, of people whose absences the actor keeps; and whom they may enter. */
export const managedAbsences = defineListQuery({
  name: 'staff.managedAbsences',
  label: 'Nieobecności',
  input: nothing,
  permission: absencePermissions.on('staff.absence.record'),
  async run({ db, clock, where }) {
    const [absences, people, all] = await Promise.all([
      db.absence.findMany({
        where: { validTo: { gte: toDbDate(clock.today()) }, user: where },
        orderBy: [{ validFrom: 'asc' }],
        include: { user: { select: { firstName: true, lastName: true } } },
      }),
      db.user.findMany({
        where: { AND: [where, { status: 'active', providerId: null }] },
        select: { id: true, firstName: true, lastName: true },
      }),
      db.user.findMany({
        where: { status: 'active', providerId: null },
        select: { id: true, firstName: true, lastName: true },
      }),
    ])
    const nameOf = new Map(all.map((user) => [user.id, `${user.lastName} ${user.firstName}`]))
    const rows: AbsenceRow[] = absences.map((absence) => ({
      id: absence.id,
      version: absence.version,
      name: `${absence.user.lastName} ${absence.user.firstName}`,
      substitute: absence.substituteId ? (nameOf.get(absence.substituteId) ?? null) : null,
      validFrom: fromDbDate(absence.validFrom),
      validTo: fromDbDate(absence.validTo),
    }))
    const options = (users: typeof all) =>
      users
        .map((user) => ({ value: user.id, label: `${user.lastName} ${user.firstName}` }))
        .sort((a, b) => comparePolish(a.label, b.label))
    return { rows, people: options(people), substitutes: options(all) }
  },
})

/** Teams and districts with who works there: the administrator's view of the structure. */
export const structure = defineListQuery({
  name: 'staff.structure',
  label: 'Zespoły i rejony',
  input: nothing,
  permission: staffPermissions.on('staff.parameters.read'),
  async run({ db, clock }) {
    const day = toDbDate(clock.today())
    const held = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
    const [teams, districts] = await Promise.all([
      db.team.findMany({
        orderBy: { name: 'asc' },
        include: { _count: { select: { positions: { where: held } } } },
      }),
      db.district.findMany({
        orderBy: { name: 'asc' },
        include: {
          _count: { select: { streets: true, positions: { where: { position: held } } } },
        },
      }),
    ])
    return {
      teams: teams.map(({ _count, ...team }) => ({ ...team, positions: _count.positions })),
      districts: districts.map(({ _count, ...district }) => ({ ...district, ..._count })),
    }
  },
})

/** One district with its streets. */
export const district = defineRecordQuery({
  name: 'staff.district',
  label: 'Rejon',
  input: z.object({ districtId: z.uuid() }),
  permission: staffPermissions.on('staff.parameters.read'),
  load: ({ db }, { districtId }) =>
    db.district.findUnique({
      where: { id: districtId },
      include: { streets: { orderBy: [{ streetFolded: 'asc' }, { houseFrom: 'asc' }] } },
    }),
  run: async ({ target }) => target,
  subject: (target) => ({ subjectType: 'district', subjectId: target.id }),
})

/** Teams and districts to choose from when a position is given. */
export const structureOptions = defineListQuery({
  name: 'staff.structureOptions',
  label: 'Zespoły i rejony do wyboru',
  input: nothing,
  permission: staffPermissions.on('staff.directory.read'),
  async run({ db }) {
    const select = { id: true, name: true } as const
    const [teams, districts] = await Promise.all([
      db.team.findMany({ orderBy: { name: 'asc' }, select }),
      db.district.findMany({ orderBy: { name: 'asc' }, select }),
    ])
    const options = (rows: readonly { id: string; name: string }[]) =>
      rows.map(({ id, name }) => ({ value: id, label: name }))
    return { teams: options(teams), districts: options(districts) }
  },
})

/** The catalogue of social-work actions (SET-15) in its order. */
export const actionCatalogue = defineListQuery({
  name: 'staff.actionCatalogue',
  label: 'Katalog działań pracy socjalnej',
  input: nothing,
  permission: staffPermissions.on('staff.parameters.read'),
  run: ({ db }) =>
    db.actionKind.findMany({
      orderBy: [{ position: 'asc' }, { label: 'asc' }],
      select: { id: true, code: true, label: true, position: true, active: true, version: true },
    }),
})

/** Every number of the law with its periods and sources, those entered here among them. */
export const statutoryValueList = defineListQuery({
  name: 'staff.statutoryValueList',
  label: 'Wartości ustawowe',
  input: nothing,
  permission: staffPermissions.on('staff.parameters.read'),
  run: async ({ db, clock }) =>
    statutoryLines(
      (await db.statutoryOverride.findMany({ orderBy: { validFrom: 'asc' } })).map((row) => ({
        key: row.key,
        validFrom: fromDbDate(row.validFrom),
        value: Number(row.value),
        source: row.source,
      })),
      clock.today(),
    ),
})
