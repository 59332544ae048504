import 'server-only'
import type { LocalDate } from '@/kernel/local-date'
import { heldOn } from '@/domains/staff/held-positions'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { FileKind, PositionKind } from '@/platform/db/generated/enums'

/** Positions on which files of a kind are run. */
export const positionsOf: Readonly<Record<FileKind, PositionKind[]>> = {
  benefits: ['benefitsWorker'],
  socialWork: ['socialWorker', 'seniorSocialWorker'],
}

/**
 * Which leads still hold a position on which their files are run. A file whose lead is gone has nobody to be met: it waits
 * for another, though the old lead stands in it until then.
 */
export async function standingLeads(
  db: Pick<ReadDb | WriteTx, 'position'>,
  leadIds: readonly (string | null)[],
  day: LocalDate,
): Promise<(kind: FileKind, leadId: string | null) => boolean> {
  const userIds = [...new Set(leadIds)].filter((id) => id !== null)
  const held =
    userIds.length === 0
      ? []
      : await db.position.findMany({
          where: { userId: { in: userIds }, ...heldOn(day) },
          select: { userId: true, kind: true },
        })
  return (kind, leadId) =>
    held.some((position) => position.userId === leadId && positionsOf[kind].includes(position.kind))
}
