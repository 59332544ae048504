import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { authorisationOn } from '@/domains/staff/authorisations'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { inNumbers } from '@/platform/db/in-numbers'
import { found, refuse, refuseUnless } from '@/platform/errors'
import type { z } from 'zod'
import { evidenceOfAward } from './award-evidence'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { awardRefusals } from './rules/award'
import type { RankedOffer } from './rules/ranking'
import { selectionSteps, type SelectionForm } from './rules/selection'
import { inState, move } from './selection-history'
import { announcedFunds, lockSelection, selectionAudit, type LoadedSelection } from './selection-load'
import { rankingOf } from './selection-ranking'

type Decision = z.output<typeof inputs.award>
type Looked = { form: SelectionForm; ranked: readonly RankedOffer[]; authorised: boolean }

/** Throws `Refused` unless the decision stands: its winners, their amounts, who decides. */
async function assertAward(
  { tx }: Pick<CommandContext, 'tx'>,
  selection: LoadedSelection,
  { winners, decidedBy, reasons }: Decision,
  { form, ranked, authorised }: Looked,
) {
  const nameOf = (id: string) => found(selection.offers.find((offer) => offer.id === id)).provider.name
  for (const { offerId } of winners) nameOf(offerId)
  const contents = await tx.offerContent.findMany({
    where: { offerId: { in: winners.map(({ offerId }) => offerId) } },
    select: { offerId: true, amount: true },
  })
  refuseUnless(
    awardRefusals({
      form,
      decidedBy,
      authorised,
      reasons,
      winners,
      standing: selection.awards,
      withdrawn: selection.withdrawnAwards.map(({ offerId }) => offerId),
      ranked: ranked.map(({ id, place }) => ({ id, place, provider: nameOf(id) })),
      offered: new Map(inNumbers(contents).map(({ offerId, amount }) => [offerId, amount])),
      funds: form === 'publicTask' ? announcedFunds(selection.process) : null,
    }),
  )
}

const rowsOf = (
  { tx: _tx, actor, clock }: CommandContext,
  selectionId: string,
  { winners, decidedBy, decisionNumber, reasons }: Decision,
  authorisationId: string | null,
  today: LocalDate,
) =>
  winners.map((winner) => ({
    ...winner,
    selectionId,
    awardedOn: toDbDate(today),
    awardedBy: actor.id,
    decidedBy,
    decisionNumber,
    authorisationId,
    reasons,
    createdAt: clock.now(),
    createdBy: actor.id,
  }))

const leftWords = ({ decisionNumber, reasons }: Decision) => `${decisionNumber}. ${reasons}`

/**
 * The decision which offers win: the mayor's, recorded with its number, or by the mayor's registered authorisation
 * . An open contest may have several winners, each with its amount within the announced money.
 */
export const award = defineCommand({
  name: 'contracting.award',
  label: 'Decyzja o wyborze oferty',
  input: inputs.award,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.award'),
  async run({ target: { selection, form }, ...context }, input) {
    const { tx, actor, clock } = context
    if (selection.state === 'scoring')
      throw refuse(
        'award.opinion',
        'Decyzję poprzedza opinia komisji (R-059).',
        'Komisja ocenia oferty i wydaje opinię.',
      )
    inState(selection, 'opined')
    const today = clock.today()
    const authorisation =
      input.decidedBy === 'authorised' ? await authorisationOn(tx, actor.id, 'awardServices', today) : null
    const { ranked, members } = await rankingOf(tx, selection, today)
    await assertAward(context, selection, input, { form, ranked, authorised: authorisation !== null })
    await tx.offerAward.createMany({
      data: rowsOf(context, selection.id, input, authorisation?.id ?? null, today),
    })
    // a decision that leaves the result with who won before is kept with its number and reasons in the history
    if (input.winners.length === 0)
      await move(context, selection, input.version, 'keep', 'awarded', {}, leftWords(input))
    else await move(context, selection, input.version, 'award', 'awarded')
    const { selection: decided } = await lockSelection(tx, selection.id)
    await giveEvidence(
      context,
      selection.processId,
      selectionSteps[form].award,
      evidenceOfAward(decided, { ...input, members, ranked }),
    )
  },
  audit: ({ selectionId, winners, decidedBy }) =>
    selectionAudit(selectionId, {
      decidedBy,
      winners: winners.map(({ offerId, amount }) => `${offerId} ${amount}`),
    }),
})
