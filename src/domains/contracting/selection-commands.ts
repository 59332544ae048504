import 'server-only'
import { toDbDate, warsawInstant } from '@/kernel/local-date'
import { authorisationOn } from '@/domains/staff/authorisations'
import { giveEvidence, reopenSteps, withdrawEvidence } from '@/domains/services-organisation/evidence'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { evidenceOfAward } from './award-evidence'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { awardRefusals, newSelectionRefusals, selectionForm, selectionSteps } from './rules/selection'
import { inState, move, recordDeed } from './selection-history'
import { announcedDueOn, loadChoosing, lockSelection, selectionAudit } from './selection-load'
import { placeAmongRest, wonBeforeRefusals } from './rules/withdrawal'
import { rankingOf } from './selection-ranking'

/** Opens the register of offers of an announced contest, recruitment or tender: the term, the moment of opening, the criteria. */
export const openSelection = defineCommand({
  name: 'contracting.openSelection',
  label: 'Rozpoczęcie zbierania ofert',
  input: inputs.openSelection,
  async load({ tx }, { processId }) {
    await tx.$queryRaw`SELECT 1 FROM service_process WHERE id = ${processId}::uuid FOR UPDATE`
    return loadChoosing(tx, processId)
  },
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { process }, ...context }, input) {
    const { tx, actor, clock } = context
    const form = selectionForm(process.form)
    if (form === null)
      throw refuse(
        'selection.form',
        'W tej formie realizacji nie zbiera się ofert.',
        'Sprawdź decyzję o formie.',
      )
    if (process.state !== 'running')
      throw refuse('selection.process', 'Proces nie jest w toku.', 'Najpierw wznów proces.')
    const offersDueAt = warsawInstant(input.offersDueOn, input.offersDueTime)
    const openingAt = warsawInstant(input.openingOn, input.openingTime)
    const { announcement } = selectionSteps[form]
    refuseUnless(
      newSelectionRefusals({
        form,
        announced: process.steps.some(({ code, state }) => code === announcement && state === 'done'),
        announcedDueOn: announcedDueOn(process),
        offersDueOn: input.offersDueOn,
        offersDueAt,
        openingAt,
        criteria: input.criteria,
        priceReason: input.priceReason,
      }),
    )
    const made = { createdAt: clock.now(), createdBy: actor.id }
    const row = await tx.providerSelection.create({
      data: { processId: process.id, form, offersDueAt, openingAt, priceReason: input.priceReason, ...made },
      select: { id: true, state: true },
    })
    await tx.selectionCriterion.createMany({
      data: input.criteria.map((criterion, place) => ({ ...criterion, place, selectionId: row.id, ...made })),
    })
    await recordDeed(context, row, 'open', 'collecting')
    return { selectionId: row.id }
  },
  audit: ({ processId }, { selectionId }) => selectionAudit(selectionId, { processId }),
})

/** Ends the choice without a result; a new one can be opened. What was received stays. */
export const cancelSelection = defineCommand({
  name: 'contracting.cancelSelection',
  label: 'Unieważnienie wyboru wykonawcy',
  input: inputs.cancelSelection,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection, form }, ...context }, { version, reason }) {
    inState(selection, 'collecting', 'opened', 'scoring', 'opined')
    await move(context, selection, version, 'cancel', 'cancelled', {
      cancelledOn: toDbDate(context.clock.today()),
      cancelReason: reason,
    })
    const { formal, opinion } = selectionSteps[form]
    const codes = [formal, opinion].filter((code) => code !== null)
    await withdrawEvidence(context, selection.processId, codes)
    await reopenSteps(context, selection.processId, codes, reason)
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})

/** The decision whose offer wins: the mayor's, recorded with its number, or by the mayor's registered authorisation. */
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
    const offer = found(selection.offers.find(({ id }) => id === input.offerId))
    const content = await tx.offerContent.findUnique({
      where: { offerId: offer.id },
      select: { amount: true },
    })
    const withdrawn = selection.withdrawnAwards.map(({ offerId }) => offerId)
    refuseUnless(wonBeforeRefusals(withdrawn, offer.id))
    refuseUnless(
      awardRefusals({
        decidedBy: input.decidedBy,
        authorised: authorisation !== null,
        place: placeAmongRest(ranked, withdrawn, offer.id),
        reasons: input.reasons,
        amount: input.amount,
        offered: content?.amount ?? 0,
      }),
    )
    await move(context, selection, input.version, 'award', 'awarded', {
      awardedOfferId: offer.id,
      awardedOn: toDbDate(today),
      awardedBy: actor.id,
      decidedBy: input.decidedBy,
      decisionNumber: input.decisionNumber,
      authorisationId: authorisation?.id ?? null,
      awardedAmount: input.amount,
      awardReasons: input.reasons,
    })
    await giveEvidence(
      context,
      selection.processId,
      selectionSteps[form].award,
      evidenceOfAward(selection, { ...input, contractor: offer.provider.name, members, ranked }),
    )
  },
  audit: ({ selectionId, offerId, decidedBy, amount }) =>
    selectionAudit(selectionId, { offerId, decidedBy, amount }),
})

/** The result is made known by the coordinator; in procurement by its specialist. */
export const publishResult = defineCommand({
  name: 'contracting.publishResult',
  label: 'Ogłoszenie wyniku wyboru',
  input: inputs.publishResult,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.publish'),
  async run({ target: { selection, form }, ...context }, { version, publishedOn, publishedWhere }) {
    inState(selection, 'awarded')
    if (publishedOn > context.clock.today())
      throw refuse('publish.future', 'Ta data jest w przyszłości.', 'Podaj dzień ogłoszenia.')
    if (selection.awardedOn && toDbDate(publishedOn) < selection.awardedOn)
      throw refuse(
        'publish.before',
        'Wynik ogłasza się po decyzji o wyborze (R-139).',
        'Podaj dzień decyzji albo późniejszy.',
      )
    await move(context, selection, version, 'publish', 'published', {
      publishedOn: toDbDate(publishedOn),
      publishedWhere,
    })
    await giveEvidence(
      context,
      selection.processId,
      selectionSteps[form].result,
      form === 'nonPublicPartnership' ? { address: publishedWhere } : {},
    )
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})
