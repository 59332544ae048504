import 'server-only'
import { fromDbDate, toDbDate, yearOf, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { appealDeadline, deliveryFiction } from '@/domains/casework/rules/terms'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { clearNotices, notify } from '@/platform/notices'
import { nextNumber } from '@/platform/numbering'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { holdDecision } from '@/domains/benefits/commands/drafting'
import { buildDecision } from '@/domains/benefits/decision-document'
import { finalDay } from '@/domains/benefits/decision-finality'
import * as inputs from '@/domains/benefits/inputs/decision'
import { signingPosition, storeLetter } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { auditOf, holdProceeding, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { withdrawApplication as withdrawal } from '@/domains/benefits/inputs/application'

type Target = Awaited<ReturnType<typeof holdDecision>>

/**
 * Second person, authorised on the day (art. 110 ust. 7 ups, art. 268a KPA): the decision gets its date, its number and
 * its printed form with the hash, in one transaction.
 */
export const signDecision = defineCommand({
  name: 'benefits.signDecision',
  label: labels['benefits.signDecision'],
  input: inputs.decisionStep,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.sign'),
  async run({ target, ...context }, { decisionId, version }) {
    const { tx, actor, clock } = context
    sameVersion(target.decision, version)
    const snapshot = await snapshotFor(context, target)
    await takeStep(context, snapshot, 'sign')
    const [fileId, authorisation] = await Promise.all([
      printDecision(context, target, snapshot),
      authorisationOn(tx, actor.id, clock.today()),
    ])
    const year = yearOf(clock.today())
    const number = `D.${await nextNumber(tx, 'benefit-decision', year)}.${year}`
    oneRow(
      await tx.decision.updateMany({
        where: { id: decisionId, version, state: 'awaitingSignature' },
        data: {
          state: 'signed',
          number,
          signedBy: actor.id,
          signedAt: clock.now(),
          decidedOn: toDbDate(clock.today()),
          authorisationId: authorisation?.id ?? null,
          fileId,
          version: { increment: 1 },
        },
      }),
    )
    await clearNotices(context, decisionId, 'decisionToSign')
    await notify(context, {
      userId: target.workerId,
      kind: 'decisionSigned',
      subjectType: 'decision',
      subjectId: decisionId,
      personId: target.personId,
    })
    return { number, fileId }
  },
  audit: (input, result, target) =>
    auditOf(target, { decisionId: input.decisionId, number: result.number, fileId: result.fileId }),
})

async function printDecision(
  context: CommandContext,
  target: Target,
  snapshot: Awaited<ReturnType<typeof snapshotFor>>,
): Promise<string> {
  const { actor, clock } = context
  const document = buildDecision(snapshot, target.decision, {
    issuedOn: clock.today(),
    signatory: {
      name: `${actor.firstName} ${actor.lastName}`,
      position: signingPosition(actor),
      signedAt: clock.now(),
      underAuthorisation: true,
    },
  })
  return storeLetter(context, {
    document,
    name: `Decyzja ${target.caseNumber}.pdf`,
    kind: 'benefits.decision',
    personId: target.personId,
    training: snapshot.centre.trainingCopy,
  })
}

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
      ...between(sentOn, decidedOn(target), context.clock.today(), 'Data wysłania'),
    ])
    oneRow(
      await context.tx.decision.updateMany({
        where: { id: decisionId, version },
        data: { deliveryChannel: channel, sentOn: toDbDate(sentOn), version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) => auditOf(target, { channel: input.channel, sentOn: input.sentOn }),
})

/** Delivered, or deemed delivered (art. 44 KPA): the term to appeal is counted from that day (art. 129 § 2 KPA). */
export const recordDelivery = defineCommand({
  name: 'benefits.recordDelivery',
  label: labels['benefits.recordDelivery'],
  input: inputs.recordDelivery,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.deliver'),
  async run({ target, ...context }, input) {
    const { tx, clock } = context
    sameVersion(target.decision, input.version)
    const deliveredOn =
      input.fiction && input.firstNoticeOn
        ? deliveryFiction(input.firstNoticeOn).deliveredOn
        : (input.deliveredOn ?? clock.today())
    const earliest = input.sentOn ?? decidedOn(target)
    await takeStep(context, await snapshotFor(context, target), 'deliver', {
      alsoRefuse: [
        ...(input.sentOn ? between(input.sentOn, decidedOn(target), clock.today(), 'Data wysłania') : []),
        ...(input.firstNoticeOn
          ? between(input.firstNoticeOn, earliest, clock.today(), 'Data zawiadomienia')
          : []),
        ...between(deliveredOn, earliest, clock.today(), 'Data doręczenia'),
      ],
    })
    const appealDueOn = appealDeadline(deliveredOn)
    oneRow(
      await tx.decision.updateMany({
        where: { id: input.decisionId, version: input.version },
        data: {
          state: 'delivered',
          deliveryChannel: input.channel,
          ...(input.sentOn ? { sentOn: toDbDate(input.sentOn) } : {}),
          deliveredOn: toDbDate(deliveredOn),
          deliveryFiction: input.fiction,
          deliveryProof: input.proof,
          appealDueOn: toDbDate(appealDueOn),
          version: { increment: 1 },
        },
      }),
    )
    await clearNotices(context, input.decisionId, 'decisionSigned')
    return { deliveredOn, appealDueOn }
  },
  audit: (input, result, target) =>
    auditOf(target, {
      channel: input.channel,
      deliveredOn: result.deliveredOn,
      appealDueOn: result.appealDueOn,
      fiction: input.fiction,
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
      ...(delivered ? between(waivedOn, delivered, clock.today(), 'Data oświadczenia') : []),
      ...(due && waivedOn > due
        ? [refusal('late', `Termin na odwołanie minął ${formatDate(due)}.`, 'Uznaj decyzję za ostateczną.')]
        : []),
    ])
    oneRow(
      await tx.decision.updateMany({
        where: { id: decisionId, version },
        data: { appealWaivedOn: toDbDate(waivedOn), version: { increment: 1 } },
      }),
    )
    await appendStep(context, {
      subjectType: 'proceeding',
      subjectId: target.id,
      personId: target.personId,
      transition: 'waiveAppeal',
      from: target.state,
      to: target.state,
    })
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
    oneRow(
      await context.tx.decision.updateMany({
        where: { id: decisionId, version },
        data: { state: 'inForce', inForceOn: toDbDate(inForceOn), version: { increment: 1 } },
      }),
    )
    return { inForceOn }
  },
  audit: (input, result, target) =>
    auditOf(target, { decisionId: input.decisionId, inForceOn: result.inForceOn }),
})

