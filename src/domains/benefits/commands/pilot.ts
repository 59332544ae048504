import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { pilotConsent } from '@/domains/benefits/documents/pilot-consent'
import * as inputs from '@/domains/benefits/inputs/pilot'
import { pilotConsentFormLabels, pilotConsentLabels } from '@/domains/benefits/labels'
import { storeLetter, withAddress, workerInLetter } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, moveState, refuseWhenHandedOver, snapshotFor } from '@/domains/benefits/proceeding-steps'
import {
  answerRefusals,
  correctionRefusals,
  countedAnswers,
  isStandardPath,
  type PilotAnswerGiven,
} from '@/domains/benefits/rules/pilot'
import type { ProceedingRecord, ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { pathOf } from '@/domains/benefits/snapshot-views'
import { proceedingWorkflow } from '@/domains/benefits/workflow'
import { noteOnCase } from './note-on-case'
import { endReferrals, holdWithReferrals } from './ended-referrals'

const permission = benefitsPermissions.on('benefits.pilot.record')

/**
 * What the client was told of the extra formalities of the pilot and answered, or that a consent was taken back.
 * A written consent is printed to be signed (DOC-43). Without a consent the case takes the standard path at once.
 */
export const recordPilotAnswer = defineCommand({
  name: 'benefits.recordPilotAnswer',
  label: labels['benefits.recordPilotAnswer'],
  input: inputs.recordPilotAnswer,
  load: (context, { proceedingId }) => holdWithReferrals(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    refuseWhenHandedOver(target)
    const snapshot = await snapshotFor(context, target)
    refuseUnless(
      answerRefusals({
        path: pathOf(snapshot),
        centreTakesPart: snapshot.centre.pilotFrom !== null,
        counted: countedOf(snapshot),
        next: given(input),
        today: context.clock.today(),
      }),
    )
    return keepAnswer(context, snapshot, input, null)
  },
  audit: (input, result, target) =>
    auditOf(target, { consent: input.consent, form: input.form, fileId: result.fileId }),
})

/** The last answer was recorded wrongly: another one stands for it, with the reason; the mistaken one stays readable. */
export const correctPilotAnswer = defineCommand({
  name: 'benefits.correctPilotAnswer',
  label: labels['benefits.correctPilotAnswer'],
  input: inputs.correctPilotAnswer,
  load: (context, { proceedingId }) => holdWithReferrals(context, proceedingId),
  permission,
  async run({ target, ...context }, { reason, ...input }) {
    sameVersion(target, input.version)
    refuseWhenHandedOver(target)
    const snapshot = await snapshotFor(context, target)
    const next = given(input)
    refuseUnless(correctionRefusals({ counted: countedOf(snapshot), next, today: context.clock.today() }))
    const mistaken = countedAnswers(snapshot.pilotAnswers).at(-1)
    return keepAnswer(context, snapshot, input, mistaken ? { correctsId: mistaken.id, reason } : null)
  },
  audit: (input, result, target) =>
    auditOf(target, { consent: input.consent, form: input.form, fileId: result.fileId }),
})

const given = ({ consent, informedOn, answeredOn }: inputs.PilotAnswerInput): PilotAnswerGiven => ({
  consent,
  informedOn: consent === 'withdrawn' ? null : informedOn,
  answeredOn,
})

const countedOf = ({ pilotAnswers }: ProceedingSnapshot) =>
  countedAnswers(pilotAnswers).map(({ consent, answeredOn }) => ({
    consent,
    answeredOn: fromDbDate(answeredOn),
  }))

type Correction = { readonly correctsId: string; readonly reason: string }

async function keepAnswer(
  context: CommandContext,
  snapshot: ProceedingSnapshot,
  input: inputs.PilotAnswerInput,
  correction: Correction | null,
): Promise<{ fileId: string | null; standardPath: boolean }> {
  const { tx, clock, actor } = context
  const { consent, form, note } = input
  const { informedOn, answeredOn } = given(input)
  const fileId =
    consent === 'given' && form === 'written' ? await printConsent(context, snapshot, input) : null
  await tx.pilotAnswer.create({
    data: {
      proceedingId: snapshot.proceeding.id,
      number: (snapshot.pilotAnswers.at(-1)?.number ?? 0) + 1,
      consent,
      form,
      informedOn: toDbDateOrNull(informedOn),
      answeredOn: toDbDate(answeredOn),
      note,
      fileId,
      ...correction,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  await noteOnCase(
    context,
    snapshot.proceeding,
    correction ? 'correctPilotConsent' : 'pilotConsent',
    `${pilotConsentLabels[consent]} (${pilotConsentFormLabels[form].toLowerCase()}, ${formatDate(answeredOn)})`,
  )
  await goTheWay(context, snapshot.proceeding, consent)
  return { fileId, standardPath: isStandardPath(consent) }
}

/** Without a consent the case goes back to where only interview and income are asked for, and nobody waits for the client. */
async function goTheWay(
  context: CommandContext,
  proceeding: Pick<ProceedingRecord, 'id' | 'version' | 'state' | 'personId'>,
  consent: inputs.PilotAnswerInput['consent'],
): Promise<void> {
  const data = { pilotConsent: consent }
  const turnsBack = proceedingWorkflow.transitions.takeStandardPath.from.includes(proceeding.state)
  if (isStandardPath(consent)) await endReferrals(context, proceeding, 'recall')
  if (isStandardPath(consent) && turnsBack)
    return moveState(context, proceeding, 'takeStandardPath', { data })
  oneRow(
    await context.tx.proceeding.updateMany({
      where: { id: proceeding.id, version: proceeding.version },
      data: { ...data, version: { increment: 1 } },
    }),
  )
}

async function printConsent(
  context: CommandContext,
  { proceeding, party, centre }: ProceedingSnapshot,
  { answeredOn, informedOn }: inputs.PilotAnswerInput,
): Promise<string> {
  const document = pilotConsent.build({
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn: answeredOn,
    caseNumber: proceeding.caseNumber,
    client: withAddress(party),
    informedOn: informedOn ?? answeredOn,
    worker: await workerInLetter(context.tx, context.actor.id),
  })
  return storeLetter(context, {
    document,
    name: `Zgoda na udział w pilotażu ${proceeding.caseNumber}.pdf`,
    kind: 'benefits.pilotConsent',
    personId: proceeding.personId,
    training: centre.trainingCopy,
  })
}
