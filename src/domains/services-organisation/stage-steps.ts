import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { oneRow } from '@/platform/versions'
import { appendStep, stepsOf } from '@/platform/workflow/state-history'
import type { LoadedProcess } from './load'
import type { CompositionFacts, RealisationForm, Stage } from './model'
import { compose } from './rules/composition'
import { currentStage } from './rules/process-facts'
import { templateOf } from './templates'
import { stageWorkflow } from './workflow'

/** Stages whose steps do not depend on the form: they are copied when the process is founded. */
export const beforeTheForm: readonly Stage[] = ['DIA', 'ZAK', 'FOR']

type Founded = Pick<
  LoadedProcess,
  'id' | 'template' | 'templateVersion' | 'responsibility' | 'byDecision' | 'pilot' | 'localPartnership'
>

const compositionOf = (process: Founded, form: RealisationForm): CompositionFacts => ({
  service: process.template,
  form,
  responsibility: process.responsibility,
  byDecision: process.byDecision,
  pilot: process.pilot,
  localPartnership: process.localPartnership,
})

/** Copies the steps of some stages into the process; what templates become later does not touch them. */
export async function copySteps(
  { tx, actor, clock }: CommandContext,
  process: Founded,
  form: RealisationForm,
  wanted: readonly Stage[],
): Promise<void> {
  const { steps } = compose(
    compositionOf(process, form),
    await templateOf(tx, process.template, process.templateVersion),
  )
  await tx.serviceProcessStep.createMany({
    data: steps.flatMap(({ kind, ...step }, place) =>
      wanted.includes(step.stage)
        ? [
            {
              ...step,
              kind,
              place,
              processId: process.id,
              actors: [...step.actors],
              coActors: [...step.coActors],
              inputs: [...step.inputs],
              createdAt: clock.now(),
              createdBy: actor.id,
            },
          ]
        : [],
    ),
  })
}

/** The form is decided: the rest of the steps is copied, and stages it does not have are left out by their rule. */
export async function composeRest(
  context: CommandContext,
  process: LoadedProcess,
  form: RealisationForm,
): Promise<void> {
  const { tx } = context
  const { skipped } = compose(compositionOf(process, form))
  await copySteps(context, process, form, ['FIN', 'WYB', 'NAD', 'EWA'])
  for (const { stage, rule, reason } of skipped) {
    oneRow(
      await tx.serviceProcessStage.updateMany({
        where: { processId: process.id, stage, state: 'notStarted' },
        data: { state: 'skipped', skipRule: rule, skipReason: reason, version: { increment: 1 } },
      }),
    )
    await recordStage(context, process, stage, 'skip', 'notStarted', 'skipped', `${rule}: ${reason}`)
  }
  await tx.serviceProcess.update({
    where: { id: process.id },
    data: { form, version: { increment: 1 } },
    select: { id: true },
  })
}

export const stageRow = (process: LoadedProcess, stage: Stage) => {
  const row = process.stages.find((one) => one.stage === stage)
  if (!row) throw new Error(`the process has no stage ${stage}`)
  return row
}

/** Writes a step of a stage into its history. */
export async function recordStage(
  context: CommandContext,
  process: LoadedProcess,
  stage: Stage,
  transition: keyof typeof stageWorkflow.transitions | 'start',
  from: string,
  to: string,
  note: string | null = null,
): Promise<void> {
  const { id } = stageRow(process, stage)
  await appendStep(context, {
    subjectType: 'serviceProcessStage',
    subjectId: id,
    transition,
    from,
    to,
    note,
  })
}

/** The stage is accepted: the next one that is not left out opens. */
export async function openNext(context: CommandContext, processId: string): Promise<Stage | null> {
  const { tx } = context
  const rows = await tx.serviceProcessStage.findMany({ where: { processId }, orderBy: { stage: 'asc' } })
  const next = currentStage({ stages: rows })
  const row = rows.find(({ stage }) => stage === next)
  if (!row || next === null || row.state !== 'notStarted') return null
  await tx.serviceProcessStage.update({
    where: { id: row.id },
    data: { state: 'inProgress', version: { increment: 1 } },
    select: { id: true },
  })
  await appendStep(context, {
    subjectType: 'serviceProcessStage',
    subjectId: row.id,
    transition: 'open',
    from: 'notStarted',
    to: 'inProgress',
  })
  return next
}

/** The last step after the acceptance closes the stage (FOR-05, ZAK-03), and the next one opens. */
export async function closeWhenWhole(
  context: CommandContext,
  process: LoadedProcess,
  stage: Stage,
  except: string,
): Promise<boolean> {
  const inStage = process.steps.filter((step) => step.stage === stage)
  const accepted = inStage.some(({ kind, state }) => kind === 'acceptance' && state === 'done')
  const whole = inStage.every(({ id, state }) => id === except || state !== 'todo')
  if (!accepted || !whole) return false
  await context.tx.serviceProcessStage.update({
    where: { id: stageRow(process, stage).id },
    data: { state: 'accepted', version: { increment: 1 } },
    select: { id: true },
  })
  await recordStage(context, process, stage, 'close', 'inProgress', 'accepted')
  await openNext(context, process.id)
  return true
}

/** The history of a stage, for the four eyes. */
export const historyOf = (tx: CommandContext['tx'], process: LoadedProcess, stage: Stage) =>
  stepsOf(tx, stageRow(process, stage).id)

/** Marks a step as done by this person on a day. */
export const doneBy = ({ actor }: CommandContext, on: Parameters<typeof toDbDate>[0]) => ({
  state: 'done' as const,
  skipReason: null,
  doneOn: toDbDate(on),
  doneBy: actor.id,
})
