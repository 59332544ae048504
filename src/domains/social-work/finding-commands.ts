import 'server-only'
import type { z } from 'zod'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs/recognition'
import { assertOpenFile, fileAudit, fileSelect, loadFile, type LoadedFile } from './load'
import { socialWorkPermissions } from './permissions'
import { runningRecognition } from './recognition-commands'

const permission = socialWorkPermissions.on('socialWork.recognition.record')

type Finding = z.output<typeof inputs.addFinding>['finding']

async function loadFinding({ tx }: CommandContext, findingId: string) {
  const { recognition, ...finding } = found(
    await tx.recognitionFinding.findUnique({
      where: { id: findingId },
      select: {
        id: true,
        version: true,
        main: true,
        category: true,
        recognitionId: true,
        recognition: { select: { state: true, caseFile: { select: fileSelect } } },
      },
    }),
  )
  return { ...recognition.caseFile, finding, recognitionState: recognition.state }
}

/** A problem or a resource, with the client's words and where it is known from (G-045, G-048, N-052, N-053). */
export const addFinding = defineCommand({
  name: 'socialWork.addFinding',
  label: 'Problem albo zasób',
  input: inputs.addFinding,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission,
  async run({ target, ...context }, { finding }) {
    assertOpenFile(target)
    const recognition = await runningRecognition(context, target.id)
    if (finding.main) await changeMain(context, target, recognition.id, finding)
    const { reason: _reason, ...columns } = finding
    return context.tx.recognitionFinding.create({
      data: { ...columns, recognitionId: recognition.id, createdBy: context.actor.id },
      select: { id: true },
    })
  },
  audit: (input, result, target) =>
    fileAudit(target, 'recognitionFinding', result.id, {
      kind: input.finding.kind,
      category: input.finding.category,
      main: input.finding.main,
    }),
})

/** Corrects a finding; the earlier text stays in the history of the row (G-050). */
export const changeFinding = defineCommand({
  name: 'socialWork.changeFinding',
  label: 'Zmiana problemu albo zasobu',
  input: inputs.changeFinding,
  load: (context, { findingId }) => loadFinding(context, findingId),
  permission,
  async run({ target, ...context }, { findingId, version, finding }) {
    assertChangeable(target)
    const renamed = target.finding.main && target.finding.category !== finding.category
    if (finding.main && (!target.finding.main || renamed))
      await changeMain(context, target, target.finding.recognitionId, finding, findingId)
    const { reason: _reason, ...columns } = finding
    oneRow(
      await context.tx.recognitionFinding.updateMany({
        where: { id: findingId, version },
        data: { ...columns, version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'recognitionFinding', input.findingId, { category: input.finding.category }),
})

/** Takes a finding out, with the reason; what it said stays in the history. */
export const removeFinding = defineCommand({
  name: 'socialWork.removeFinding',
  label: 'Usunięcie problemu albo zasobu',
  input: inputs.removeFinding,
  load: (context, { findingId }) => loadFinding(context, findingId),
  permission,
  async run({ target, ...context }, { findingId, version, reason }) {
    assertChangeable(target)
    oneRow(await context.tx.recognitionFinding.deleteMany({ where: { id: findingId, version } }))
    await appendStep(context, {
      subjectType: 'recognitionFinding',
      subjectId: findingId,
      personId: target.personId,
      transition: 'remove',
      from: target.finding.category,
      to: 'removed',
      note: reason,
    })
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'recognitionFinding', input.findingId, { category: target.finding.category }),
})

function assertChangeable(target: { state: string; recognitionState: string }): void {
  assertOpenFile(target)
  if (target.recognitionState === 'closed')
    throw refuse(
      'recognition-closed',
      'To rozpoznanie jest zakończone i nie można go zmieniać.',
      'Dodaj nowy wpis – zacznie następne rozpoznanie.',
    )
}

/** One main problem; changing it asks for the reason and leaves a step in the file's history (G-046). */
async function changeMain(
  context: CommandContext,
  file: LoadedFile,
  recognitionId: string,
  finding: Finding,
  keepId?: string,
): Promise<void> {
  const { tx } = context
  const previous = await tx.recognitionFinding.findFirst({
    where: { recognitionId, main: true, ...(keepId ? { id: { not: keepId } } : {}) },
    select: { id: true, category: true },
  })
  const before = previous?.category ?? file.mainProblem
  if (before !== null && before !== finding.category && finding.reason === null)
    throw refuse(
      'main-reason',
      'Zmieniasz główny problem bez podania powodu.',
      'Napisz, dlaczego inny problem jest teraz najważniejszy.',
    )
  if (previous)
    await tx.recognitionFinding.update({
      where: { id: previous.id },
      data: { main: false, version: { increment: 1 } },
      select: { id: true },
    })
  await tx.caseFile.update({
    where: { id: file.id },
    data: { mainProblem: finding.category },
    select: { id: true },
  })
  await appendStep(context, {
    subjectType: 'caseFile',
    subjectId: file.id,
    personId: file.personId,
    transition: 'mainProblem',
    from: before,
    to: finding.category,
    note: finding.reason,
  })
}
