import 'server-only'
import type { ReadDb } from '@/platform/db/client'

const outcomes = ['benefits.recordAppealOutcome', 'benefits.correctAppealOutcome']
const finality = 'benefits.putInForce'

/**
 * Did somebody declare the decision final after the outcome of its appeal was recorded? What the outcome itself declared
 * final is part of it, and is put right with it.
 */
export async function declaredFinalSince(
  db: Pick<ReadDb, 'auditEntry'>,
  proceedingId: string,
): Promise<boolean> {
  const last = await db.auditEntry.findFirst({
    where: { subjectId: proceedingId, command: { in: [...outcomes, finality] } },
    orderBy: { seq: 'desc' },
    select: { command: true },
  })
  return last?.command === finality
}
