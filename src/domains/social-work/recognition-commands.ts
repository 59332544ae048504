import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { found, InvalidInput, refuse, refuseUnless, Stale } from '@/platform/errors'
import { readAnswers } from '@/platform/questionnaire/validate-answers'
import { clearNotices } from '@/platform/notices'
import { answersAsked } from '@/platform/questionnaire/answers'
import type { Answers } from '@/platform/questionnaire/model'
import { asRendered } from '@/platform/questionnaire/rendered'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs/recognition'
import {
  assertDayOfWork,
  assertFamily,
  assertOpenFile,
  fileAudit,
  fileSelect,
  loadFile,
  peopleOfFile,
} from './load'
import { socialWorkPermissions } from './permissions'
import { socialWorkQuestionnaires } from './questionnaires'
import { recognitionWarnings, unlessExplained } from './rules/recognition'

const permission = socialWorkPermissions.on('socialWork.recognition.record')

const recognitionSelect = {
  id: true,
  version: true,
  state: true,
  questionnaireId: true,
  formVersion: true,
  answers: true,
} as const satisfies Prisma.RecognitionSelect

/** The recognition that runs now; starts a new, empty one when the last is closed (N-019, PSO-02). */
export async function runningRecognition(context: CommandContext, fileId: string) {
  const { tx, actor } = context
  await tx.$executeRaw`SELECT 1 FROM case_file WHERE id = ${fileId}::uuid FOR UPDATE`
  const open = await tx.recognition.findFirst({
    where: { caseFileId: fileId, state: 'open' },
    select: recognitionSelect,
  })
  if (open) return open
  const form = found(socialWorkQuestionnaires.inForceOn('recognition', context.clock.today()))
  await clearNotices(context, fileId, 'fileAssigned')
  return tx.recognition.create({
    data: { caseFileId: fileId, questionnaireId: form.id, formVersion: form.version, createdBy: actor.id },
    select: recognitionSelect,
  })
}

/** One talk of the recognition: day, place, who was there (G-042, N-040). */
export const addSitting = defineCommand({
  name: 'socialWork.addSitting',
  label: 'Rozmowa w ramach rozpoznania',
  input: inputs.addSitting,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission,
  async run({ target, ...context }, input) {
    assertOpenFile(target)
    await assertFamily(context, target, input.personIds)
    assertDayOfWork(context, target, input.heldOn, {
      future: 'Ta rozmowa jest w przyszłości.',
      remedy: 'Umów ją w kalendarzu.',
      what: 'Rozmowa',
    })
    const recognition = await runningRecognition(context, target.id)
    return context.tx.recognitionSitting.create({
      data: {
        recognitionId: recognition.id,
        heldOn: toDbDate(input.heldOn),
        place: input.place,
        personIds: input.personIds,
        others: input.others,
        note: input.note,
        createdBy: context.actor.id,
      },
      select: { id: true },
    })
  },
  audit: (input, result, target) =>
    fileAudit(target, 'recognitionSitting', result.id, { persons: input.personIds.length }),
})

/** Saves answers to some questions; the others stay. Nothing is mandatory, nothing is lost (G-043, N-037). */
export const saveRecognition = defineCommand({
  name: 'socialWork.saveRecognition',
  label: 'Zapis rozpoznania',
  input: inputs.saveRecognition,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission,
  async run({ target, ...context }, { version, answers }) {
    assertOpenFile(target)
    const recognition = await runningRecognition(context, target.id)
    if (version === null ? recognition.version !== 1 : recognition.version !== version) throw new Stale()
    const form = found(socialWorkQuestionnaires.find(recognition.questionnaireId, recognition.formVersion))
    const read = readAnswers(form, { ...(recognition.answers as Answers), ...answers })
    if (!read.ok)
      throw new InvalidInput(
        Object.fromEntries(read.problems.map((p) => [`answers.${p.questionId}`, [p.message]])),
      )
    oneRow(
      await context.tx.recognition.updateMany({
        where: { id: recognition.id, version: recognition.version },
        data: { answers: read.answers as Prisma.InputJsonObject, version: { increment: 1 } },
      }),
    )
    return { recognitionId: recognition.id, version: recognition.version + 1 }
  },
  audit: (input, result, target) =>
    fileAudit(target, 'recognition', result.recognitionId, { questions: Object.keys(input.answers) }),
})

/** Closes the recognition with its summary and freezes what was asked and answered (G-043, G-045, G-047, G-049). */
export const closeRecognition = defineCommand({
  name: 'socialWork.closeRecognition',
  label: 'Zakończenie rozpoznania',
  input: inputs.closeRecognition,
  async load({ tx }, { recognitionId }) {
    const { caseFile, ...recognition } = found(
      await tx.recognition.findUnique({
        where: { id: recognitionId },
        select: { ...recognitionSelect, caseFile: { select: fileSelect } },
      }),
    )
    return { ...caseFile, recognition }
  },
  permission,
  async run({ target, ...context }, { version, summary, warningReason }) {
    const { tx, clock } = context
    const { recognition } = target
    assertOpenFile(target)
    sameVersion(recognition, version)
    if (recognition.state === 'closed')
      throw refuse('closed', 'To rozpoznanie jest już zakończone.', 'Nowa rozmowa zacznie następne.')
    const warnings = recognitionWarnings(await recognitionFacts(context, target))
    refuseUnless(unlessExplained(warnings, warningReason))
    const form = found(socialWorkQuestionnaires.find(recognition.questionnaireId, recognition.formVersion))
    const answers = answersAsked(form, { ...(recognition.answers as Answers), summaryText: summary })
    oneRow(
      await tx.recognition.updateMany({
        where: { id: recognition.id, version },
        data: {
          state: 'closed',
          closedOn: toDbDate(clock.today()),
          summary,
          answers: answers as Prisma.InputJsonObject,
          rendered: asRendered(form, answers) as unknown as Prisma.InputJsonObject,
          version: { increment: 1 },
        },
      }),
    )
    await appendStep(context, {
      subjectType: 'recognition',
      subjectId: recognition.id,
      personId: target.personId,
      transition: 'close',
      from: 'open',
      to: 'closed',
      note: warnings.length > 0 ? warningReason : null,
    })
    return { warnings: warnings.map(({ code }) => code) }
  },
  audit: (input, result, target) =>
    fileAudit(target, 'recognition', input.recognitionId, { warnings: result.warnings }),
})

type RecognitionOfFile = {
  id: string
  personId: string
  householdId: string | null
  recognition: { id: string }
}

async function recognitionFacts({ tx, clock }: CommandContext, file: RecognitionOfFile) {
  const where = { recognitionId: file.recognition.id }
  const [problems, resources, sittings, actions, people] = await Promise.all([
    tx.recognitionFinding.count({ where: { ...where, kind: 'problem' } }),
    tx.recognitionFinding.count({ where: { ...where, kind: 'resource' } }),
    tx.recognitionSitting.findMany({ where, select: { personIds: true } }),
    tx.socialWorkAction.findMany({
      where: { caseFileId: file.id, contact: 'direct' },
      select: { personIds: true },
    }),
    peopleOfFile(tx, file, toDbDate(clock.today())),
  ])
  const family = new Set([file.personId, ...people.members.map(({ person }) => person.id)])
  const met = new Set([...sittings, ...actions].flatMap(({ personIds }) => personIds))
  const contacted = [...family].filter((id) => met.has(id)).length
  return { problems, resources, members: family.size, contacted }
}
