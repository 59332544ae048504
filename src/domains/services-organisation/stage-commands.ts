import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { refuseUnless } from '@/platform/errors'
import { clearNotices, notify } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './inputs'
import { factsOf, lockProcess, processAudit, type LoadedProcess } from './load'
import type { Stage } from './model'
import { servicesPermissions } from './permissions'
import { acceptanceStep, submitRefusals } from './rules/gates'
import { closed, stepsIn } from './rules/process-facts'
import { missingContents } from './rules/step-content'
import { doneBy, historyOf, openNext, recordStage, stageRow } from './stage-steps'
import { sealDocuments } from './stage-documents'
import { contentOfInput } from './step-commands'
import { holdersOf } from './taking-part'
import { stageWorkflow } from './workflow'

type Checked = 'submit' | 'accept' | 'acceptPart' | 'sendBack'

/** Every reason of the workflow table why this person cannot do this with the stage now. */
async function assertMay(
  context: CommandContext,
  process: LoadedProcess,
  stage: Stage,
  transition: Checked,
  more = false,
): Promise<void> {
  const { tx, actor } = context
  refuseUnless(
    stageWorkflow.check(
      {
        state: stageRow(process, stage).state,
        facts: { running: process.state === 'running', ready: true, more },
        history: await historyOf(tx, process, stage),
      },
      transition,
      actor.id,
    ),
  )
}

/** Hands a stage over for acceptance; with something open or somebody missing it stays (R-027, R-031, R-033 … R-039). */
export const submitStage = defineCommand({
  name: 'services.submitStage',
  label: 'Przekazanie etapu do akceptacji',
  input: inputs.submitStage,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.stage.submit'),
  async run({ target, ...context }, { stage, version }) {
    const { clock, actor } = context
    const row = stageRow(target, stage)
    sameVersion(row, version)
    await assertMay(context, target, stage, 'submit')
    refuseUnless(submitRefusals(factsOf(target, clock.today()), stage))
    await changeStage(context, row, {
      state: 'awaitingAcceptance',
      submittedBy: actor.id,
      submittedOn: toDbDate(clock.today()),
      returnReason: null,
    })
    await recordStage(context, target, stage, 'submit', row.state, 'awaitingAcceptance')
    // what the coordinator was told of this process is done with
    await clearNotices(context, target.id)
    await tellDeciders(context, target)
  },
  audit: ({ processId, stage }) => processAudit(processId, { stage }),
})

/** Accepts a stage that another person handed over, and opens the next one. */
export const acceptStage = defineCommand({
  name: 'services.acceptStage',
  label: 'Akceptacja etapu usługi',
  input: inputs.acceptStage,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.stage.accept'),
  async run({ target, ...context }, { stage, version, content: raw, note }) {
    const { tx, clock, actor } = context
    const row = stageRow(target, stage)
    sameVersion(row, version)
    const facts = factsOf(target, clock.today())
    const step = target.steps.find(({ code }) => code === acceptanceStep(facts, stage)?.code) ?? null
    const more = stepsIn(facts, stage).some((one) => !closed(one) && one.code !== step?.code)
    await assertMay(context, target, stage, more ? 'acceptPart' : 'accept', more)
    if (step) {
      const content = await contentOfInput(context, target, step, raw)
      refuseUnless(missingContents(step.code, content))
      await tx.serviceProcessStep.update({
        where: { id: step.id },
        data: {
          ...doneBy(context, clock.today()),
          note,
          content: content as Prisma.InputJsonObject,
          version: { increment: 1 },
        },
        select: { id: true },
      })
    }
    const state = more ? ('inProgress' as const) : ('accepted' as const)
    await changeStage(context, row, {
      state,
      decidedBy: actor.id,
      decidedOn: toDbDate(clock.today()),
      returnReason: null,
    })
    await recordStage(context, target, stage, more ? 'acceptPart' : 'accept', row.state, state, note || null)
    await clearNotices(context, target.id, 'serviceSubmitted')
    if (!more) await openNext(context, target.id)
    await sealDocuments(context, target.id, null)
    await tellCoordinator(context, target, 'serviceAccepted')
  },
  audit: ({ processId, stage }) => processAudit(processId, { stage }),
})

/** Sends a stage back with what is to be mended; the coordinator's steps open again. */
export const sendBackStage = defineCommand({
  name: 'services.sendBackStage',
  label: 'Zwrot etapu do poprawy',
  input: inputs.sendBackStage,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.stage.accept'),
  async run({ target, ...context }, { stage, version, reason }) {
    const { clock, actor } = context
    const row = stageRow(target, stage)
    sameVersion(row, version)
    await assertMay(context, target, stage, 'sendBack')
    await changeStage(context, row, {
      state: 'returned',
      decidedBy: actor.id,
      decidedOn: toDbDate(clock.today()),
      returnReason: reason,
    })
    await recordStage(context, target, stage, 'sendBack', row.state, 'returned', reason)
    await clearNotices(context, target.id, 'serviceSubmitted')
    await tellCoordinator(context, target, 'serviceReturned')
  },
  audit: ({ processId, stage }) => processAudit(processId, { stage }),
})

type StageData = {
  state: 'awaitingAcceptance' | 'inProgress' | 'accepted' | 'returned'
  submittedBy?: string
  submittedOn?: Date
  decidedBy?: string
  decidedOn?: Date
  returnReason: string | null
}

async function changeStage({ tx }: CommandContext, row: { id: string; version: number }, data: StageData) {
  oneRow(
    await tx.serviceProcessStage.updateMany({
      where: { id: row.id, version: row.version },
      data: { ...data, version: { increment: 1 } },
    }),
  )
}

async function tellDeciders(context: CommandContext, process: LoadedProcess): Promise<void> {
  const kinds = [
    'director',
    'deputyDirector',
    ...(process.responsibility === 'dispersed' ? ['cityDepartmentHead' as const] : []),
  ] as const
  for (const userId of await holdersOf(context.tx, kinds, context.clock.today()))
    await notify(context, {
      userId,
      kind: 'serviceSubmitted',
      subjectType: 'serviceProcess',
      subjectId: process.id,
    })
}

async function tellCoordinator(
  context: CommandContext,
  process: LoadedProcess,
  kind: 'serviceAccepted' | 'serviceReturned',
): Promise<void> {
  if (process.coordinatorId === null) return
  await notify(context, {
    userId: process.coordinatorId,
    kind,
    subjectType: 'serviceProcess',
    subjectId: process.id,
  })
}
