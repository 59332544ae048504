import 'server-only'
import { mainPosition } from '@/platform/auth/actor'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { HistoryStep } from './define-workflow'

type Step = {
  subjectType: string
  subjectId: string
  personId?: string | null
  transition: string
  from: string | null
  to: string
  note?: string | null
}

/** Appends one step to a record's history; nothing is ever taken back from it. */
export async function appendStep({ tx, actor, clock }: CommandContext, step: Step): Promise<void> {
  await tx.stateChange.create({
    data: {
      at: clock.now(),
      subjectType: step.subjectType,
      subjectId: step.subjectId,
      personId: step.personId ?? null,
      transition: step.transition,
      from: step.from,
      to: step.to,
      userId: actor.id,
      positionId: mainPosition(actor)?.id ?? null,
      note: step.note ?? null,
    },
    select: { id: true },
  })
}

/** The steps of a record, oldest first, as four-eyes checks read them. */
export async function stepsOf(
  db: Pick<ReadDb | WriteTx, 'stateChange'>,
  subjectId: string,
): Promise<HistoryStep[]> {
  return db.stateChange.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { transition: true, userId: true },
  })
}
