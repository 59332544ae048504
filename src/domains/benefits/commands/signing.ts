import 'server-only'
import { toDbDate, yearOf } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { clearNotices, notify } from '@/platform/notices'
import { nextNumber } from '@/platform/numbering'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { holdDecision } from '@/domains/benefits/decision-holding'
import { buildDecision, decisionData } from '@/domains/benefits/decision-document'
import * as inputs from '@/domains/benefits/inputs/decision'
import { signingPosition, storeLetter } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { auditOf, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'

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
    const { fileId, printed } = await printDecision(context, target, snapshot)
    const authorisation = await authorisationOn(tx, actor.id, clock.today())
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
          facts: { ...(target.decision.facts as Prisma.JsonObject), printed },
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

/** The printed decision, and the data it was printed from, which stay with it. */
async function printDecision(
  context: CommandContext,
  target: Target,
  snapshot: Awaited<ReturnType<typeof snapshotFor>>,
): Promise<{ fileId: string; printed: Prisma.InputJsonObject }> {
  const { actor, clock } = context
  const signing = {
    issuedOn: clock.today(),
    signatory: {
      name: `${actor.firstName} ${actor.lastName}`,
      position: signingPosition(actor),
      signedAt: clock.now(),
      underAuthorisation: true,
    },
  }
  const fileId = await storeLetter(context, {
    document: buildDecision(snapshot, target.decision, signing),
    name: `Decyzja ${target.caseNumber}.pdf`,
    kind: 'benefits.decision',
    personId: target.personId,
    training: snapshot.centre.trainingCopy,
  })
  const data = decisionData(snapshot, target.decision, signing)
  return { fileId, printed: JSON.parse(JSON.stringify(data)) as Prisma.InputJsonObject }
}
