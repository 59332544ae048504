import 'server-only'
import type { z } from 'zod'
import { fromDbDate, toDbDate, toDbDateOrNull, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { appealDeadline } from '@/domains/casework/rules/terms'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealWaits } from '@/domains/benefits/decision-appeal'
import { dayBetween } from '@/domains/benefits/day-between'
import { finalDay } from '@/domains/benefits/decision-finality'
import * as inputs from '@/domains/benefits/inputs/decision'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { holdDecision } from '@/domains/benefits/decision-holding'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { deemedDelivered, uncollectedRefusals, type Uncollected } from '@/domains/benefits/rules/delivery'
import { changeDecision } from './change-decision'
import { noteOnCase } from './note-on-case'

type Target = Awaited<ReturnType<typeof holdDecision>>

/** The letter went out; the term to appeal does not run yet. */
export const recordDispatch = defineCommand({
  name: 'benefits.recordDispatch',
  label: labels['benefits.recordDispatch'],
  input: inputs.recordDispatch,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, { decisionId, version, channel, sentOn }) {
    refuseUnless([
      ...inState(target, 'signed', 'Wysłać można podpisaną decyzję, której jeszcze nie doręczono.'),
      ...dayBetween(sentOn, decidedOn(target), context.clock.today(), 'Data wysłania'),
    ])
    await changeDecision(
      context.tx,
      { id: decisionId, version },
      { deliveryChannel: channel, sentOn: toDbDate(sentOn) },
    )
    await clearNotices(context, decisionId, 'decisionSigned')
  },
  audit: (input, _result, target) => auditOf(target, { channel: input.channel, sentOn: input.sentOn }),
})

/**
 * Delivered, refused (art. 47 KPA) or deemed delivered (art. 44 KPA, art. 42 of the act on electronic delivery): the term to
 * appeal is counted from that day (art. 129 § 2 KPA).
 */
export const recordDelivery = defineCommand({
  name: 'benefits.recordDelivery',
  label: labels['benefits.recordDelivery'],
  input: inputs.recordDelivery,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, input) {
    const { tx, clock } = context
    sameVersion(target.decision, input.version)
    const today = clock.today()
    const uncollected = uncollectedOf(input)
    const deliveredOn = uncollected ? deemedDelivered(uncollected) : (input.deliveredOn ?? today)
    const earliest = input.sentOn ?? sentOn(target) ?? decidedOn(target)
    await takeStep(context, await snapshotFor(context, target), 'deliver', {
      alsoRefuse: [
        ...(input.sentOn ? dayBetween(input.sentOn, decidedOn(target), today, 'Data wysłania') : []),
        ...(uncollected
          ? [
              ...dayBetween(uncollected.since, earliest, today, sinceWords(uncollected)),
              ...uncollectedRefusals(uncollected, today),
            ]
          : dayBetween(deliveredOn, earliest, today, 'Data doręczenia')),
      ],
    })
    const appealDueOn = appealDeadline(deliveredOn)
    await changeDecision(
      tx,
      { id: input.decisionId, version: input.version },
      {
        state: 'delivered',
        deliveryChannel: input.channel,
        ...(input.sentOn ? { sentOn: toDbDate(input.sentOn) } : {}),
        deliveredOn: toDbDate(deliveredOn),
        deliveryFiction: uncollected !== null,
        deliveryRefused: input.ending === 'refused',
        uncollectedSince: uncollected && toDbDate(uncollected.since),
        secondNoticeOn: toDbDateOrNull(uncollected?.secondNoticeOn),
        deliveryProof: input.proof,
        appealDueOn: toDbDate(appealDueOn),
      },
    )
    await clearNotices(context, input.decisionId, 'decisionSigned')
    return { deliveredOn, appealDueOn }
  },
  audit: (input, result, target) =>
    auditOf(target, {
      channel: input.channel,
      ending: input.ending,
      deliveredOn: result.deliveredOn,
      appealDueOn: result.appealDueOn,
    }),
})

/** The party's statement came in within the term: the decision is final from that day (art. 127a KPA). */
export const waiveAppeal = defineCommand({
  name: 'benefits.waiveAppeal',
  label: labels['benefits.waiveAppeal'],
  input: inputs.waiveAppeal,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, { decisionId, version, waivedOn }) {
    const { tx, clock } = context
    const { decision } = target
    const delivered = decision.deliveredOn ? fromDbDate(decision.deliveredOn) : null
    const due = decision.appealDueOn ? fromDbDate(decision.appealDueOn) : null
    refuseUnless([
      ...inState(
        target,
        'delivered',
        'Zrzec się odwołania można po doręczeniu decyzji, a przed końcem terminu.',
      ),
      ...(decision.appealWaivedOn ? [refusal('waived', 'Zrzeczenie się odwołania już odnotowano.')] : []),
      ...(appealWaits(decision)
        ? [
            refusal(
              'appealed',
              'Wpłynęło odwołanie od tej decyzji, więc zrzeczenie się odwołania nic już nie daje.',
              'Jeżeli strona cofa odwołanie, przekaż jej pismo kolegium i odnotuj wynik.',
            ),
          ]
        : []),
      ...(delivered ? dayBetween(waivedOn, delivered, clock.today(), 'Data oświadczenia') : []),
      ...(due && waivedOn > due
        ? [refusal('late', `Termin na odwołanie minął ${formatDate(due)}.`, 'Uznaj decyzję za ostateczną.')]
        : []),
    ])
    await changeDecision(tx, { id: decisionId, version }, { appealWaivedOn: toDbDate(waivedOn) })
    await noteOnCase(context, target, 'waiveAppeal')
  },
  audit: (input, _result, target) => auditOf(target, { waivedOn: input.waivedOn }),
})

/** Nobody appealed: the decision is final (art. 16, 127a, 129 KPA). */
export const putInForce = defineCommand({
  name: 'benefits.putInForce',
  label: labels['benefits.putInForce'],
  input: inputs.decisionStep,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, { decisionId, version }) {
    sameVersion(target.decision, version)
    await takeStep(context, await snapshotFor(context, target), 'putInForce')
    const inForceOn = finalDay(target.decision) ?? context.clock.today()
    await changeDecision(
      context.tx,
      { id: decisionId, version },
      { state: 'inForce', inForceOn: toDbDate(inForceOn) },
    )
    return { inForceOn }
  },
  audit: (input, result, target) =>
    auditOf(target, { decisionId: input.decisionId, inForceOn: result.inForceOn }),
})

/** What a letter nobody collected is counted from; null of one that somebody took or refused. */
function uncollectedOf(input: z.output<typeof inputs.recordDelivery>): Uncollected | null {
  const { ending, channel, arrivedOn, firstNoticeOn, secondNoticeOn } = input
  if (ending !== 'uncollected') return null
  if (channel === 'electronicDelivery')
    return arrivedOn && { channel, since: arrivedOn, secondNoticeOn: null }
  return firstNoticeOn && { channel, since: firstNoticeOn, secondNoticeOn }
}

const sinceWords = ({ channel }: Uncollected) =>
  channel === 'electronicDelivery' ? 'Data wpłynięcia na adres do doręczeń' : 'Data zawiadomienia'

const sentOn = ({ decision }: Target): LocalDate | null =>
  decision.sentOn ? fromDbDate(decision.sentOn) : null

const decidedOn = ({ decision }: Target): LocalDate => fromDbDate(decision.decidedOn ?? decision.createdAt)

function inState({ decision }: Target, state: Target['decision']['state'], message: string): Refusal[] {
  return decision.state === state ? [] : [refusal('decision-state', message)]
}
