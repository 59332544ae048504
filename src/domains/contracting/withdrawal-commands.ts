import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { reopenSteps, withdrawEvidence } from '@/domains/services-organisation/evidence'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { selectionSteps } from './rules/selection'
import { withdrawalRefusals } from './rules/withdrawal'
import { inState, move } from './selection-history'
import { lockSelection, selectionAudit } from './selection-load'

/**
 * Takes an award back before the contract is signed: who won does not sign or proves ineligible. The choice goes back to
 * the decision, where the next of the ranking wins or the whole of it is cancelled; what was decided stays in the history.
 */
export const withdrawAward = defineCommand({
  name: 'contracting.withdrawAward',
  label: 'Odwołanie wyboru oferty',
  input: inputs.withdrawAward,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.award'),
  async run({ target: { selection, form }, ...context }, { version, cause, reason }) {
    const { tx, actor, clock } = context
    inState(selection, 'awarded', 'published')
    const contract = await tx.serviceContract.findUnique({
      where: { selectionId: selection.id },
      select: { id: true, state: true },
    })
    refuseUnless(withdrawalRefusals(contract?.state ?? null))
    await tx.withdrawnAward.create({
      data: {
        selectionId: selection.id,
        offerId: found(selection.awardedOfferId),
        cause,
        reason,
        withdrawnOn: toDbDate(clock.today()),
        awardedOn: found(selection.awardedOn),
        decisionNumber: found(selection.decisionNumber),
        awardedAmount: found(selection.awardedAmount),
        publishedOn: selection.publishedOn,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    // a draft nobody signed goes with the award it rested on
    if (contract) await tx.serviceContract.deleteMany({ where: { id: contract.id, state: 'draft' } })
    await move(context, selection, version, 'withdraw', 'opined', {
      awardedOfferId: null,
      awardedOn: null,
      awardedBy: null,
      decidedBy: null,
      decisionNumber: null,
      authorisationId: null,
      awardedAmount: null,
      awardReasons: null,
      publishedOn: null,
      publishedWhere: null,
    })
    const { award: awarded, result, draft } = selectionSteps[form]
    const codes = [awarded, result, draft].filter((code) => code !== null)
    await withdrawEvidence(context, selection.processId, codes)
    await reopenSteps(context, selection.processId, codes, reason)
  },
  audit: ({ selectionId, cause }) => selectionAudit(selectionId, { cause }),
})
