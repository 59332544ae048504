import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { appealForwardingTerm } from '@/domains/casework/rules/terms'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { holdDecision } from '@/domains/benefits/decision-holding'
import * as inputs from '@/domains/benefits/inputs/appeal'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf } from '@/domains/benefits/proceeding-steps'
import { filedLate, filingRefusals, passingRefusals } from '@/domains/benefits/rules/appeal'
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

const dayOrNull = (day: Date | null): LocalDate | null => (day ? fromDbDate(day) : null)
