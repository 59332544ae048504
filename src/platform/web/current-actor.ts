import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '@/platform/auth/actor'
import { authOptions } from '@/platform/auth/next-auth'
import { personOfSession, type SignedIn } from '@/platform/auth/session'
import { processClock } from '@/platform/clock'

/** Who is behind this request, once per request; null when nobody is signed in. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const session = await getServerSession(authOptions())
  if (!session?.sessionId) return null
  return personOfSession(session.sessionId, processClock())
})

/** The actor, or null. */
export async function currentActor(): Promise<Actor | null> {
  return (await signedIn())?.actor ?? null
}

const PASSWORD_PAGE = '/moje-konto/haslo'
const CODE_PAGE = '/moje-konto/kod'

/** The actor; without one the browser goes to sign in and comes back to the same place. */
export async function requireActor(): Promise<Actor> {
  const path = (await headers()).get('x-path') ?? '/'
  const person = await signedIn()
  if (!person) redirect(path === '/' ? '/logowanie' : `/logowanie?powrot=${encodeURIComponent(path)}`)
  if (person.mustChangePassword && !path.startsWith(PASSWORD_PAGE)) redirect(PASSWORD_PAGE)
  if (person.totpMissing && !path.startsWith('/moje-konto')) redirect(CODE_PAGE)
  return person.actor
}
