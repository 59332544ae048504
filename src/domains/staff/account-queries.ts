import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { restsUntil } from '@/platform/auth/sign-in-attempts'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { PositionKind, UserStatus, type ConsultantKind } from '@/platform/db/generated/enums'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { accountOwners } from './model'
import { authorisationRows, type AuthorisationRow } from './registers'
import { staffPermissions } from './permissions'
import { qualificationLines } from './qualifications'
import { qualificationState, type QualificationState } from './rules/qualifications'

const heldOn = (today: LocalDate) =>
  ({
    validFrom: { lte: toDbDate(today) },
    OR: [{ validTo: null }, { validTo: { gte: toDbDate(today) } }],
  }) satisfies Prisma.PositionWhereInput

export type AccountLine = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly status: UserStatus
  readonly totpOn: boolean
  readonly positions: readonly { kind: PositionKind; teamName: string | null }[]
  /** the provider whose account it is; a worker has none */
  readonly provider: string | null
  readonly lastSeenAt: Date | null
}

const accountFilter = z.object({
  status: z.enum(UserStatus).nullish(),
  position: z.enum(PositionKind).nullish(),
  whose: z.enum(accountOwners).nullish(),
})

const accountsInput = accountFilter.extend({
  page: z.number().int().min(1),
  pageSize: z.number().int().min(1).max(200),
})

function accountWhere(
  { status, position, whose }: z.output<typeof accountFilter>,
  today: LocalDate,
): Prisma.UserWhereInput {
  return {
    ...(status ? { status } : {}),
    ...(whose ? { providerId: whose === 'worker' ? null : { not: null } } : {}),
    ...(position ? { positions: { some: { ...heldOn(today), kind: position } } } : {}),
  }
}

/** Accounts with the positions of today; no client appears here. */
export const accounts = defineListQuery({
  name: 'staff.accounts',
  label: 'Lista kont',
  input: accountsInput,
  permission: staffPermissions.on('staff.account.read'),
  async run({ db, clock }, { page, pageSize, ...filter }) {
    const where = accountWhere(filter, clock.today())
    const [total, rows] = await Promise.all([
      db.user.count({ where }),
      accountLines(db, where, clock.today(), { skip: (page - 1) * pageSize, take: pageSize }),
    ])
    return { total, rows }
  },
})

/** The same list whole, for a sheet: an office has hundreds of accounts, so one statement reads them all. */
export const accountsExport = defineListQuery({
  name: 'staff.accountsExport',
  label: 'Eksport listy kont',
  input: accountFilter,
  permission: staffPermissions.on('staff.account.read'),
  logged: true,
  run: ({ db, clock }, filter) => accountLines(db, accountWhere(filter, clock.today()), clock.today()),
})

async function accountLines(
  db: ReadDb,
  where: Prisma.UserWhereInput,
  today: LocalDate,
  part: { skip?: number; take?: number } = {},
): Promise<AccountLine[]> {
  const users = await db.user.findMany({
    where,
    orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
    ...part,
    include: {
      positions: { where: heldOn(today), select: { kind: true, team: { select: { name: true } } } },
      provider: { select: { name: true } },
    },
  })
  const seen = await db.userSession.groupBy({
    by: ['userId'],
    where: { userId: { in: users.map(({ id }) => id) } },
    _max: { lastSeenAt: true },
  })
  const lastSeen = new Map(seen.map((row) => [row.userId, row._max.lastSeenAt]))
  return users.map((user) => ({
    id: user.id,
    login: user.login,
    name: `${user.lastName} ${user.firstName}`,
    status: user.status,
    totpOn: user.totpSecret !== null,
    positions: user.positions.map(({ kind, team }) => ({ kind, teamName: team?.name ?? null })),
    provider: user.provider?.name ?? null,
    lastSeenAt: lastSeen.get(user.id) ?? null,
  }))
}

export type AccountPosition = {
  readonly id: string
  readonly version: number
  readonly kind: PositionKind
  readonly speciality: ConsultantKind | null
  /** how the person's qualifications stand to the position today */
  readonly qualified: QualificationState
  readonly teamName: string | null
  readonly fte: number
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly districts: readonly string[]
}

/** One account with all its positions, past and future, and its authorisations. */
export const account = defineRecordQuery({
  name: 'staff.account',
  label: 'Podgląd konta',
  input: z.object({ userId: z.uuid() }),
  permission: staffPermissions.on('staff.account.read'),
  load: ({ db }, { userId }) =>
    db.user.findUnique({
      where: { id: userId },
      include: {
        provider: { select: { name: true } },
        positions: {
          orderBy: [{ validFrom: 'desc' }],
          include: {
            team: { select: { name: true } },
            districts: { select: { district: { select: { name: true } } } },
          },
        },
      },
    }),
  async run({ db, clock, target }) {
    const [openSessions, authorisations, restingUntil, qualifications] = await Promise.all([
      db.userSession.count({ where: { userId: target.id, endedAt: null } }),
      authorisationRows(db, { userId: target.id }),
      restsUntil(db, target.login, clock.now()),
      qualificationLines(db, target.id),
    ])
    const held = qualifications.filter(({ withdrawn }) => withdrawn === null)
    return {
      id: target.id,
      login: target.login,
      firstName: target.firstName,
      lastName: target.lastName,
      email: target.email,
      phone: target.phone,
      room: target.room,
      status: target.status,
      provider: target.provider?.name ?? null,
      mustChangePassword: target.mustChangePassword,
      totpOn: target.totpSecret !== null,
      version: target.version,
      openSessions,
      restingUntil,
      authorisations,
      qualifications,
      positions: target.positions.map(
        ({ id, version, kind, speciality, team, fte, validFrom, validTo, districts }): AccountPosition => ({
          id,
          version,
          kind,
          speciality,
          qualified: qualificationState(kind, speciality, held, clock.today()),
          teamName: team?.name ?? null,
          fte: Number(fte),
          validFrom: fromDbDate(validFrom),
          validTo: validTo ? fromDbDate(validTo) : null,
          districts: districts.map(({ district }) => district.name),
        }),
      ),
    }
  },
  subject: (target) => ({ subjectType: 'user', subjectId: target.id }),
})

/** The register of authorisations, those in force first. */
export const authorisations = defineListQuery({
  name: 'staff.authorisations',
  label: 'Rejestr upoważnień',
  input: z.object({}),
  permission: staffPermissions.on('staff.authorisation.read'),
  run: ({ db }): Promise<AuthorisationRow[]> => authorisationRows(db, {}),
})

/** People an authorisation or a position can be given to: active accounts. */
export const activePeople = defineListQuery({
  name: 'staff.activePeople',
  label: 'Aktywne konta',
  input: z.object({}),
  permission: staffPermissions.on('staff.directory.read'),
  async run({ db }) {
    const users = await db.user.findMany({
      where: { status: 'active', providerId: null },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
      select: { id: true, firstName: true, lastName: true },
    })
    return users.map(({ id, firstName, lastName }) => ({ id, name: `${lastName} ${firstName}` }))
  },
})
