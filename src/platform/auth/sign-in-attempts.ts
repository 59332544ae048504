import 'server-only'
import { createHmac } from 'node:crypto'
import { clients, type ReadDb, type WriteTx } from '@/platform/db/client'
import { env } from '@/platform/env'
import { storableText } from '@/platform/storable-text'

/** Failures after which a login rests, within how long, and for how long. */
const FAILURES_BEFORE_REST = 6
const REST_MS = 30 * 60_000
/** Failures from one address within the same time, over all logins. */
const FAILURES_PER_SOURCE = 60

const keyed = (text: string) => createHmac('sha256', env.authSecret).update(text).digest('hex')

/** What the attempts of a login are kept under: neither a login nor an address is written down. */
export const loginHashOf = (login: string) => keyed(`login:${foldedLogin(login)}`)

/** The login as it is stored; what no login can hold is taken out. */
export const foldedLogin = (login: string) => storableText(login).trim().toLowerCase()

type Attempts = Pick<ReadDb | WriteTx, 'signInAttempt'>

/** Until when a login rests after failed attempts; null when it does not. */
export async function restsUntil(db: Attempts, login: string, now: Date): Promise<Date | null> {
  const loginHash = loginHashOf(login)
  const last = await db.signInAttempt.findFirst({
    where: { loginHash, succeeded: true },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  const failures = await db.signInAttempt.findMany({
    where: { loginHash, succeeded: false, counted: true, id: { gt: last?.id ?? 0n } },
    orderBy: { id: 'desc' },
    take: FAILURES_BEFORE_REST,
    select: { at: true },
  })
  return endOfRest(
    failures.map(({ at }) => at),
    now,
  )
}

/**
 * When the rest of a login ends, out of the last six counted failures, newest first. Attempts made during a rest are
 * not counted, so the sixth failure within thirty minutes begins a rest and nothing makes it longer.
 */
export function endOfRest(failures: readonly Date[], now: Date): Date | null {
  const [newest, oldest] = [failures[0], failures[FAILURES_BEFORE_REST - 1]]
  if (!newest || !oldest || newest.getTime() - oldest.getTime() >= REST_MS) return null
  const end = new Date(newest.getTime() + REST_MS)
  return end > now ? end : null
}

export type Attempt = { readonly id: bigint; readonly resting: boolean }

/**
 * Writes an attempt down before anything is checked, one at a time for a login: a hundred guesses sent at once are
 * counted like a hundred sent one after another. `resting` means that whatever was typed is refused.
 */
export async function beginAttempt(login: string, source: string, now: Date): Promise<Attempt> {
  const [loginHash, sourceHash] = [loginHashOf(login), keyed(`source:${source}`)]
  return clients().write.$transaction(async (tx) => {
    await oneAtATime(tx, loginHash)
    const fromSource = await tx.signInAttempt.count({
      where: { sourceHash, succeeded: false, at: { gt: new Date(now.getTime() - REST_MS) } },
    })
    const resting = fromSource >= FAILURES_PER_SOURCE || (await restsUntil(tx, login, now)) !== null
    const { id } = await tx.signInAttempt.create({
      data: { at: now, loginHash, sourceHash, succeeded: false, counted: !resting },
      select: { id: true },
    })
    return { id, resting }
  })
}

/** Marks an attempt as the owner's. False when its one-time code has already been used. */
export async function acceptAttempt(id: bigint, login: string, codeStep: number | null): Promise<boolean> {
  const loginHash = loginHashOf(login)
  return clients().write.$transaction(async (tx) => {
    await oneAtATime(tx, loginHash)
    if (codeStep !== null) {
      const used = await tx.signInAttempt.findFirst({
        where: { loginHash, succeeded: true, codeStep: { gte: codeStep } },
        select: { id: true },
      })
      if (used) return false
    }
    await tx.signInAttempt.update({
      where: { id },
      data: { succeeded: true, codeStep },
      select: { id: true },
    })
    return true
  })
}

/** Forgives the failures of a login: it may be tried at once. They stay as a trace. Returns how many there were. */
export async function forgiveFailures(tx: WriteTx, login: string): Promise<number> {
  const forgiven = await tx.signInAttempt.updateMany({
    where: { loginHash: loginHashOf(login), succeeded: false, counted: true },
    data: { counted: false },
  })
  return forgiven.count
}

const oneAtATime = (tx: WriteTx, loginHash: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${loginHash}, 0))`
