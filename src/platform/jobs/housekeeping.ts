import 'server-only'
import { toDbDate, warsawDateOf } from '@/kernel/local-date'
import { clients } from '@/platform/db/client'

const DAY_MS = 24 * 60 * 60_000
/** Drafts nobody came back to, results nobody fetched, keys no browser will send again, attempts no limit looks at. */
const KEEP_DAYS = { draft: 90, result: 30, key: 7, attempt: 30, session: 400 } as const

/** Seals what was written since the last seal, in portions, until nothing is left. Returns how many entries. */
export async function sealAudit(): Promise<number> {
  let sealed = 0
  for (;;) {
    const rows = await clients().write.$queryRaw<{ covered: bigint }[]>`SELECT seal_audit() AS covered`
    const covered = Number(rows[0]?.covered ?? 0)
    sealed += covered
    if (covered === 0) return sealed
  }
}

/** Number of the first seal that does not agree with the log, or null when the chain is whole. */
export async function brokenSeal(): Promise<number | null> {
  const rows = await clients().write.$queryRaw<
    { broken: bigint | null }[]
  >`SELECT audit_chain_broken_at() AS broken`
  const broken = rows[0]?.broken
  return broken === null || broken === undefined ? null : Number(broken)
}

/** Removes expired machinery rows. Business records and logs are never touched here. */
export async function clearExpired(now: Date): Promise<void> {
  const { write } = clients()
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY_MS) })
  await write.draft.deleteMany({ where: { savedAt: before(KEEP_DAYS.draft) } })
  await write.backgroundResult.deleteMany({ where: { createdAt: before(KEEP_DAYS.result) } })
  await write.idempotencyKey.deleteMany({ where: { createdAt: before(KEEP_DAYS.key) } })
  await write.signInAttempt.deleteMany({ where: { at: before(KEEP_DAYS.attempt) } })
  await write.wrongCode.deleteMany({ where: { day: { lt: toDbDate(warsawDateOf(now)) } } })
  await write.userSession.deleteMany({ where: { lastSeenAt: before(KEEP_DAYS.session) } })
}
