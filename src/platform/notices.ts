import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'

type NewNotice = {
  userId: string
  kind: string
  subjectType: string
  subjectId: string
  personId?: string | null
}

/** Puts a line on somebody's desk, in the command's own transaction. Never on the actor's own desk. */
export async function notify({ tx, actor, clock }: CommandContext, notice: NewNotice): Promise<void> {
  if (notice.userId === actor.id) return
  await tx.notice.create({
    data: { ...notice, personId: notice.personId ?? null, createdAt: clock.now(), createdBy: actor.id },
    select: { id: true },
  })
}

/** Takes the lines about a record off everybody's desk, when what they asked for is done. */
export async function clearNotices(
  { tx, clock }: CommandContext,
  subjectId: string,
  kind?: string,
): Promise<void> {
  await tx.notice.updateMany({
    where: { subjectId, readAt: null, ...(kind === undefined ? {} : { kind }) },
    data: { readAt: clock.now() },
  })
}

/** Takes off one person's desk the unread lines of these kinds about a client. */
export async function clearNoticesOf(
  { tx, clock }: CommandContext,
  { userId, personId, kinds }: { userId: string; personId: string; kinds: readonly string[] },
): Promise<void> {
  await tx.notice.updateMany({
    where: { userId, personId, kind: { in: [...kinds] }, readAt: null },
    data: { readAt: clock.now() },
  })
}
