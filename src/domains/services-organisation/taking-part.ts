import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'

/** The positions a person with an active account holds on a day. */
export async function positionsOn(
  db: Pick<ReadDb | WriteTx, 'position'>,
  userId: string,
  on: LocalDate,
): Promise<PositionKind[]> {
  const day = toDbDate(on)
  const rows = await db.position.findMany({
    where: {
      userId,
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      user: { status: 'active' },
    },
    select: { kind: true },
  })
  return rows.map(({ kind }) => kind)
}

/** Everybody with an active account who holds one of these positions on a day. */
export async function holdersOf(
  db: Pick<ReadDb | WriteTx, 'position'>,
  kinds: readonly PositionKind[],
  on: LocalDate,
): Promise<string[]> {
  const day = toDbDate(on)
  const rows = await db.position.findMany({
    where: {
      kind: { in: [...kinds] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      user: { status: 'active' },
    },
    distinct: ['userId'],
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/** The coordinator among the participants: who was it before leaves today, the new one comes. */
export async function joinAsCoordinator(
  { tx, actor, clock }: CommandContext,
  processId: string,
  userId: string,
): Promise<void> {
  const today = toDbDate(clock.today())
  const running = {
    processId,
    kind: 'coordinator' as const,
    OR: [{ validTo: null }, { validTo: { gte: today } }],
  }
  await tx.serviceParticipant.updateMany({
    where: { ...running, userId: { not: userId } },
    data: { validTo: today, version: { increment: 1 } },
  })
  const again = await tx.serviceParticipant.updateMany({
    where: { ...running, userId },
    data: { validTo: null, version: { increment: 1 } },
  })
  if (again.count > 0) return
  await tx.serviceParticipant.create({
    data: {
      processId,
      kind: 'coordinator',
      userId,
      validFrom: today,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
}
