import 'server-only'
import { toDbDate, warsawInstant } from '@/kernel/local-date'
import { giveEvidence, reopenSteps, withdrawEvidence } from '@/domains/services-organisation/evidence'
import { announceCancelled } from '@/domains/services-organisation/stage-documents'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { evidenceOfChosen } from './contract-evidence'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { standingRefusals } from './rules/award'
import { newSelectionRefusals, selectionForm, selectionSteps } from './rules/selection'
import { inState, move, recordDeed } from './selection-history'
import { announcedDueOn, loadChoosing, lockSelection, selectionAudit } from './selection-load'

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

/**
 * Ends the choice without a result, and the announcement says so. A new one can be opened once it is announced anew; what
 * was received stays.
 */
export const cancelSelection = defineCommand({
  name: 'contracting.cancelSelection',
  label: 'Unieważnienie wyboru wykonawcy',
  input: inputs.cancelSelection,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection, form }, ...context }, { version, reason }) {
    inState(selection, 'collecting', 'opened', 'scoring', 'opined')
    refuseUnless(standingRefusals(selection.awards.length))
    await move(context, selection, version, 'cancel', 'cancelled', {
      cancelledOn: toDbDate(context.clock.today()),
      cancelReason: reason,
    })
    await announceCancelled(context, selection.processId, reason)
    // a further call for offers needs an announcement of its own
    const { announcement, formal, opinion } = selectionSteps[form]
    const codes = [announcement, formal, opinion].filter((code) => code !== null)
    await withdrawEvidence(context, selection.processId, codes)
    await reopenSteps(context, selection.processId, codes, reason)
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
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
    if (selection.awards.some(({ awardedOn }) => toDbDate(publishedOn) < awardedOn))
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
    await evidenceOfChosen(context, selection, 'draft', 'contract')
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})
