import 'server-only'
import { z } from 'zod'
import { authorisationOn } from '@/domains/staff/authorisations'
import type { LocalDate } from '@/kernel/local-date'
import { holds, type Actor } from '@/platform/auth/actor'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand, parseInput } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import type { AuthorisationKind } from '@/platform/db/generated/enums'
import { refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { executorOf } from './coordination'
import { evidenceOf } from './evidence'
import * as inputs from './inputs'
import { factsOf, lockStep, processAudit, serviceOf, type LoadedProcess } from './load'
import { deciding, servicesStepPermissions } from './permissions'
import type { CommitteeMember } from './rules/choosing'
import { evidenceRefusals, withEvidence } from './rules/evidence'
import { skippable, stepRefusals } from './rules/gates'
import {
  choosesFrom,
  contentSchema,
  fieldsOf,
  formOf,
  listOf,
  storedContent,
  textOf,
  type StepContent,
} from './rules/step-content'
import { mayMakeFinal } from './rules/stage-documents'
import { contentRefusals, type Doer } from './rules/step-rules'
import { offeringChoices, offeringNamed } from './offering'
import { workersOf } from './workers'
import { sealDocuments } from './stage-documents'
import { closeWhenWhole, composeRest, doneBy } from './stage-steps'
import { positionsOn } from './taking-part'

type LoadedStep = Awaited<ReturnType<typeof lockStep>>

/** Reads what was written into a step: known fields of their kind, everything else is left out. Throws `InvalidInput`. */
export async function contentOfInput(
  { tx, clock }: Pick<CommandContext, 'tx' | 'clock'>,
  process: LoadedProcess,
  step: { code: string; inputs: readonly string[] },
  raw: Readonly<Record<string, unknown>>,
): Promise<StepContent> {
  const fields = fieldsOf(step.code, {
    inputs: step.inputs,
    group: serviceOf(process.catalogueCode)?.recommendation ?? null,
    workers: choosesFrom(step.code, 'workers') ? await workersOf(tx, clock.today()) : [],
    providers: choosesFrom(step.code, 'providers')
      ? await offeringChoices(tx, process.catalogueCode, offeringNamed(storedContent(raw)))
      : [],
  })
  return storedContent(parseInput(z.object({ content: contentSchema(fields) }), { content: raw }).content)
}

/** What the rules ask of the person who writes this step. */
export async function doerOf(
  tx: CommandContext['tx'],
  actor: Actor,
  step: { code: string },
  on: LocalDate,
): Promise<Doer> {
  const kind: AuthorisationKind = step.code === 'FOR-05' ? 'decideServiceForms' : 'awardServices'
  return {
    approver: deciding.some((position) => holds(actor, position)),
    authorised: (await authorisationOn(tx, actor.id, kind, on)) !== null,
  }
}

async function committeeOf(
  tx: CommandContext['tx'],
  process: LoadedProcess,
  content: StepContent,
  on: LocalDate,
): Promise<CommitteeMember[]> {
  return Promise.all(
    listOf(content, 'members').map(async (userId) => ({
      positions: await positionsOn(tx, userId, on),
      coordinatesThisService: userId === process.coordinatorId,
      // the statements are asked for when offers are opened
      impartialitySigned: true,
    })),
  )
}

/** Writes a step down as done, or mends a done one while its stage is open; every rule of its table binds here. */
export const completeStep = defineCommand({
  name: 'services.completeStep',
  label: 'Zapisanie kroku procesu usługi',
  input: inputs.completeStep,
  load: ({ tx }, { stepId }) => lockStep(tx, stepId),
  permission: servicesStepPermissions.on('services.step.complete'),
  async run({ target, ...context }, { stepId, version, doneOn, note, content: raw }) {
    const { tx, clock, actor } = context
    const { process } = target
    const facts = factsOf(process, clock.today())
    const step = { ...target, content: storedContent(target.content) }
    if (step.kind === 'acceptance')
      throw refuse(
        'step.acceptance',
        'Ten krok to akceptacja etapu.',
        'Koordynator przekazuje etap, dyrektor go akceptuje.',
      )
    refuseUnless(stepRefusals(facts, step))
    if (doneOn > clock.today())
      throw refuse('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to zrobiono.')
    const evidence = evidenceOf(process, step.code)
    refuseUnless(evidenceRefusals(step.code, evidence, doneOn))
    const content = withEvidence(await contentOfInput(context, process, step, raw), evidence)
    refuseUnless(
      contentRefusals({
        process: facts,
        step,
        content,
        doer: await doerOf(tx, actor, step, doneOn),
        doneOn,
        committee: await committeeOf(tx, process, content, doneOn),
        executor:
          step.code === 'OWN-01'
            ? await executorOf(tx, textOf(content, 'unit'), process.coordinatorId, doneOn)
            : null,
      }),
    )
    oneRow(
      await tx.serviceProcessStep.updateMany({
        where: { id: stepId, version },
        data: {
          ...doneBy(context, doneOn),
          note,
          content: content as Prisma.InputJsonObject,
          version: { increment: 1 },
        },
      }),
    )
    await recordStep(context, target, 'complete', 'done')
    if (target.code === 'FOR-05') await composeRest(context, process, formProposed(process))
    const stageClosed = await closeWhenWhole(context, process, target.stage, stepId)
    if (stageClosed || mayMakeFinal(target.code)) await sealDocuments(context, process.id, target.code)
  },
  audit: (_input, _result, { process, code }) => processAudit(process.id, { step: code }),
})

/** The form proposed in FOR-03 and accepted in FOR-04: the decision is about it. */
function formProposed(process: LoadedProcess) {
  const proposal = process.steps.find(({ code }) => code === 'FOR-03')
  const form = formOf(storedContent(proposal?.content))
  if (form === null) throw refuse('form', 'Propozycja nie wskazuje formy (R-042).', 'Zwróć etap do poprawy.')
  return form
}

async function recordStep(
  context: CommandContext,
  step: LoadedStep,
  transition: 'complete' | 'skip',
  to: string,
  note: string | null = null,
) {
  await appendStep(context, {
    subjectType: 'serviceProcessStep',
    subjectId: step.id,
    transition,
    from: step.state,
    to,
    note,
  })
}

/** Leaves a step out with its reason; a step that a rule asks for is not left out. */
export const skipStep = defineCommand({
  name: 'services.skipStep',
  label: 'Pominięcie kroku procesu usługi',
  input: inputs.skipStep,
  load: ({ tx }, { stepId }) => lockStep(tx, stepId),
  permission: servicesStepPermissions.on('services.step.skip'),
  async run({ target, ...context }, { stepId, version, reason }) {
    const { tx, clock } = context
    const step = { ...target, content: storedContent(target.content) }
    refuseUnless(stepRefusals(factsOf(target.process, clock.today()), step))
    if (!skippable(step))
      throw refuse(
        'skip.obligatory',
        `Kroku ${step.code} nie można pominąć: wymaga go model (R-027).`,
        'Zakończ ten krok.',
      )
    oneRow(
      await tx.serviceProcessStep.updateMany({
        where: { id: stepId, version },
        data: { state: 'skipped', skipReason: reason, doneOn: null, doneBy: null, version: { increment: 1 } },
      }),
    )
    await recordStep(context, target, 'skip', 'skipped', reason)
    const stageClosed = await closeWhenWhole(context, target.process, target.stage, stepId)
    if (stageClosed) await sealDocuments(context, target.process.id, null)
  },
  audit: (_input, _result, { process, code }) => processAudit(process.id, { step: code }),
})
