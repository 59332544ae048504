import 'server-only'
import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Clock } from '@/platform/clock'
import { clients } from '@/platform/db/client'
import { env } from '@/platform/env'
import { passwordMatches } from './password'

/** Failures after which a login rests, and for how long. */
const FAILURES_BEFORE_LOCK = 6
const LOCK_MINUTES = 30
/** Attempts from one address within the same time, over all logins. */
const ATTEMPTS_PER_SOURCE = 60

export type Credentials = {
  login: string
  password: string
  code?: string | undefined
  source: string
  device: string
}
export type SignInOutcome = { ok: true; sessionId: string; userId: string } | { ok: false }

const keyed = (text: string) => createHmac('sha256', env.authSecret).update(text).digest('hex')
const folded = (login: string) => login.trim().toLowerCase()

/** What failed sign-ins of a login are kept under. */
export function loginHashOf(login: string): string {
  return keyed(`login:${folded(login)}`)
}

/**
 * Opens a session for the right login, password and, where set up, one-time code. Every other outcome looks the same
 * from outside: wrong, unknown, blocked or resting logins are answered with one sentence after the same work.
 */
export async function signIn(credentials: Credentials, clock: Clock): Promise<SignInOutcome> {
  const { write } = clients()
  const now = clock.now()
  const loginHash = loginHashOf(credentials.login)
  const sourceHash = keyed(`source:${credentials.source}`)
  const user = await write.user.findUnique({
    where: { login: folded(credentials.login) },
    select: { id: true, passwordHash: true, status: true, totpSecret: true },
  })
  const matches = await passwordMatches(user?.passwordHash ?? null, credentials.password)
  const resting = await isResting(loginHash, sourceHash, now)
  const codeFits = !user?.totpSecret || isValidCode(user.totpSecret, credentials.code ?? '', now)
  const accepted = matches && !resting && codeFits && user !== null && user.status === 'active'
  await write.signInAttempt.create({ data: { at: now, loginHash, sourceHash, succeeded: accepted } })
  if (!accepted || !user) return { ok: false }
  const session = await write.userSession.create({
    data: { userId: user.id, createdAt: now, lastSeenAt: now, device: credentials.device.slice(0, 120) },
    select: { id: true },
  })
  return { ok: true, sessionId: session.id, userId: user.id }
}

async function isResting(loginHash: string, sourceHash: string, now: Date): Promise<boolean> {
  const { write } = clients()
  const since = new Date(now.getTime() - LOCK_MINUTES * 60_000)
  const last = await write.signInAttempt.findFirst({
    where: { loginHash, succeeded: true, at: { gt: since } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  const [failures, fromSource] = await Promise.all([
    write.signInAttempt.count({
      where: { loginHash, succeeded: false, at: { gt: since }, id: { gt: last?.id ?? 0n } },
    }),
    write.signInAttempt.count({ where: { sourceHash, succeeded: false, at: { gt: since } } }),
  ])
  return failures >= FAILURES_BEFORE_LOCK || fromSource >= ATTEMPTS_PER_SOURCE
}

/** Does the six-digit code belong to this moment (one step of tolerance)? */
export function isValidCode(secret: string, code: string, now: Date): boolean {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return totp.validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 }) !== null
}
