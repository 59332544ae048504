import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { clearNotices, notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { holdProceeding } from '@/domains/benefits/proceeding-steps'

/**
 * The proceeding with its referrals, held until the command ends: referrals first, in the order in which a social worker
 * who accepts one holds them.
 */
export async function holdWithReferrals(context: CommandContext, proceedingId: string) {
  await context.tx.$queryRaw`
    SELECT 1 FROM referral WHERE proceeding_id = ${proceedingId}::uuid ORDER BY id FOR UPDATE`
  return holdProceeding(context, proceedingId)
}

/** Referrals of a case that will not be decided: they leave the social worker's lists, and who works with one is told. */
export async function endReferrals(
  context: CommandContext,
  proceeding: { readonly id: string; readonly personId: string },
): Promise<number> {
  const open = await context.tx.referral.findMany({
    where: { proceedingId: proceeding.id, state: { in: ['issued', 'accepted', 'clientCame'] } },
    select: { id: true, toUserId: true, state: true, version: true },
  })
  for (const { id, toUserId, state, version } of open) {
    oneRow(
      await context.tx.referral.updateMany({
        where: { id, version },
        data: { state: 'pointless', retryOn: null, version: { increment: 1 } },
      }),
    )
    await appendStep(context, {
      subjectType: 'referral',
      subjectId: id,
      personId: proceeding.personId,
      transition: 'pointless',
      from: state,
      to: 'pointless',
    })
    await clearNotices(context, id)
    if (!toUserId) continue
    await notify(context, {
      userId: toUserId,
      kind: 'referralPointless',
      subjectType: 'referral',
      subjectId: id,
      personId: proceeding.personId,
    })
  }
  return open.length
}
