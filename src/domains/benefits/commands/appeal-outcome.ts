import 'server-only'
import type { z } from 'zod'
import { toDbDate, toDbDateOrNull, type LocalDate } from '@/kernel/local-date'
import { formatDate, sentence } from '@/kernel/polish'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { declaredFinalSince } from '@/domains/benefits/declared-final-since'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { finalDay } from '@/domains/benefits/decision-finality'
import { holdDecision } from '@/domains/benefits/decision-holding'
import * as inputs from '@/domains/benefits/inputs/appeal'
import { appealOutcomeLabels } from '@/domains/benefits/labels'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { outcomeRefusals, stateAfterOutcome } from '@/domains/benefits/rules/appeal'
import { outcomeCorrectable, outcomeCorrectionRefusals } from '@/domains/benefits/rules/appeal-correction'
import { changeDecision } from './change-decision'
import { keepMistaken } from './keep-mistaken-appeal'
import { noteOnCase } from './note-on-case'

const permission = benefitsPermissions.on('benefits.decision.appeal')

type Target = Awaited<ReturnType<typeof holdDecision>>
type Outcome = Pick<
  z.output<typeof inputs.recordAppealOutcome>,
  'version' | 'outcome' | 'ruledOn' | 'ruling' | 'remains'
>

/**
 * What became of the appeal: the decision is final, was set aside and never will be, or was set aside in part and is final
 * in the rest (art. 132, 134, 138 KPA).
 */
export const recordAppealOutcome = defineCommand({
  name: 'benefits.recordAppealOutcome',
  label: labels['benefits.recordAppealOutcome'],
  input: inputs.recordAppealOutcome,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, given) {
    const { decision } = target
    refuseUnless(outcomeRefusals(appealOf(decision), given, context.clock.today()))
    sameVersion(decision, given.version)
    return { inForceOn: await settle(context, target, given, wordsOf(given)) }
  },
  audit: (input, result, target) =>
    auditOf(target, {
      decisionId: input.decisionId,
      outcome: input.outcome,
      ruledOn: input.ruledOn,
      inForceOn: result.inForceOn,
    }),
})

/**
 * The outcome was recorded wrongly: the right one counts from now on, the decision stands as after it, and the mistaken one
 * stays readable. The appeal itself, its scan and its letter stay as they are.
 */
export const correctAppealOutcome = defineCommand({
  name: 'benefits.correctAppealOutcome',
  label: labels['benefits.correctAppealOutcome'],
  input: inputs.correctAppealOutcome,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { reason, ...given }) {
    const { decision } = target
    const { tx, clock } = context
    const appeal = appealOf(decision)
    refuseUnless(outcomeCorrectable(appeal, await declaredFinalSince(tx, target.id)))
    const recorded = { ruling: decision.appealRuling, remains: decision.appealRemains }
    refuseUnless(outcomeCorrectionRefusals(appeal, recorded, given, clock.today()))
    sameVersion(decision, given.version)
    const mistakenId = await keepMistaken(context, decision, 'wrongOutcome', reason)
    const stands = standing(target, given, clock.today())
    if (stands.state === decision.state) {
      await noteOnCase(context, target, 'correctAppealOutcome', `${sentence(reason)} ${wordsOf(given)}`)
      await changeDecision(tx, decision, { ...columnsOf(given), inForceOn: toDbDateOrNull(stands.inForceOn) })
    } else {
      const delivered = await takenBack(context, target, reason)
      await settle(context, delivered, { ...given, version: delivered.decision.version }, wordsOf(given))
    }
    return { mistakenId, inForceOn: stands.inForceOn }
  },
  audit: (input, { mistakenId, inForceOn }, target) =>
    auditOf(target, {
      decisionId: input.decisionId,
      mistakenId,
      outcome: input.outcome,
      ruledOn: input.ruledOn,
      inForceOn,
    }),
})

const columnsOf = ({ outcome, ruledOn, ruling, remains }: Outcome) => ({
  appealOutcome: outcome,
  appealRuledOn: toDbDate(ruledOn),
  appealRuling: ruling,
  appealRemains: remains,
})

const noOutcome = { appealOutcome: null, appealRuledOn: null, appealRuling: null, appealRemains: null }

const wordsOf = ({ outcome, ruledOn }: Outcome) => `${appealOutcomeLabels[outcome]}: ${formatDate(ruledOn)}.`

/** How the decision stands after the outcome. */
function standing({ decision }: Target, given: Outcome, today: LocalDate) {
  const finalOn = finalDay({ ...decision, ...columnsOf(given) })
  return stateAfterOutcome(given.outcome, finalOn, today)
}

/** Writes the outcome and takes the steps it brings about; answers with the day the decision is final from. */
async function settle(
  context: CommandContext,
  target: Target,
  given: Outcome,
  note: string,
): Promise<LocalDate | null> {
  const { tx, clock } = context
  const { id, state } = target.decision
  const stands = standing(target, given, clock.today())
  const inForceOn = toDbDateOrNull(stands.inForceOn)
  if (stands.state === 'overturned' || stands.state === 'overturnedInPart') {
    const step = stands.state === 'overturned' ? 'overturn' : 'overturnInPart'
    await takeStep(context, await snapshotFor(context, target), step, { note })
    await changeDecision(
      tx,
      { id, version: given.version },
      { ...columnsOf(given), state: stands.state, inForceOn },
    )
    return stands.inForceOn
  }
  await noteOnCase(context, target, 'settleAppeal', note)
  await changeDecision(
    tx,
    { id, version: given.version },
    { ...columnsOf(given), ...(inForceOn ? { inForceOn } : {}) },
  )
  if (stands.state === 'inForce' && state === 'delivered') {
    await takeStep(context, await snapshotFor(context, target), 'putInForce')
    await changeDecision(tx, { id, version: given.version + 1 }, { state: 'inForce' })
  }
  return stands.inForceOn
}

/** The decision delivered again, its appeal without an outcome: what the right one starts from. */
async function takenBack(context: CommandContext, target: Target, reason: string): Promise<Target> {
  const { decision } = target
  if (decision.state === 'delivered') {
    await noteOnCase(context, target, 'correctAppealOutcome', reason)
    return target
  }
  await takeStep(context, await snapshotFor(context, target), 'outcomeTakenBack', { note: reason })
  await changeDecision(context.tx, decision, { ...noOutcome, state: 'delivered', inForceOn: null })
  return holdDecision(context, decision.id)
}