/** The client takes the application back before the decision is handed over (art. 105 KPA). */
export const withdrawApplication = defineCommand({
  name: 'benefits.withdrawApplication',
  label: labels['benefits.withdrawApplication'],
  input: withdrawal,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission: benefitsPermissions.on('benefits.proceeding.withdraw'),
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    await takeStep(context, await snapshotFor(context, target), 'withdraw', {
      note: input.reason,
      data: { withdrawnReason: input.reason },
      alsoRefuse: between(
        input.withdrawnOn,
        fromDbDate(target.appliedOn),
        context.clock.today(),
        'Data cofnięcia',
      ),
    })
    await tellReferred(context, target)
  },
  audit: (input, _result, target) => auditOf(target, { withdrawnOn: input.withdrawnOn }),
})

/** The social worker need not look for the client in this matter any more. */
async function tellReferred(
  context: CommandContext,
  target: { id: string; personId: string },
): Promise<void> {
  const open = await context.tx.referral.findMany({
    where: {
      proceedingId: target.id,
      state: { in: ['issued', 'accepted', 'clientCame'] },
      toUserId: { not: null },
    },
    select: { id: true, toUserId: true },
  })
  for (const { id, toUserId } of open) {
    if (!toUserId) continue
    await notify(context, {
      userId: toUserId,
      kind: 'applicationWithdrawn',
      subjectType: 'referral',
      subjectId: id,
      personId: target.personId,
    })
  }
}

const decidedOn = ({ decision }: Target): LocalDate => fromDbDate(decision.decidedOn ?? decision.createdAt)

function inState({ decision }: Target, state: Target['decision']['state'], message: string): Refusal[] {
  return decision.state === state ? [] : [refusal('decision-state', message)]
}

function between(day: LocalDate, first: LocalDate, last: LocalDate, what: string): Refusal[] {
  if (day < first)
    return [
      refusal('too-early', `${what} nie może być wcześniejsza niż ${formatDate(first)}.`, 'Popraw datę.'),
    ]
  if (day > last)
    return [
      refusal(
        'future',
        `${what} nie może być późniejsza niż ${formatDate(last)}.`,
        'Popraw datę albo poczekaj.',
      ),
    ]
  return []
}
