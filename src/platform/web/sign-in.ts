'use client'

import { SIGN_IN_BROKEN } from '@/platform/auth/sign-in-broken'
import { leaveWithoutAsking } from '@/ui/form/leaving'

export type SignInFields = { login: string; password: string; code: string }

/** The token next-auth demands with every change of a session (its guard against forged requests). */
async function csrfToken(): Promise<string> {
  const answer = await fetch('/api/auth/csrf', { cache: 'no-store' })
  const body = (await answer.json()) as { csrfToken: string }
  return body.csrfToken
}

const post = (path: string, fields: Record<string, string>) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, json: 'true', callbackUrl: '/' }),
  })

/** next-auth answers every failure alike; only the address it would lead to tells ours from the person's. */
async function isBroken(answer: Response): Promise<boolean> {
  const { url } = (await answer.json()) as { url?: string }
  return (
    url !== undefined && new URL(url, window.location.origin).searchParams.get('error') === SIGN_IN_BROKEN
  )
}

/** Opens a session; 'refused' for every reason alike, 'offline' when the server did not answer. */
export async function signInWith(fields: SignInFields): Promise<'in' | 'refused' | 'offline'> {
  try {
    const answer = await post('/api/auth/callback/credentials', { ...fields, csrfToken: await csrfToken() })
    if (answer.ok) return 'in'
    return answer.status < 500 && !(await isBroken(answer)) ? 'refused' : 'offline'
  } catch {
    return 'offline'
  }
}

/** Ends this session and leads to the page that says so, or to the address given: without a connection too, so that nobody reads on. */
export async function signOut(to = '/wylogowano'): Promise<void> {
  const ended = csrfToken().then((token) => post('/api/auth/signout', { csrfToken: token }))
  await ended.catch(() => undefined)
  leaveWithoutAsking()
  window.location.assign(to)
}
