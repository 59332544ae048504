import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { reopenSteps, withdrawEvidence } from '@/domains/services-organisation/evidence'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { winnersOf } from './awards'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { selectionSteps } from './rules/selection'
import { withdrawalRefusals } from './rules/withdrawal'
import { inState, move } from './selection-history'
import { lockSelection, selectionAudit } from './selection-load'

/**
 * Takes an award back before the contract is signed: who won does not sign or proves ineligible. The choice goes back to
 * the decision, where the next of the ranking wins, the rest of the winners stay alone, or the whole of it is cancelled;
 * what was decided stays in the history.
 */
export const withdrawAward = defineCommand({
  name: 'contracting.withdrawAward',
  label: 'Odwołanie wyboru oferty',
  input: inputs.withdrawAward,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.award'),
  async run({ target: { selection, form }, ...context }, { version, offerId, cause, reason }) {
    const { tx, actor, clock } = context
    inState(selection, 'awarded', 'published')
    const won = winnersOf(selection).find((winner) => winner.offerId === offerId)
    if (!won)
      throw refuse('withdraw.none', 'Ta oferta nie jest wybrana.', 'Odśwież stronę i zobacz, kto wygrał.')
    const contract = await tx.serviceContract.findFirst({
      where: { selectionId: selection.id, providerId: won.providerId },
      select: { id: true, state: true },
    })
    refuseUnless(withdrawalRefusals(contract?.state ?? null))
    await tx.withdrawnAward.create({
      data: {
        selectionId: selection.id,
        offerId,
        cause,
        reason,
        withdrawnOn: toDbDate(clock.today()),
        awardedOn: toDbDate(won.on),
        decisionNumber: won.decisionNumber,
        awardedAmount: won.amount,
        publishedOn: selection.publishedOn,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    // a draft nobody signed goes with the award it rested on
    if (contract) await tx.serviceContract.deleteMany({ where: { id: contract.id, state: 'draft' } })
    await tx.offerAward.delete({ where: { offerId }, select: { id: true } })
    await move(context, selection, version, 'withdraw', 'opined', {
      publishedOn: null,
      publishedWhere: null,
    })
    const { award: awarded, result, draft } = selectionSteps[form]
    const codes = [awarded, result, draft].filter((code) => code !== null)
    await withdrawEvidence(context, selection.processId, codes)
    await reopenSteps(context, selection.processId, codes, reason)
  },
  audit: ({ selectionId, offerId, cause }) => selectionAudit(selectionId, { offerId, cause }),
})
