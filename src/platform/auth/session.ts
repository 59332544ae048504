import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { Clock } from '@/platform/clock'
import { clients } from '@/platform/db/client'
import { makeActor, type Actor } from './actor'

/** A session rests after this long without a request; what was typed stays in its draft. */
export const IDLE_MINUTES = 30
/** Nobody works longer than this without signing in again, however busy. */
const LONGEST_HOURS = 12
/** How often the time of the last request is written down. */
const TOUCH_SECONDS = 60

export type SignedIn = {
  actor: Actor
  mustChangePassword: boolean
  /** the centre requires one-time codes and this person has none yet */
  totpMissing: boolean
  preferences: Record<string, unknown>
}

/** The person behind a session, with today's positions; null when it ended, idled out or the account is blocked. */
export async function personOfSession(sessionId: string, clock: Clock): Promise<SignedIn | null> {
  const { write } = clients()
  const now = clock.now()
  const session = await write.userSession.findUnique({ where: { id: sessionId } })
  if (!session || session.endedAt) return null
  if (now.getTime() - session.lastSeenAt.getTime() > IDLE_MINUTES * 60_000) {
    await endSession(sessionId, 'idle', clock)
    return null
  }
  if (now.getTime() - session.createdAt.getTime() > LONGEST_HOURS * 3_600_000) {
    await endSession(sessionId, 'limit', clock)
    return null
  }
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_SECONDS * 1000) {
    await write.userSession.update({ where: { id: sessionId }, data: { lastSeenAt: now } })
  }
  return personOf(session.userId, sessionId, clock)
}

async function personOf(userId: string, sessionId: string | null, clock: Clock): Promise<SignedIn | null> {
  const today = toDbDate(clock.today())
  const user = await clients().write.user.findUnique({
    where: { id: userId },
    include: {
      positions: {
        where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
        orderBy: [{ fte: 'desc' }, { validFrom: 'asc' }],
        include: { districts: { select: { districtId: true } } },
      },
    },
  })
  if (!user || user.status !== 'active') return null
  const actor = makeActor({
    id: user.id,
    sessionId,
    firstName: user.firstName,
    lastName: user.lastName,
    today: clock.today(),
    providerId: user.providerId,
    positions: user.positions.map((p) => ({
      id: p.id,
      kind: p.kind,
      teamId: p.teamId,
      districtIds: p.districts.map((d) => d.districtId),
    })),
  })
  return {
    actor,
    mustChangePassword: user.mustChangePassword,
    totpMissing: user.totpSecret === null && (await isTotpRequired()),
    preferences: (user.preferences ?? {}) as Record<string, unknown>,
  }
}

async function isTotpRequired(): Promise<boolean> {
  const centre = await clients().write.centre.findFirst({ select: { totpRequired: true } })
  return centre?.totpRequired ?? false
}

/** The actor of a user outside a browser: the worker's jobs and the seed. Null for a blocked account. */
export async function actorOfUser(userId: string, clock: Clock): Promise<Actor | null> {
  return (await personOf(userId, null, clock))?.actor ?? null
}

/** Ends one session. */
export async function endSession(sessionId: string, reason: string, clock: Clock): Promise<void> {
  await clients().write.userSession.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: clock.now(), endReason: reason },
  })
}

/** "Wyloguj wszędzie": ends every open session of a person, but for the one to keep. */
export async function endAllSessions(
  userId: string,
  reason: string,
  clock: Clock,
  keepId?: string | null,
): Promise<void> {
  await clients().write.userSession.updateMany({
    where: { userId, endedAt: null, ...(keepId ? { id: { not: keepId } } : {}) },
    data: { endedAt: clock.now(), endReason: reason },
  })
}
