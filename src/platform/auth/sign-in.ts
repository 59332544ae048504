import 'server-only'
import { Secret, TOTP } from 'otpauth'
import type { Clock } from '@/platform/clock'
import { clients } from '@/platform/db/client'
import { passwordMatches } from './password'
import { acceptAttempt, beginAttempt, foldedLogin } from './sign-in-attempts'

export type Credentials = {
  login: string
  password: string
  code?: string | undefined
  source: string
  device: string
}
export type SignInOutcome = { ok: true; sessionId: string; userId: string } | { ok: false }

/**
 * Opens a session for the right login, password and, where set up, one-time code. Every other outcome looks the same
 * from outside: wrong, unknown, blocked or resting logins are answered with one sentence after the same work.
 */
export async function signIn(credentials: Credentials, clock: Clock): Promise<SignInOutcome> {
  const { write } = clients()
  const now = clock.now()
  const login = foldedLogin(credentials.login)
  const attempt = await beginAttempt(login, credentials.source, now)
  const user = await write.user.findUnique({
    where: { login },
    select: { id: true, passwordHash: true, status: true, totpSecret: true },
  })
  const matches = await passwordMatches(user?.passwordHash ?? null, credentials.password)
  const step = user?.totpSecret ? codeStep(user.totpSecret, credentials.code ?? '', now) : null
  const codeFits = !user?.totpSecret || step !== null
  if (!user || user.status !== 'active' || !matches || !codeFits || attempt.resting) return { ok: false }
  if (!(await acceptAttempt(attempt.id, login, step))) return { ok: false }
  const session = await write.userSession.create({
    data: { userId: user.id, createdAt: now, lastSeenAt: now, device: credentials.device.slice(0, 120) },
    select: { id: true },
  })
  return { ok: true, sessionId: session.id, userId: user.id }
}

/**
 * Is it the owner of the account who asks for something that needs the password again? Wrong answers count like failed
 * sign-ins. They are written down apart from the command's transaction, which a wrong answer rolls back.
 */
export async function confirmOwner(
  account: { login: string; passwordHash: string },
  password: string,
  clock: Clock,
): Promise<'owner' | 'wrong' | 'resting'> {
  const attempt = await beginAttempt(account.login, `own:${account.login}`, clock.now())
  const matches = await passwordMatches(account.passwordHash, password)
  if (attempt.resting) return 'resting'
  if (!matches) return 'wrong'
  await acceptAttempt(attempt.id, account.login, null)
  return 'owner'
}

const STEP_SECONDS = 30

/** The step of time a six-digit code belongs to (one step of tolerance), or null when it fits none. */
function codeStep(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: STEP_SECONDS })
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}

/** Does the six-digit code belong to this moment (one step of tolerance)? */
export function isValidCode(secret: string, code: string, now: Date): boolean {
  return codeStep(secret, code, now) !== null
}
