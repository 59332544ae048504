import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import type { WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { oneRow } from '@/platform/versions'
import type { ProceedingRecord } from '@/domains/benefits/snapshot'

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

type DraftColumns = Omit<
  Prisma.DecisionUncheckedCreateInput,
  'proceedingId' | 'personId' | 'benefit' | 'draftedBy' | 'createdAt' | 'createdBy'
>

/** The draft of a case, by whoever writes it; answers with its id. */
export async function createDraft(
  { tx, actor, clock }: CommandContext,
  { id: proceedingId, personId, benefit }: Pick<ProceedingRecord, 'id' | 'personId' | 'benefit'>,
  columns: DraftColumns,
): Promise<string> {
  const draft = await tx.decision.create({
    data: {
      ...columns,
      proceedingId,
      personId,
      benefit,
      draftedBy: actor.id,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  return draft.id
}
