import 'server-only'
import { found, refuseUnless } from '@/platform/errors'
import { defineCommand } from '@/platform/command/execute'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { holdDecision } from '@/domains/benefits/decision-holding'
import * as inputs from '@/domains/benefits/inputs/decision'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { strikingRefusals } from '@/domains/benefits/rules/delivery'
import { changeDecision } from './change-decision'

/** A delivery recorded wrongly, or one that was defective: the decision waits for its delivery again, what was recorded stays readable. */
export const strikeDelivery = defineCommand({
  name: 'benefits.strikeDelivery',
  label: labels['benefits.strikeDelivery'],
  input: inputs.strikeDelivery,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, { version, reason }) {
    const { tx, actor, clock } = context
    const { decision } = target
    refuseUnless(strikingRefusals({ state: decision.state, appealed: appealOf(decision) !== null }))
    sameVersion(decision, version)
    const { id } = await tx.mistakenDelivery.create({
      data: {
        decisionId: decision.id,
        reason,
        channel: found(decision.deliveryChannel),
        sentOn: decision.sentOn,
        deliveredOn: found(decision.deliveredOn),
        fiction: decision.deliveryFiction,
        refused: decision.deliveryRefused,
        uncollectedSince: decision.uncollectedSince,
        secondNoticeOn: decision.secondNoticeOn,
        proof: decision.deliveryProof,
        appealWaivedOn: decision.appealWaivedOn,
        inForceOn: decision.inForceOn,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await takeStep(context, await snapshotFor(context, target), 'deliveryStruck', { note: reason })
    await changeDecision(tx, { id: decision.id, version }, nothingDelivered)
    return { mistakenId: id }
  },
  audit: (input, { mistakenId }, target) => auditOf(target, { decisionId: input.decisionId, mistakenId }),
})

const nothingDelivered = {
  state: 'signed',
  deliveryChannel: null,
  sentOn: null,
  deliveredOn: null,
  deliveryFiction: false,
  deliveryRefused: false,
  uncollectedSince: null,
  secondNoticeOn: null,
  deliveryProof: null,
  appealDueOn: null,
  appealWaivedOn: null,
  inForceOn: null,
} as const
