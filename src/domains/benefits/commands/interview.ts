import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, isLocalDate, localDate, toDbDate } from '@/kernel/local-date'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { answersAsked, missing } from '@/platform/questionnaire/answers'
import type { Answers, Questionnaire } from '@/platform/questionnaire/model'
import { asRendered } from '@/platform/questionnaire/rendered'
import { readAnswers, validateAnswers } from '@/platform/questionnaire/validate-answers'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { familyInterviewRecord } from '@/domains/benefits/documents/family-interview-record'
import { ownChecks } from '@/domains/benefits/door-facts'
import * as inputs from '@/domains/benefits/inputs/examination'
import { personInLetter, storeLetter, withAddress, workerInLetter } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import {
  auditOf,
  holdProceeding,
  refuseWhenHandedOver,
  snapshotFor,
  takeStep,
} from '@/domains/benefits/proceeding-steps'
import { benefitsQuestionnaires } from '@/domains/benefits/questionnaires/index'
import { whyId } from '@/domains/benefits/questionnaires/assessment-items'
import { isStandardPath } from '@/domains/benefits/rules/pilot'
import { loadProceeding, type ProceedingRecord } from '@/domains/benefits/snapshot'
import { loadCentre } from '@/domains/staff/centre'

const permission = benefitsPermissions.on('benefits.interview.write')

/** The client does not agree to the interview: the decision may only refuse (art. 107 ust. 4a ups). */
export const recordInterviewRefusal = defineCommand({
  name: 'benefits.recordInterviewRefusal',
  label: labels['benefits.recordInterviewRefusal'],
  input: inputs.reopenExamination,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { reason }) {
    await takeStep(context, await snapshotFor(context, target), 'interviewRefused', { note: reason })
  },
  audit: (_input, _result, target) => auditOf(target),
})

async function loadInterview(context: CommandContext, interviewId: string) {
  const interview = found(await context.tx.interview.findUnique({ where: { id: interviewId } }))
  const target = await loadProceeding(context.tx, interview.proceedingId)
  return { ...target, interview }
}

const definitionOf = (interview: { questionnaireId: string; formVersion: number }): Questionnaire =>
  found(benefitsQuestionnaires.find(interview.questionnaireId, interview.formVersion))

/**
 * Keeps what is written so far. Answers that cannot be read (an amount of letters) are named and left out; all others
 * are saved. Throws `Stale` when somebody else saved this interview meanwhile.
 */
export const saveInterview = defineCommand({
  name: 'benefits.saveInterview',
  label: labels['benefits.saveInterview'],
  input: inputs.saveInterview,
  load: (context, { interviewId }) => loadInterview(context, interviewId),
  permission,
  async run({ target: { interview }, tx, clock }, input) {
    refuseSubmitted(interview)
    sameVersion(interview, input.version)
    const definition = definitionOf(interview)
    const problems = validateAnswers(definition, input.answers)
    const wrong = new Set(problems.map(({ questionId }) => questionId))
    const readable = readAnswers(
      definition,
      Object.fromEntries(Object.entries(input.answers).filter(([id]) => !wrong.has(id))),
    )
    if (!readable.ok) throw new Error('answers without problems could not be read')
    const savedAt = clock.now()
    oneRow(
      await tx.interview.updateMany({
        where: { id: interview.id, version: input.version, state: 'draft' },
        data: {
          answers: readable.answers as Prisma.InputJsonObject,
          savedAt,
          version: { increment: 1 },
        },
      }),
    )
    return { version: input.version + 1, savedAt: savedAt.toISOString(), problems }
  },
  audit: (_input, result, target) => auditOf(target, { version: result.version }),
})

