import 'server-only'
import { toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import type { z } from 'zod'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { begunAtOf } from '@/platform/drafts'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { recognitionOfRound } from './certificate-facts'
import * as inputs from './inputs/terms'
import {
  assertDayOfWork,
  assertOpenFile,
  fileAudit,
  fileSelect,
  loadFile,
  openServicesOf,
  type LoadedFile,
} from './load'
import type { KeptForm } from './model'
import { socialWorkPermissions } from './permissions'
import { emptyPackageRefusals, termsWarnings, unlessExplained } from './rules/recognition'

const permission = socialWorkPermissions.on('socialWork.terms.agree')

type Terms = Omit<z.output<typeof inputs.agreeTerms>, 'fileId'>

/** First terms of cooperation: goals, tasks, whose they are and when (SW-07, G-055 … G-060, OPEN-09). */
export const agreeTerms = defineCommand({
  name: 'socialWork.agreeTerms',
  label: 'Ustalenie zasad współdziałania',
  input: inputs.agreeTerms,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission,
  async run({ target, ...context }, { fileId: _fileId, ...terms }) {
    const running = await context.tx.cooperationTerms.findFirst({
      where: { caseFileId: target.id, endedOn: null },
      select: { id: true },
    })
    if (running)
      throw refuse(
        'terms-running',
        'Zasady współdziałania już obowiązują.',
        'Zaktualizuj je zamiast zawierać nowe.',
      )
    return createTerms(context, target, terms, null, null)
  },
  audit: (input, result, target) =>
    fileAudit(target, 'cooperationTerms', result.termsId, { form: input.form, tasks: input.tasks.length }),
})

/** A new version with its reason; the earlier one is ended and stays readable (G-062, PSO-11). */
export const updateTerms = defineCommand({
  name: 'socialWork.updateTerms',
  label: 'Aktualizacja zasad współdziałania',
  input: inputs.updateTerms,
  async load({ tx }, { termsId }) {
    const { caseFile, ...terms } = found(
      await tx.cooperationTerms.findUnique({
        where: { id: termsId },
        select: { id: true, endedOn: true, agreedOn: true, caseFile: { select: fileSelect } },
      }),
    )
    return { ...caseFile, terms }
  },
  permission,
  async run({ target, ...context }, { termsId, version, changeReason, ...terms }) {
    if (target.terms.endedOn)
      throw refuse('terms-ended', 'To nie są obowiązujące zasady.', 'Otwórz ostatnią wersję i zmień ją.')
    if (toDbDate(terms.agreedOn) < target.terms.agreedOn)
      throw refuse(
        'terms-order',
        'Aktualizacja nie może być wcześniejsza niż zasady, które zmienia.',
        'Popraw datę.',
      )
    oneRow(
      await context.tx.cooperationTerms.updateMany({
        where: { id: termsId, version },
        data: { endedOn: toDbDate(terms.agreedOn), version: { increment: 1 } },
      }),
    )
    return createTerms(context, target, terms, termsId, changeReason)
  },
  audit: (input, result, target) =>
    fileAudit(target, 'cooperationTerms', result.termsId, {
      previous: input.termsId,
      tasks: input.tasks.length,
    }),
})

async function createTerms(
  context: CommandContext,
  file: LoadedFile,
  terms: Terms,
  previousId: string | null,
  changeReason: string | null,
): Promise<{ termsId: string }> {
  const { tx, actor } = context
  assertOpenFile(file)
  assertDayOfWork(context, file, terms.agreedOn, {
    future: 'Data ustaleń jest w przyszłości.',
    remedy: 'Podaj dzień, w którym je uzgodniono.',
    what: 'Ustalenie zasad',
  })
  const openServices = await openServicesOf(tx, file.id)
  refuseUnless(emptyPackageRefusals(openServices, terms.emptyPackageReason))
  const warnings = termsWarnings({
    rulesExplained: file.explainedRulesOn !== null,
    recognitionClosed: (await recognitionOfRound(tx, file)).state === 'closed',
    clientTasks: terms.tasks.filter(({ owner }) => owner === 'client' || owner === 'together').length,
  })
  refuseUnless(unlessExplained(warnings, terms.warningReason))
  const { tasks, warningReason, agreedOn, emptyPackageReason, ...columns } = terms
  const created = await tx.cooperationTerms.create({
    data: {
      ...columns,
      emptyPackageReason: openServices > 0 ? null : emptyPackageReason,
      caseFileId: file.id,
      previousId,
      changeReason,
      agreedOn: toDbDate(agreedOn),
      begunAt: previousId
        ? null
        : await begunAtOf(tx, actor, 'social-work.terms' satisfies KeptForm, file.id),
      createdBy: actor.id,
      tasks: {
        create: tasks.map((task) => ({
          description: task.description,
          owner: task.owner,
          dueOn: toDbDateOrNull(task.dueOn),
          createdBy: actor.id,
        })),
      },
    },
    select: { id: true },
  })
  await appendStep(context, {
    subjectType: 'cooperationTerms',
    subjectId: created.id,
    personId: file.personId,
    transition: previousId ? 'update' : 'agree',
    from: previousId ? 'agreed' : null,
    to: 'agreed',
    note: changeReason ?? (warnings.length > 0 ? warningReason : null),
  })
  return { termsId: created.id }
}

/** How a task of the terms stands; the partial evaluation of the work (G-060, G-066). */
export const setTaskState = defineCommand({
  name: 'socialWork.setTaskState',
  label: 'Stan działania z zasad współdziałania',
  input: inputs.setTaskState,
  async load({ tx }, { taskId }) {
    const { terms, ...task } = found(
      await tx.cooperationTask.findUnique({
        where: { id: taskId },
        select: {
          id: true,
          state: true,
          terms: { select: { endedOn: true, caseFile: { select: fileSelect } } },
        },
      }),
    )
    return { ...terms.caseFile, task, ended: terms.endedOn !== null }
  },
  permission,
  async run({ target, tx }, { taskId, version, state, outcome }) {
    assertOpenFile(target)
    if (target.ended)
      throw refuse(
        'terms-ended',
        'To działanie należy do poprzednich zasad.',
        'Zmień je w obowiązujących zasadach.',
      )
    oneRow(
      await tx.cooperationTask.updateMany({
        where: { id: taskId, version },
        data: { state, outcome, version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'cooperationTask', input.taskId, { from: target.task.state, to: input.state }),
})
