import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { providerPermissions } from './permissions'

/** The limited accounts of a provider with when each was last used; shown to whoever keeps them (decision 0023). */
export async function accountsOf(db: ReadDb, actor: Actor, providerId: string) {
  if (!providerPermissions.on('contracting.account.keep').allowsAny(actor)) return []
  const users = await db.user.findMany({
    where: { providerId },
    orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
    select: { id: true, login: true, firstName: true, lastName: true, status: true, version: true },
  })
  const seen = await db.userSession.groupBy({
    by: ['userId'],
    where: { userId: { in: users.map(({ id }) => id) } },
    _max: { lastSeenAt: true },
  })
  const lastSeen = new Map(seen.map((row) => [row.userId, row._max.lastSeenAt]))
  return users.map(({ firstName, lastName, ...user }) => ({
    ...user,
    name: `${firstName} ${lastName}`,
    lastSeenAt: lastSeen.get(user.id) ?? null,
  }))
}
