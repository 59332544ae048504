import 'server-only'
import { ledSelect, runnersOf } from '@/domains/casework/permissions'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReferralState } from '@/platform/db/generated/enums'
import { clearNotices, notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { holdProceeding } from '@/domains/benefits/proceeding-steps'

/** Why nobody need look for the client any more, and in which states of a referral that is news to somebody. */
const endings = {
  /** the case will not be decided (art. 105 KPA) */
  pointless: {
    from: ['issued', 'accepted', 'clientCame'] as ReferralState[],
    to: 'pointless',
    notice: 'referralPointless',
  },
  /** the client did not consent to the pilot: the case asks for no certificate, whatever came of the referral */
  recall: {
    from: ['issued', 'accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'] as ReferralState[],
    to: 'recalled',
    notice: 'referralRecalled',
  },
} as const

/**
 * The proceeding with its referrals, held until the command ends: referrals first, in the order in which a social worker
 * who accepts one holds them.
 */
export async function holdWithReferrals(context: CommandContext, proceedingId: string) {
  await context.tx.$queryRaw`
    SELECT 1 FROM referral WHERE proceeding_id = ${proceedingId}::uuid ORDER BY id FOR UPDATE`
  return holdProceeding(context, proceedingId)
}

/**
 * Referrals that wait leave the social worker's lists, and who works with one is told.
 * @returns how many there were
 */
export async function endReferrals(
  context: CommandContext,
  proceeding: { readonly id: string; readonly personId: string },
  ending: keyof typeof endings,
): Promise<number> {
  const { from, to, notice } = endings[ending]
  const { personId } = proceeding
  const open = await context.tx.referral.findMany({
    where: { proceedingId: proceeding.id, state: { in: from } },
    select: {
      id: true,
      toUserId: true,
      state: true,
      version: true,
      socialWorkFile: { select: ledSelect },
    },
  })
  for (const { id, toUserId, state, version, socialWorkFile } of open) {
    oneRow(
      await context.tx.referral.updateMany({
        where: { id, version },
        data: { state: to, retryOn: null, version: { increment: 1 } },
      }),
    )
    const subject = { subjectType: 'referral', subjectId: id, personId } as const
    await appendStep(context, { ...subject, transition: ending, from: state, to })
    await clearNotices(context, id)
    // accepted, it is the family's worker's of today: whoever took it over may have given the family away since
    const told = socialWorkFile
      ? runnersOf(socialWorkFile, context.clock.today())
      : toUserId
        ? [toUserId]
        : []
    for (const userId of new Set(told)) await notify(context, { ...subject, userId, kind: notice })
  }
  return open.length
}
