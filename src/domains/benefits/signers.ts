import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'

/** Everybody who may sign a decision in this file today: in the register, and in a position that reaches the file. */
export async function signersOf(
  { tx, clock, actor }: CommandContext,
  file: { teamId: string | null; restricted: boolean },
): Promise<string[]> {
  const on = toDbDate(clock.today())
  const today = { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] }
  const authorised = await tx.authorisation.findMany({
    where: { kind: 'signBenefitDecisions', ...today, user: { status: 'active' } },
    select: {
      userId: true,
      user: { select: { positions: { where: today, select: { kind: true, teamId: true } } } },
    },
  })
  const reaches = (position: { kind: string; teamId: string | null }) =>
    position.kind === 'teamLeader'
      ? file.teamId !== null && position.teamId === file.teamId
      : !file.restricted && (position.kind === 'director' || position.kind === 'deputyDirector')
  const userIds = authorised.filter(({ user }) => user.positions.some(reaches)).map(({ userId }) => userId)
  return [...new Set(userIds)].filter((userId) => userId !== actor.id)
}
