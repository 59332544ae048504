import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { refusal, type Refusal } from '@/kernel/refusal'
import { defineCommand } from '@/platform/command/execute'
import type { PilotConsent } from '@/platform/db/generated/enums'
import { refuseUnless, Stale } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { relevantCertificates } from '@/domains/benefits/door-facts'
import * as inputs from '@/domains/benefits/inputs/examination'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import {
  auditOf,
  holdProceeding,
  refuseWhenHandedOver,
  snapshotFor,
  takeStep,
} from '@/domains/benefits/proceeding-steps'
import { ASSESSMENT_ITEMS, type AssessmentCode } from '@/domains/benefits/questionnaires/assessment-items'
import { answerFromCertificates } from '@/domains/benefits/rules/examination'
import { isStandardPath } from '@/domains/benefits/rules/pilot'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { certificatesInView, openPointsOf, passedCertificates } from '@/domains/benefits/snapshot-views'
import { proceedingConditions } from '@/domains/benefits/proceeding-conditions'

const permission = benefitsPermissions.on('benefits.examination.write')

/**
 * Answers one check of zał. 3. BAD-2b is answered on certificate 4 alone and BAD-7 on certificates 5 and 6; the
 * certificate the answer rests on is kept with it.
 */
export const answerExamination = defineCommand({
  name: 'benefits.answerExamination',
  label: labels['benefits.answerExamination'],
  input: inputs.answerExamination,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    refuseWhenHandedOver(target)
    refuseUnless(standardPathRefusals(target))
    const snapshot = await snapshotFor(context, target)
    refuseUnless(certificateRefusals(snapshot, input.code, input.answer))
    const data = {
      answer: input.answer,
      justification: input.justification,
      certificateId: certificateFor(snapshot, input.code),
    }
    const stored = snapshot.items.find((item) => item.code === input.code)
    if (!stored) {
      if (input.version !== 0) throw new Stale()
      await tx.examinationItem.create({
        data: {
          ...data,
          proceedingId: target.id,
          code: input.code,
          createdAt: clock.now(),
          createdBy: actor.id,
        },
        select: { id: true },
      })
      return { version: 1 }
    }
    sameVersion(stored, input.version)
    oneRow(
      await tx.examinationItem.updateMany({
        where: { id: stored.id, version: input.version },
        data: { ...data, version: { increment: 1 } },
      }),
    )
    return { version: input.version + 1 }
  },
  audit: (input, _result, target) => auditOf(target, { code: input.code, answer: input.answer }),
})

/** Without the client's consent the case has no examination of its own. */
function standardPathRefusals({ pilotConsent }: { pilotConsent: PilotConsent | null }): Refusal[] {
  const { reason, remedy } = proceedingConditions.modelPath
  return isStandardPath(pilotConsent) ? [refusal('modelPath', reason, remedy)] : []
}

/** Where the social worker's certificate must speak first, nobody else answers for them. */
function certificateRefusals(
  snapshot: ProceedingSnapshot,
  code: AssessmentCode,
  answer: string | null,
): Refusal[] {
  if (answer === null || (code !== 'bad2b' && code !== 'bad7')) return []
  const facts = certificatesInView(snapshot)
  const stated = answerFromCertificates(code, facts)
  const { mark } = ASSESSMENT_ITEMS[code]
  if (stated === null) {
    if (snapshot.centre.socialWorkerRole === 'smaller' || facts.outcome !== null) return []
    const waiting = openPointsOf(snapshot).filter((gap) => gap.code === `examination.${code}.waiting`)
    return waiting.length > 0
      ? waiting
      : [refusal(`examination.${code}.waiting`, `${mark} czeka na zaświadczenie pracownika socjalnego.`)]
  }
  if (stated === answer) return []
  return [
    refusal(
      `examination.${code}.contradiction`,
      `Odpowiedź na ${mark} jest inna niż w zaświadczeniu pracownika socjalnego.`,
      'Wybierz odpowiedź zgodną z zaświadczeniem albo poproś pracownika socjalnego o nowe.',
    ),
  ]
}

function certificateFor(snapshot: ProceedingSnapshot, code: AssessmentCode): string | null {
  const relevant = relevantCertificates(passedCertificates(snapshot), snapshot.proceeding)
  if (code === 'bad2b') return relevant.find(({ kind }) => kind === 'resources')?.id ?? null
  if (code !== 'bad7') return null
  const cooperation = relevant.find(({ kind }) => kind === 'cooperation')
  const terms = relevant.find(({ kind, termsEnded }) => kind === 'terms' && !termsEnded)
  const none = relevant.find(({ kind, affirmative }) => kind === 'resources' && !affirmative)
  return (cooperation ?? terms ?? none)?.id ?? null
}

/** The worker's own checks are done; what remains is for the social worker (OPEN-31). */
export const finishOwnExamination = defineCommand({
  name: 'benefits.finishOwnExamination',
  label: labels['benefits.finishOwnExamination'],
  input: inputs.proceedingStep,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }) {
    await takeStep(context, await snapshotFor(context, target), 'examine')
  },
  audit: (_input, _result, target) => auditOf(target),
})

/** Every check is answered, the income stands and the amount is known: the decision may be written. */
export const completeExamination = defineCommand({
  name: 'benefits.completeExamination',
  label: labels['benefits.completeExamination'],
  input: inputs.proceedingStep,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }) {
    const snapshot = await snapshotFor(context, target)
    await takeStep(context, snapshot, 'complete', { alsoRefuse: openPointsOf(snapshot) })
  },
  audit: (_input, _result, target) => auditOf(target),
})

/** On the standard path interview and income are enough: the decision may be written. */
export const completeStandardPath = defineCommand({
  name: 'benefits.completeStandardPath',
  label: labels['benefits.completeStandardPath'],
  input: inputs.proceedingStep,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }) {
    await takeStep(context, await snapshotFor(context, target), 'completeStandard')
  },
  audit: (_input, _result, target) => auditOf(target),
})

/** Something turned up: back to the examination, with the reason. */
export const reopenExamination = defineCommand({
  name: 'benefits.reopenExamination',
  label: labels['benefits.reopenExamination'],
  input: inputs.reopenExamination,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { reason }) {
    const step = isStandardPath(target.pilotConsent) ? 'reopenStandard' : 'reopen'
    await takeStep(context, await snapshotFor(context, target), step, { note: reason })
  },
  audit: (_input, _result, target) => auditOf(target, { appliedOn: fromDbDate(target.appliedOn) }),
})
