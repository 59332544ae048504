import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'

/** Ends a person's open sessions within the command, but for the one to keep; they are out at their next click. */
export async function endSessionsOf(
  { tx, clock }: CommandContext,
  userId: string,
  reason: string,
  keepId?: string | null,
): Promise<number> {
  const ended = await tx.userSession.updateMany({
    where: { userId, endedAt: null, ...(keepId ? { id: { not: keepId } } : {}) },
    data: { endedAt: clock.now(), endReason: reason },
  })
  return ended.count
}
