import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { found } from '@/platform/errors'
import type { HeldQualification } from './rules/qualifications'

type Db = Pick<ReadDb | WriteTx, 'staffQualification'>

/** What is written down about people's qualifications and not withdrawn, by person. */
export async function qualificationsOf(
  db: Db,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, HeldQualification[]>> {
  const rows = await db.staffQualification.findMany({
    where: { userId: { in: [...new Set(userIds)] }, withdrawnOn: null },
    select: { userId: true, kind: true, consultation: true, hours: true, issuedOn: true },
  })
  const byPerson = new Map<string, HeldQualification[]>()
  for (const { userId, issuedOn, ...row } of rows)
    byPerson.set(userId, [...(byPerson.get(userId) ?? []), { ...row, issuedOn: fromDbDate(issuedOn) }])
  return byPerson
}

/** The person for a change of what they hold: whoever comes second waits. Throws `NotFound`. */
export async function lockPerson(
  tx: WriteTx,
  userId: string,
): Promise<{ id: string; providerId: string | null }> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
  return found(await tx.user.findUnique({ where: { id: userId }, select: { id: true, providerId: true } }))
}

export type QualificationLine = HeldQualification & {
  readonly id: string
  readonly version: number
  readonly field: string
  readonly document: string
  readonly withdrawn: { readonly on: LocalDate; readonly reason: string } | null
}

/** Everything written down about one person's qualifications, the withdrawn ones too, newest paper first. */
export async function qualificationLines(db: Db, userId: string): Promise<QualificationLine[]> {
  const rows = await db.staffQualification.findMany({
    where: { userId },
    orderBy: [{ issuedOn: 'desc' }, { kind: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    field: row.field,
    consultation: row.consultation,
    hours: row.hours,
    document: row.document,
    issuedOn: fromDbDate(row.issuedOn),
    withdrawn: row.withdrawnOn
      ? { on: fromDbDate(row.withdrawnOn), reason: row.withdrawalReason ?? '' }
      : null,
  }))
}
