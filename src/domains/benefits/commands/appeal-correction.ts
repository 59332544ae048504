import 'server-only'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { formatDate, sentence } from '@/kernel/polish'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { finalDayWithoutAppeal } from '@/domains/benefits/decision-finality'
import { holdDecision } from '@/domains/benefits/decision-holding'
import * as inputs from '@/domains/benefits/inputs/appeal'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import {
  correctionRefusals,
  stateWithoutAppeal,
  strikingRefusals,
} from '@/domains/benefits/rules/appeal-correction'
import { changeDecision } from './change-decision'
import { keepMistaken, leaveLetters } from './keep-mistaken-appeal'
import { noteOnCase } from './note-on-case'
import { revive } from './revive-case'

const permission = benefitsPermissions.on('benefits.decision.appeal')

/** The appeal was recorded with a wrong day or form: the right ones count from now on, the mistaken ones stay readable. */
export const correctAppeal = defineCommand({
  name: 'benefits.correctAppeal',
  label: labels['benefits.correctAppeal'],
  input: inputs.correctAppeal,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, reason, form, receivedOn, postedOn, passedOn }) {
    const { decision } = target
    const righted = { form, filedOn: postedOn ?? receivedOn, receivedOn, passedOn }
    const appeal = appealOf(decision)
    refuseUnless(
      correctionRefusals(
        appeal && { ...appeal, form: decision.appealForm },
        righted,
        decision.deliveredOn ? fromDbDate(decision.deliveredOn) : null,
        context.clock.today(),
      ),
    )
    sameVersion(decision, version)
    const mistakenId = await keepMistaken(context, decision, 'wrongDays', reason)
    await leaveLetters(context.tx, decision.id, mistakenId)
    const note = `${sentence(reason)} Wniesione ${formatDate(righted.filedOn)}, wpłynęło ${formatDate(receivedOn)}.`
    const revived = appeal?.outcome === null && (await revive(target, context, righted.filedOn, note))
    if (!revived) await noteOnCase(context, target, 'correctAppeal', note)
    await changeDecision(
      context.tx,
      { id: decision.id, version },
      {
        appealFiledOn: toDbDate(righted.filedOn),
        appealReceivedOn: toDbDate(receivedOn),
        appealForm: form,
        appealNotedBy: context.actor.id,
        appealPassedOn: toDbDateOrNull(passedOn),
        ...(revived ? { state: 'delivered', inForceOn: null } : {}),
      },
    )
    return { mistakenId, filedOn: righted.filedOn }
  },
  audit: (input, { mistakenId, filedOn }, target) =>
    auditOf(target, {
      decisionId: input.decisionId,
      mistakenId,
      form: input.form,
      filedOn,
      receivedOn: input.receivedOn,
      passedOn: input.passedOn,
    }),
})

/** The appeal was recorded in a wrong case: here nobody appealed, so the decision stands as it did before. */
export const strikeAppeal = defineCommand({
  name: 'benefits.strikeAppeal',
  label: labels['benefits.strikeAppeal'],
  input: inputs.strikeAppeal,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, reason }) {
    const { decision } = target
    refuseUnless(strikingRefusals(appealOf(decision)))
    sameVersion(decision, version)
    const mistakenId = await keepMistaken(context, decision, 'wrongCase', reason)
    await leaveLetters(context.tx, decision.id, mistakenId)
    const stands = stateWithoutAppeal(decision.state, finalDayWithoutAppeal(decision), context.clock.today())
    if (stands.state === decision.state) await noteOnCase(context, target, 'strikeAppeal', reason)
    else await takeStep(context, await snapshotFor(context, target), 'appealStruck', { note: reason })
    await changeDecision(
      context.tx,
      { id: decision.id, version },
      { ...nothingAppealed, state: stands.state, inForceOn: toDbDateOrNull(stands.inForceOn) },
    )
    return { mistakenId, ...stands }
  },
  audit: (input, { mistakenId, state, inForceOn }, target) =>
    auditOf(target, { decisionId: input.decisionId, mistakenId, state, inForceOn }),
})

const nothingAppealed = {
  appealFiledOn: null,
  appealReceivedOn: null,
  appealForm: null,
  appealNotedBy: null,
  appealPassedOn: null,
  appealOutcome: null,
  appealRuledOn: null,
  appealRuling: null,
  appealRemains: null,
  appealFileId: null,
} as const
