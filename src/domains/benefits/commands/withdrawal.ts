import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { notify } from '@/platform/notices'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { dayBetween } from '@/domains/benefits/day-between'
import * as inputs from '@/domains/benefits/inputs/application'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'

/** The client takes the application back, or died, before the decision is handed over (art. 105 KPA). */
export const withdrawApplication = defineCommand({
  name: 'benefits.withdrawApplication',
  label: labels['benefits.withdrawApplication'],
  input: inputs.withdrawApplication,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission: benefitsPermissions.on('benefits.proceeding.withdraw'),
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    await takeStep(context, await snapshotFor(context, target), 'withdraw', {
      note: input.reason,
      data: { withdrawnReason: input.reason },
      alsoRefuse: dayBetween(
        input.withdrawnOn,
        fromDbDate(target.appliedOn),
        context.clock.today(),
        'Data cofnięcia albo zgonu',
      ),
    })
    await tellReferred(context, target)
  },
  audit: (input, _result, target) => auditOf(target, { withdrawnOn: input.withdrawnOn }),
})

/** The social worker need not look for the client in this matter any more. */
async function tellReferred(
  context: CommandContext,
  target: { id: string; personId: string },
): Promise<void> {
  const open = await context.tx.referral.findMany({
    where: {
      proceedingId: target.id,
      state: { in: ['issued', 'accepted', 'clientCame'] },
      toUserId: { not: null },
    },
    select: { id: true, toUserId: true },
  })
  for (const { id, toUserId } of open) {
    if (!toUserId) continue
    await notify(context, {
      userId: toUserId,
      kind: 'applicationWithdrawn',
      subjectType: 'referral',
      subjectId: id,
      personId: target.personId,
    })
  }
}
