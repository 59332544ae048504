import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getToken, type GetTokenParams } from 'next-auth/jwt'
import { cache } from 'react'
import type { Actor } from '@/platform/auth/actor'
import { firstStepOf } from '@/platform/auth/first-step'
import { personOfSession, type SignedIn } from '@/platform/auth/session'
import { processClock } from '@/platform/clock'
import { env } from '@/platform/env'
import { Forbidden } from '@/platform/errors'

/** Who is behind this request, once per request; null when nobody is signed in. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const token = await tokenOfRequest()
  if (!token?.sessionId) return null
  return personOfSession(token.sessionId, processClock())
})

/** The signed cookie, read and nothing more: `getServerSession` would also sign it anew, for an answer nobody sends. */
async function tokenOfRequest() {
  const request = { cookies: await cookies(), headers: await headers() }
  // of a request next-auth reads these two only
  return getToken({ req: request as unknown as GetTokenParams['req'], secret: env.authSecret })
}

/**
 * The actor, or null. `Forbidden` while the account is not ready – a temporary password, a missing code: pages lead to
 * where that is mended, and no action, export or document answers meanwhile.
 */
export async function currentActor(): Promise<Actor | null> {
  const person = await signedIn()
  const step = person && firstStepOf(person)
  if (step) throw new Forbidden(step.sentence)
  return person?.actor ?? null
}

/** The same whatever the account still needs: for what touches nothing but the own account and its drafts. */
export async function currentOwner(): Promise<Actor | null> {
  return (await signedIn())?.actor ?? null
}

/** Somebody outside the centre has no desk: this is where a provider's account begins. */
const OUTSIDE_PAGE = '/realizator'

/** The actor; without one the browser goes to sign in and comes back to the same place. */
export async function requireActor(): Promise<Actor> {
  const path = (await headers()).get('x-path') ?? '/'
  const person = await signedIn()
  if (!person) redirect(path === '/' ? '/logowanie' : `/logowanie?powrot=${encodeURIComponent(path)}`)
  const step = firstStepOf(person)
  if (step && !path.startsWith(step.open)) redirect(step.page)
  if (person.actor.providerId !== null && path.split('?')[0] === '/') redirect(OUTSIDE_PAGE)
  return person.actor
}
