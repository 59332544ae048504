import 'server-only'
import type { WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { oneRow } from '@/platform/versions'

/** Writes to a decision as it was read, and moves its version on. Throws `Stale` when somebody was quicker. */
export async function changeDecision(
  tx: WriteTx,
  { id, version }: { readonly id: string; readonly version: number },
  data: Prisma.DecisionUncheckedUpdateManyInput,
): Promise<void> {
  oneRow(
    await tx.decision.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } }),
  )
}
