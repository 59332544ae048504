import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { providedFigures, type Provided } from './rules/provider-figures'

const stored = z.partialRecord(z.enum(providedFigures), z.number()).catch({})

/** The last form of the provider taken over into a report: its figures, its file, who took it and when. */
export async function lastReturnOf(db: ReadDb, reportId: string) {
  const row = await db.serviceProviderReturn.findFirst({
    where: { reportId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { fileId: true, figures: true, remark: true, createdAt: true, createdBy: true },
  })
  if (!row) return null
  const provided: Provided = { figures: stored.parse(row.figures), remark: row.remark }
  return { fileId: row.fileId, provided, takenOn: warsawDateOf(row.createdAt), takenBy: row.createdBy }
}

export type LastReturn = NonNullable<Awaited<ReturnType<typeof lastReturnOf>>>
