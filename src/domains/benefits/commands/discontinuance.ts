import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { dayBetween } from '@/domains/benefits/day-between'
import { holdDecision } from '@/domains/benefits/decision-holding'
import { discontinuanceColumns } from '@/domains/benefits/discontinuance'
import * as inputs from '@/domains/benefits/inputs/discontinuance'
import type { DiscontinuanceInput } from '@/domains/benefits/inputs/discontinuance'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { discontinuanceRefusals, wayBack } from '@/domains/benefits/rules/discontinuance'
import type { ProceedingRecord, ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { pathOf } from '@/domains/benefits/snapshot-views'
import { changeDecision, createDraft } from './change-decision'
import { endReferrals, holdWithReferrals } from './ended-referrals'

const permission = benefitsPermissions.on('benefits.proceeding.discontinue')

/**
 * The application is taken back, or nothing is left to decide (art. 105 KPA): the draft of a discontinuance takes the place
 * of whatever was drafted, and the social worker need not look for the client in this matter any more.
 */
export const discontinueProceeding = defineCommand({
  name: 'benefits.discontinueProceeding',
  label: labels['benefits.discontinueProceeding'],
  input: inputs.discontinueProceeding,
  load: (context, { proceedingId }) => holdWithReferrals(context, proceedingId),
  permission,
  async run({ target, ...context }, { proceedingId: _id, version, ...terms }) {
    sameVersion(target, version)
    const snapshot = await snapshotFor(context, target)
    await takeStep(context, snapshot, 'discontinue', {
      note: terms.reason,
      alsoRefuse: termsRefusals(terms, target, context.clock.today()),
    })
    await dropDraft(context, snapshot.decision)
    const decisionId = await createDraft(context, target, discontinuanceColumns(snapshot, terms))
    return { decisionId, referrals: await endReferrals(context, target, 'pointless') }
  },
  audit: (input, result, target) =>
    auditOf(target, {
      decisionId: result.decisionId,
      basis: input.basis,
      on: input.on,
      referrals: result.referrals,
    }),
})

/** Another basis, day or cause: the texts are written anew. */
export const redraftDiscontinuance = defineCommand({
  name: 'benefits.redraftDiscontinuance',
  label: labels['benefits.redraftDiscontinuance'],
  input: inputs.redraftDiscontinuance,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { decisionId, version, ...terms }) {
    refuseUnless([...notBeingDiscontinued(target), ...termsRefusals(terms, target, context.clock.today())])
    sameVersion(target.decision, version)
    const columns = discontinuanceColumns(await snapshotFor(context, target), terms)
    await changeDecision(context.tx, { id: decisionId, version }, { ...columns, draftedBy: context.actor.id })
    return { version: version + 1 }
  },
  audit: (input, _result, target) =>
    auditOf(target, { decisionId: input.decisionId, basis: input.basis, on: input.on }),
})

/** The party thought better of it: the case goes on from where it was, and what was drafted goes away. */
export const resumeProceeding = defineCommand({
  name: 'benefits.resumeProceeding',
  label: labels['benefits.resumeProceeding'],
  input: inputs.resumeProceeding,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { version, reason }) {
    sameVersion(target, version)
    const snapshot = await snapshotFor(context, target)
    const begun = await context.tx.stateChange.findFirst({
      where: { subjectId: target.id, transition: 'discontinue' },
      orderBy: { id: 'desc' },
      select: { from: true },
    })
    await takeStep(context, snapshot, wayBack(begun?.from ?? null, pathOf(snapshot) === 'standard'), {
      note: reason,
    })
    await dropDraft(context, snapshot.decision)
  },
  audit: (_input, _result, target) => auditOf(target),
})

function termsRefusals(terms: DiscontinuanceInput, target: ProceedingRecord, today: LocalDate): Refusal[] {
  const exOfficio = target.channel === 'exOfficio'
  const what = terms.basis === 'partyWithdrew' ? 'Data cofnięcia wniosku' : 'Data tego ustalenia'
  return [
    ...discontinuanceRefusals({ ...terms, exOfficio }),
    ...dayBetween(terms.on, fromDbDate(target.appliedOn), today, what),
  ]
}

function notBeingDiscontinued({ state, decision }: Awaited<ReturnType<typeof holdDecision>>): Refusal[] {
  if (state === 'discontinuing' && decision.kind === 'discontinue') return []
  return [
    refusal(
      'not-discontinuing',
      'Tego projektu nie można już zmieniać.',
      'Podstawę umorzenia zmienisz, gdy projekt umorzenia nie czeka na podpis i nie jest podpisany.',
    ),
  ]
}

/** A draft nobody signed goes away; the log of changes keeps it. */
async function dropDraft(context: CommandContext, draft: ProceedingSnapshot['decision']): Promise<void> {
  if (!draft) return
  oneRow(
    await context.tx.decision.deleteMany({
      where: { id: draft.id, version: draft.version, state: { in: ['draft', 'returned'] } },
    }),
  )
  await clearNotices(context, draft.id)
}
