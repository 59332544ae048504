import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { appendStep } from '@/platform/workflow/state-history'
import type { Prisma } from '@/platform/db/generated/client'
import type { LoadedProcess } from './load'
import type { Evidence } from './rules/evidence'
import { storedContent, type StepContent } from './rules/step-content'

/** Puts records behind a step of a process; the step is then written with one press, with these contents. */
export async function giveEvidence(
  { tx, actor, clock }: CommandContext,
  processId: string,
  code: string,
  content: StepContent,
): Promise<void> {
  const given = { content: content as Prisma.InputJsonObject, givenOn: toDbDate(clock.today()) }
  await tx.serviceStepEvidence.upsert({
    where: { processId_code: { processId, code } },
    create: { processId, code, ...given, createdAt: clock.now(), createdBy: actor.id },
    update: given,
    select: { id: true },
  })
}

/**
 * Opens done steps of a process again: the records they were written from no longer hold. What was written goes; the
 * history of changes keeps it.
 */
export async function reopenSteps(
  context: CommandContext,
  processId: string,
  codes: readonly string[],
  reason: string,
): Promise<void> {
  const { tx } = context
  const steps = await tx.serviceProcessStep.findMany({
    where: { processId, code: { in: [...codes] }, state: 'done' },
    select: { id: true },
  })
  for (const { id } of steps) {
    await tx.serviceProcessStep.update({
      where: { id },
      data: { state: 'todo', content: {}, doneOn: null, doneBy: null, version: { increment: 1 } },
      select: { id: true },
    })
    await appendStep(context, {
      subjectType: 'serviceProcessStep',
      subjectId: id,
      transition: 'reopen',
      from: 'done',
      to: 'todo',
      note: reason,
    })
  }
}

/** The records behind some steps no longer hold. */
export async function withdrawEvidence(
  { tx }: CommandContext,
  processId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.serviceStepEvidence.deleteMany({ where: { processId, code: { in: [...codes] } } })
}

/** What stands behind a step, or null. */
export function evidenceOf({ evidence }: Pick<LoadedProcess, 'evidence'>, code: string): Evidence | null {
  const row = evidence.find((one) => one.code === code)
  return row ? { content: storedContent(row.content), givenOn: fromDbDate(row.givenOn) } : null
}
