import 'server-only'
import { fromDbDate, warsawDateOf } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { namesOfUsers } from '@/domains/benefits/proceeding-rows'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'

/** Deliveries of the decision that were struck out, the last first: as recorded, with who struck them and why. */
export async function struckDeliveries(db: ReadDb, { decision }: Pick<ProceedingSnapshot, 'decision'>) {
  if (!decision || decision.fileId === null) return []
  const rows = await db.mistakenDelivery.findMany({
    where: { decisionId: decision.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const names = await namesOfUsers(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  return rows.map((row) => ({
    id: row.id,
    reason: row.reason,
    channel: row.channel,
    deliveredOn: fromDbDate(row.deliveredOn),
    fiction: row.fiction,
    refused: row.refused,
    uncollectedSince: row.uncollectedSince ? fromDbDate(row.uncollectedSince) : null,
    secondNoticeOn: row.secondNoticeOn ? fromDbDate(row.secondNoticeOn) : null,
    proof: row.proof,
    struckOn: warsawDateOf(row.createdAt),
    struckBy: names.get(row.createdBy) ?? '–',
  }))
}

export type StruckDelivery = Awaited<ReturnType<typeof struckDeliveries>>[number]
