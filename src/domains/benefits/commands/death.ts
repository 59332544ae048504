import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import * as inputs from '@/domains/benefits/inputs/discontinuance'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { endReferrals, holdWithReferrals } from './ended-referrals'

/**
 * The only party died before the decision: nothing is left to decide and nobody to deliver a decision to, so the case ends
 * with a note in the file (art. 105 § 1 KPA).
 */
export const endAfterDeath = defineCommand({
  name: 'benefits.endAfterDeath',
  label: labels['benefits.endAfterDeath'],
  input: inputs.endAfterDeath,
  load: (context, { proceedingId }) => holdWithReferrals(context, proceedingId),
  permission: benefitsPermissions.on('benefits.proceeding.endAfterDeath'),
  async run({ target, ...context }, { version, note }) {
    sameVersion(target, version)
    await takeStep(context, await snapshotFor(context, target), 'partyDied', {
      ...(note === null ? {} : { note }),
      data: { withdrawnReason: note ?? 'Zgon strony.' },
    })
    return { referrals: await endReferrals(context, target, 'pointless') }
  },
  audit: (_input, result, target) => auditOf(target, { referrals: result.referrals }),
})