/** Closes the interview: mandatory segments whole, words frozen as they were shown, printed to be signed. */
export const submitInterview = defineCommand({
  name: 'benefits.submitInterview',
  label: labels['benefits.submitInterview'],
  input: inputs.submitInterview,
  load: (context, { interviewId }) => loadInterview(context, interviewId),
  permission,
  async run({ target, ...context }, input) {
    const { interview } = target
    const { tx, clock } = context
    refuseSubmitted(interview)
    refuseWhenHandedOver(target)
    sameVersion(interview, input.version)
    const definition = definitionOf(interview)
    const answers = answersAsked(definition, interview.answers as Answers)
    refuseUnless([...missingRefusals(definition, answers), ...visitRefusals(answers, clock.today(), target)])
    const rendered = asRendered(definition, answers)
    const fileId = await printInterview(context, target, rendered)
    oneRow(
      await tx.interview.updateMany({
        where: { id: interview.id, version: input.version, state: 'draft' },
        data: {
          answers: answers as Prisma.InputJsonObject,
          rendered: rendered as unknown as Prisma.InputJsonObject,
          state: 'submitted',
          submittedAt: clock.now(),
          visitedOn: toDbDate(localDate(String(answers['visitedOn']))),
          jointVisit: answers['visitJoint'] === true,
          fileId,
          version: { increment: 1 },
        },
      }),
    )
    await carryAssessment(context, target, answers)
    return { fileId }
  },
  audit: (_input, result, target) =>
    auditOf(target, { interviewId: target.interview.id, fileId: result.fileId }),
})

function refuseSubmitted(interview: { state: string }): void {
  if (interview.state === 'submitted')
    throw refuse(
      'submitted',
      'Ten wywiad już zatwierdzono i nie można go zmienić.',
      'Zmianę sytuacji zapisz w części IV (aktualizacja).',
    )
}

function missingRefusals(definition: Questionnaire, answers: Answers): Refusal[] {
  return missing(definition, answers).map((gap) =>
    refusal(
      `interview.${gap.sectionId}.${gap.questionId}`,
      `${gap.sectionTitle}: brak odpowiedzi „${gap.label}”.`,
      'Uzupełnij odpowiedź.',
    ),
  )
}

function visitRefusals(answers: Answers, today: string, target: ProceedingRecord): Refusal[] {
  const visitedOn = answers['visitedOn']
  const known = typeof visitedOn === 'string' && isLocalDate(visitedOn)
  const together = target.caseFile.person.caseFiles.length > 0 && !isStandardPath(target.pilotConsent)
  return [
    ...(known && visitedOn > today
      ? [refusal('interview.visitedOn', 'Data wywiadu jeszcze nie nadeszła.', 'Popraw datę wywiadu.')]
      : []),
    ...(known && visitedOn < fromDbDate(target.appliedOn)
      ? [
          refusal(
            'interview.beforeApplication',
            'Data wywiadu jest wcześniejsza niż wniosek.',
            'Popraw datę wywiadu.',
          ),
        ]
      : []),
    ...(together && typeof answers['visitJoint'] !== 'boolean'
      ? [
          refusal(
            'interview.joint',
            'Klient ma też otwarte akta pracy socjalnej, a nie zapisano, czy wizyta była wspólna.',
            'Odpowiedz na pytanie „Wywiad prowadzono razem z pracownikiem socjalnym”.',
          ),
        ]
      : []),
  ]
}

async function printInterview(
  context: CommandContext,
  target: Awaited<ReturnType<typeof loadInterview>>,
  rendered: ReturnType<typeof asRendered>,
): Promise<string> {
  const { tx, clock, actor } = context
  const [centre, client, worker] = await Promise.all([
    loadCentre(tx),
    personInLetter(tx, target.personId, clock.today()),
    workerInLetter(tx, actor.id),
  ])
  const document = familyInterviewRecord.buildFrom({
    letterhead: letterheadOf(centre),
    issuedOn: clock.today(),
    caseNumber: target.caseNumber,
    client: withAddress(client),
    interview: rendered,
    conductedBy: { ...worker, signedAt: clock.now() },
  })
  return storeLetter(context, {
    document,
    name: `Wywiad środowiskowy ${target.caseNumber}.pdf`,
    kind: 'benefits.interview',
    personId: target.personId,
    training: centre.trainingCopy,
  })
}

/** Checks already answered in the interview become the answers of the examination, unless one is there. */
async function carryAssessment(
  { tx, clock, actor }: CommandContext,
  target: ProceedingRecord,
  answers: Answers,
): Promise<void> {
  const codes = [...ownChecks, 'mon1'] as const
  const existing = await tx.examinationItem.findMany({
    where: { proceedingId: target.id },
    select: { code: true },
  })
  for (const code of codes) {
    const answer = answers[code]
    const why = answers[whyId(code)]
    if (answer !== 'yes' && answer !== 'no' && answer !== 'notApplicable') continue
    if (existing.some((item) => item.code === code)) continue
    await tx.examinationItem.create({
      data: {
        proceedingId: target.id,
        code,
        answer,
        justification: typeof why === 'string' ? why : '',
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  }
}
