import 'server-only'
import { FOUNDING_ACTOR_ID } from '@/platform/auth/founding-actor'
import { RESPONDENT_ACTOR_ID } from '@/platform/auth/respondent-actor'
import type { ReadDb } from '@/platform/db/client'

/** Names of employees by id; what was done before there was an account was done by the system. */
export async function employeeNames(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map([
    [FOUNDING_ACTOR_ID, 'System'],
    [RESPONDENT_ACTOR_ID, 'Osoba odpowiadająca na ankietę'],
    ...users.map((user) => [user.id, `${user.lastName} ${user.firstName}`] as const),
  ])
}

/** Names of clients by id, for readers who may know them. */
export async function clientNames(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(people.map((person) => [person.id, `${person.lastName} ${person.firstName}`]))
}
