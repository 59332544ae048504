import 'server-only'
import { z } from 'zod'
import type { YearMonth } from '@/kernel/calendar-day'
import { firstDay, toDbDate, warsawDateOf } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { ProviderSubmissionState } from './model'
import { markOf, providedFigures, type Provided } from './rules/provider-figures'
import { monthOf } from './view'

/** Figures as they are kept. */
const stored = z.partialRecord(z.enum(providedFigures), z.number()).catch({})

const sentSelect = {
  id: true,
  processId: true,
  month: true,
  providerId: true,
  number: true,
  fileId: true,
  figures: true,
  remark: true,
  uploaded: true,
  state: true,
  sentAt: true,
  sentBy: true,
  decidedAt: true,
  decidedBy: true,
  returnReason: true,
  version: true,
  provider: { select: { name: true } },
} as const satisfies Prisma.ServiceProviderSubmissionSelect

/** What the provider sent of a month, newest first; of one provider only when its own account asks. */
export async function submissionsOf(
  db: Pick<ReadDb | WriteTx, 'serviceProviderSubmission'>,
  of: { readonly processId: string; readonly month: YearMonth; readonly providerId?: string },
) {
  const rows = await db.serviceProviderSubmission.findMany({
    where: { ...of, month: toDbDate(firstDay(of.month)) },
    orderBy: { number: 'desc' },
    select: sentSelect,
  })
  return rows.map(({ figures, remark, ...row }) => {
    const provided: Provided = { figures: stored.parse(figures), remark }
    return { ...row, provided }
  })
}

export type Submission = Awaited<ReturnType<typeof submissionsOf>>[number]

/** How the last figures sent stand, by service and month ('<id> 2026-10'). */
export async function submissionStates(
  db: Pick<ReadDb | WriteTx, 'serviceProviderSubmission'>,
  where: Prisma.ServiceProviderSubmissionWhereInput,
): Promise<
  ReadonlyMap<string, { state: ProviderSubmissionState; sentAt: Date; returnReason: string | null }>
> {
  const rows = await db.serviceProviderSubmission.findMany({
    where,
    orderBy: [{ processId: 'asc' }, { month: 'asc' }, { number: 'asc' }],
    select: { processId: true, month: true, state: true, sentAt: true, returnReason: true },
  })
  return new Map(rows.map(({ processId, month, ...row }) => [markOf(processId, monthOf(month)), row]))
}

/** Every form taken over into a report, newest first: whose it is, its figures, its file, who took it and when. */
export async function returnsOf(db: Pick<ReadDb | WriteTx, 'serviceProviderReturn'>, reportId: string) {
  const rows = await db.serviceProviderReturn.findMany({
    where: { reportId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      fileId: true,
      providerId: true,
      figures: true,
      remark: true,
      createdAt: true,
      createdBy: true,
      file: {
        select: {
          providerSubmission: { select: { providerId: true, figures: true, sentAt: true, sentBy: true } },
        },
      },
    },
  })
  return rows.map((row) => {
    const own = row.file.providerSubmission
    const provided: Provided = { figures: stored.parse(own?.figures ?? row.figures), remark: row.remark }
    return {
      fileId: row.fileId,
      providerId: row.providerId ?? own?.providerId ?? null,
      provided,
      takenOn: warsawDateOf(row.createdAt),
      takenBy: row.createdBy,
      /** by the provider's own account; else the coordinator read its file */
      sent: own ? { on: warsawDateOf(own.sentAt), by: own.sentBy } : null,
    }
  })
}

export type TakenForm = Awaited<ReturnType<typeof returnsOf>>[number]

/** Months whose figures the coordinator took over from a file of this provider ('<id> 2026-10'). */
export async function takenByFile(
  db: Pick<ReadDb | WriteTx, 'serviceProviderReturn'>,
  providerId: string,
  processIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.serviceProviderReturn.findMany({
    where: { providerId, report: { processId: { in: [...processIds] } } },
    select: { report: { select: { processId: true, month: true } } },
  })
  return new Set(rows.map(({ report }) => markOf(report.processId, monthOf(report.month))))
}
