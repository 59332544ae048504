import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { appealForwardingTerm } from '@/domains/casework/rules/terms'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { finalDay } from '@/domains/benefits/decision-finality'
import { holdDecision } from '@/domains/benefits/decision-holding'
import * as inputs from '@/domains/benefits/inputs/appeal'
import { appealOutcomeLabels } from '@/domains/benefits/labels'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import {
  filedLate,
  filingRefusals,
  inPart,
  outcomeRefusals,
  overturning,
  passingRefusals,
} from '@/domains/benefits/rules/appeal'
import { changeDecision } from './change-decision'
import { noteOnCase } from './note-on-case'
import { revive } from './revive-case'

const permission = benefitsPermissions.on('benefits.decision.appeal')

/** The party appealed: until the outcome is known the decision is not declared final (art. 127 § 1, 130 KPA). */
export const recordAppeal = defineCommand({
  name: 'benefits.recordAppeal',
  label: labels['benefits.recordAppeal'],
  input: inputs.recordAppeal,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, form, receivedOn, postedOn }) {
    const { decision } = target
    const filedOn = postedOn ?? receivedOn
    const facts = {
      delivered: decision.state !== 'signed',
      deliveredOn: dayOrNull(decision.deliveredOn),
      appeal: appealOf(decision),
    }
    refuseUnless(filingRefusals(facts, { form, filedOn, receivedOn }, context.clock.today()))
    sameVersion(decision, version)
    const note = `Wniesione ${formatDate(filedOn)}, wpłynęło ${formatDate(receivedOn)}.`
    const revived = await revive(target, context, filedOn, note)
    if (!revived) await noteOnCase(context, target, 'appeal', note)
    await changeDecision(
      context.tx,
      { id: target.decision.id, version },
      {
        appealFiledOn: toDbDate(filedOn),
        appealReceivedOn: toDbDate(receivedOn),
        appealForm: form,
        appealNotedBy: context.actor.id,
        ...(revived ? { state: 'delivered', inForceOn: null } : {}),
      },
    )
    const dueOn = dayOrNull(decision.appealDueOn)
    return {
      filedOn,
      late: dueOn !== null && filedLate(filedOn, dueOn),
      passOnBy: appealForwardingTerm(receivedOn).dueOn,
    }
  },
  audit: (input, { filedOn, late, passOnBy }, target) =>
    auditOf(target, {
      decisionId: input.decisionId,
      form: input.form,
      filedOn,
      receivedOn: input.receivedOn,
      late,
      passOnBy,
    }),
})

/** The appeal went to the kolegium with the files (art. 133 KPA). */
export const passAppealOn = defineCommand({
  name: 'benefits.passAppealOn',
  label: labels['benefits.passAppealOn'],
  input: inputs.passAppealOn,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, passedOn }) {
    refuseUnless(passingRefusals(appealOf(target.decision), passedOn, context.clock.today()))
    await changeDecision(
      context.tx,
      { id: target.decision.id, version },
      { appealPassedOn: toDbDate(passedOn) },
    )
    await noteOnCase(context, target, 'passAppealOn', `Przekazano ${formatDate(passedOn)}.`)
  },
  audit: (input, _result, target) =>
    auditOf(target, { decisionId: input.decisionId, passedOn: input.passedOn }),
})

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
  async run({ target, ...context }, { version, outcome, ruledOn, ruling, remains }) {
    const { decision } = target
    const today = context.clock.today()
    refuseUnless(outcomeRefusals(appealOf(decision), { outcome, ruledOn }, today))
    sameVersion(decision, version)
    const settled = {
      appealOutcome: outcome,
      appealRuledOn: toDbDate(ruledOn),
      appealRuling: ruling,
      appealRemains: remains,
    }
    const note = `${appealOutcomeLabels[outcome]}: ${formatDate(ruledOn)}.`
    if (overturning.includes(outcome)) {
      await takeStep(context, await snapshotFor(context, target), 'overturn', { note })
      await changeDecision(
        context.tx,
        { id: target.decision.id, version },
        { ...settled, state: 'overturned', inForceOn: null },
      )
      return { inForceOn: null }
    }
    if (inPart(outcome)) {
      await takeStep(context, await snapshotFor(context, target), 'overturnInPart', { note })
      await changeDecision(
        context.tx,
        { id: target.decision.id, version },
        { ...settled, state: 'overturnedInPart', inForceOn: toDbDate(ruledOn) },
      )
      return { inForceOn: ruledOn }
    }
    await noteOnCase(context, target, 'settleAppeal', note)
    const finalOn = finalDay({ ...decision, ...settled })
    const final = finalOn !== null && finalOn <= today
    await changeDecision(
      context.tx,
      { id: target.decision.id, version },
      {
        ...settled,
        ...(final ? { inForceOn: toDbDate(finalOn) } : {}),
      },
    )
    if (!final) return { inForceOn: null }
    if (decision.state === 'delivered') {
      await takeStep(context, await snapshotFor(context, target), 'putInForce')
      await changeDecision(context.tx, { id: target.decision.id, version: version + 1 }, { state: 'inForce' })
    }
    return { inForceOn: finalOn }
  },
  audit: (input, result, target) =>
    auditOf(target, {
      decisionId: input.decisionId,
      outcome: input.outcome,
      ruledOn: input.ruledOn,
      inForceOn: result.inForceOn,
    }),
})

const dayOrNull = (day: Date | null): LocalDate | null => (day ? fromDbDate(day) : null)
