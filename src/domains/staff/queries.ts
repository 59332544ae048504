import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'
import { found } from '@/platform/errors'
import { loadQrCode } from '@/platform/files/packages-of-files'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { loadCentre } from './centre'
import * as inputs from './inputs'
import { ownPermissions } from './permissions'

const nothing = z.object({})

/** The centre's settings, for every screen, rule and letter. */
export const centreSettings = defineListQuery({
  name: 'staff.centreSettings',
  label: 'Ustawienia ośrodka',
  input: nothing,
  permission: ownPermissions.on('staff.centre.read'),
  run: ({ db }) => loadCentre(db),
})

/** How many lines wait unread on the actor's desk. */
export const unreadNotices = defineListQuery({
  name: 'staff.unreadNotices',
  label: 'Liczba nieprzeczytanych powiadomień',
  input: nothing,
  permission: ownPermissions.on('staff.own.read'),
  run: async ({ db, actor }) =>
    // two notices about one record are one line of the desk
    (await db.notice.groupBy({ by: ['kind', 'subjectId'], where: { userId: actor.id, readAt: null } }))
      .length,
})

/** Asked by the page while somebody works at it: the question itself keeps the session awake. */
export const sessionAlive = defineListQuery({
  name: 'staff.sessionAlive',
  label: 'Podtrzymanie sesji',
  input: nothing,
  permission: ownPermissions.on('staff.own.read'),
  run: async () => true,
})

export type OwnPosition = {
  readonly id: string
  readonly kind: PositionKind
  readonly teamName: string | null
  readonly fte: number
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly districts: readonly string[]
}

const positionSelect = {
  id: true,
  kind: true,
  fte: true,
  validFrom: true,
  validTo: true,
  team: { select: { name: true } },
  districts: { select: { district: { select: { name: true } } } },
} as const

/** The actor's own account: who they are here, what they hold, how they sign in. */
export const ownAccount = defineRecordQuery({
  name: 'staff.ownAccount',
  label: 'Własne konto',
  input: nothing,
  permission: ownPermissions.on('staff.own.read'),
  load: async ({ actor }) => ({ userId: actor.id }),
  async run({ db, clock, target }) {
    const user = found(await db.user.findUnique({ where: { id: target.userId } }))
    return {
      login: user.login,
      firstName: user.firstName,
      lastName: user.lastName,
      email: user.email,
      phone: user.phone,
      room: user.room,
      totpOn: user.totpSecret !== null,
      mustChangePassword: user.mustChangePassword,
      positions: await positionsOf(db, target.userId, clock.today()),
    }
  },
  subject: (target) => ({ subjectType: 'user', subjectId: target.userId }),
})

async function positionsOf(db: ReadDb, userId: string, today: LocalDate): Promise<OwnPosition[]> {
  const positions = await db.position.findMany({
    where: { userId, OR: [{ validTo: null }, { validTo: { gte: toDbDate(today) } }] },
    orderBy: [{ fte: 'desc' }, { validFrom: 'asc' }],
    select: positionSelect,
  })
  return positions.map(({ team, districts, fte, validFrom, validTo, ...position }) => ({
    ...position,
    teamName: team?.name ?? null,
    fte: Number(fte),
    validFrom: fromDbDate(validFrom),
    validTo: validTo ? fromDbDate(validTo) : null,
    districts: districts.map(({ district }) => district.name),
  }))
}

export type OwnSession = {
  readonly id: string
  readonly current: boolean
  readonly device: string | null
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly endedAt: Date | null
  readonly endReason: string | null
}

/** Where the actor is signed in, and the last ten sessions that ended. */
export const ownSessions = defineListQuery({
  name: 'staff.ownSessions',
  label: 'Własne sesje',
  input: nothing,
  permission: ownPermissions.on('staff.own.read'),
  async run({ db, actor }): Promise<OwnSession[]> {
    const select = {
      id: true,
      device: true,
      createdAt: true,
      lastSeenAt: true,
      endedAt: true,
      endReason: true,
    } as const
    const [open, ended] = await Promise.all([
      db.userSession.findMany({
        where: { userId: actor.id, endedAt: null },
        orderBy: { lastSeenAt: 'desc' },
        take: 50,
        select,
      }),
      db.userSession.findMany({
        where: { userId: actor.id, endedAt: { not: null } },
        orderBy: { endedAt: 'desc' },
        take: 10,
        select,
      }),
    ])
    return [...open, ...ended].map((session) => ({ ...session, current: session.id === actor.sessionId }))
  },
})

/** A new secret for one-time codes with its QR picture; nothing is stored until a code proves it (`setUpTotp`). */
export const newTotpSecret = defineListQuery({
  name: 'staff.newTotpSecret',
  label: 'Nowy kod jednorazowy',
  input: nothing,
  permission: ownPermissions.on('staff.own.changeTotp'),
  async run({ db, actor }): Promise<{ secret: string; picture: string }> {
    const user = found(await db.user.findUnique({ where: { id: actor.id }, select: { login: true } }))
    const secret = new Secret({ size: 20 })
    const address = new TOTP({ issuer: 'Drogowskaz', label: user.login, secret }).toString()
    const { toDataURL } = await loadQrCode()
    return { secret: secret.base32, picture: await toDataURL(address, { margin: 1, width: 220 }) }
  },
})

/** The named sets of filters this person keeps for a list. */
export const savedViews = defineListQuery({
  name: 'staff.savedViews',
  label: 'Własne widoki listy',
  input: inputs.savedViews,
  permission: ownPermissions.on('staff.own.saveViews'),
  run: ({ db, where }, { path }) =>
    db.savedView.findMany({
      where: { ...where, path },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, query: true },
    }),
})
