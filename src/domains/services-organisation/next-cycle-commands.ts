import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { nextNumber } from '@/platform/numbering'
import { sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { refusalsOfCoordinator } from './coordination'
import * as inputs from './inputs'
import { factsOf, lockProcess, processAudit, serviceOf, type LoadedProcess } from './load'
import { processNumber } from './labels'
import { stages } from './model'
import { servicesPermissions } from './permissions'
import { countyTaskRefusals } from './rules/county-tasks'
import { cyclePathRefusals, nextCycleRefusals } from './rules/next-cycle'
import { isWorker, mayTakePart } from './rules/taking-part'
import { beforeTheForm, copySteps } from './stage-steps'
import { joinAsCoordinator, positionsOn } from './taking-part'
import { latestVersion } from './templates'

/** The form in which the service runs after this cycle. */
export const formAfter = ({ form, currentForm }: Pick<LoadedProcess, 'form' | 'currentForm'>) =>
  form ?? currentForm

/**
 * Founds the next cycle of a finished or evaluated process: the same service for the same people, the participants who
 * are still valid, the steps of today's template – and the cycle before to look at (model 3.A.14, R-064).
 */
export const startNextCycle = defineCommand({
  name: 'services.startNextCycle',
  label: 'Założenie następnego cyklu usługi',
  input: inputs.startNextCycle,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.process.lead'),
  async run({ target, ...context }, { version, path, situation }) {
    sameVersion(target, version)
    const service = serviceOf(target.catalogueCode)
    refuseUnless(
      nextCycleRefusals({
        state: target.state,
        started: target.startedOn !== null,
        stages: target.stages,
        hasNext: target.next !== null,
        known: service !== null,
      }),
    )
    refuseUnless(countyTaskRefusals(target.catalogueCode, await loadCentre(context.tx)))
    const template = service?.template ?? target.template
    const form = formAfter(target)
    refuseUnless(cyclePathRefusals({ path, form, service: template, situation }))
    const next = await copyOf(context, target, { path, situation, template })
    await copySteps(context, next, 'publicTask', beforeTheForm)
    await carryOver(context, target, next.id)
    await carryRisks(context, target, next.id)
    await recordBoth(context, target, next)
    return { processId: next.id }
  },
  audit: ({ processId, path }, result) => ({
    ...processAudit(result.processId, { previous: processId, path }),
  }),
})

type Chosen = Pick<LoadedProcess, 'path' | 'situation' | 'template'>

/** The new process itself, with a coordinator only when the one before still may be. */
async function copyOf(context: CommandContext, previous: LoadedProcess, chosen: Chosen) {
  const { tx, clock, actor } = context
  const { coordinatorId } = previous
  const refused =
    coordinatorId === null ||
    (await refusalsOfCoordinator(tx, previous.catalogueCode, coordinatorId, clock.today())).length > 0
  const year = Number(clock.today().slice(0, 4))
  return tx.serviceProcess.create({
    data: {
      year,
      number: await nextNumber(tx, 'USL', year),
      catalogueCode: previous.catalogueCode,
      title: previous.title,
      ...chosen,
      templateVersion: await latestVersion(tx, chosen.template),
      targetGroups: previous.targetGroups,
      responsibility: previous.responsibility,
      responsibilityReason: previous.responsibilityReason,
      byDecision: previous.byDecision,
      pilot: false,
      localPartnership: previous.localPartnership,
      currentForm: formAfter(previous),
      coordinatorId: refused ? null : coordinatorId,
      previousId: previous.id,
      createdAt: clock.now(),
      createdBy: actor.id,
      stages: { create: stages.map((stage) => ({ stage, createdAt: clock.now(), createdBy: actor.id })) },
    },
    select: {
      id: true,
      year: true,
      number: true,
      state: true,
      coordinatorId: true,
      template: true,
      templateVersion: true,
      responsibility: true,
      byDecision: true,
      pilot: true,
      localPartnership: true,
    },
  })
}

/** Whoever takes part on the last day of the cycle before and still may, takes part in the next one. */
async function carryOver(context: CommandContext, previous: LoadedProcess, processId: string): Promise<void> {
  const { tx, clock, actor } = context
  const today = clock.today()
  const present = new Set(
    factsOf(previous, today).participants.map(({ kind, userId }) => `${kind} ${userId ?? ''}`),
  )
  for (const one of previous.participants) {
    if (one.kind === 'coordinator' || !present.has(`${one.kind} ${one.userId ?? ''}`)) continue
    if (one.validTo !== null && one.validTo < toDbDate(today)) continue
    if (
      one.userId !== null &&
      isWorker(one.kind) &&
      !mayTakePart(one.kind, await positionsOn(tx, one.userId, today))
    )
      continue
    await tx.serviceParticipant.create({
      data: {
        processId,
        kind: one.kind,
        userId: one.userId,
        name: one.name,
        institution: one.institution,
        validFrom: toDbDate(today),
        validTo: one.validTo,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  }
}

/** Risks that still threaten go into the next diagnosis (D-021). */
async function carryRisks({ tx, clock, actor }: CommandContext, previous: LoadedProcess, processId: string) {
  const open = previous.risks.filter(({ closedOn }) => closedOn === null)
  await tx.serviceRisk.createMany({
    data: open.map(({ description, likelihood, effect, response, ownerId }) => ({
      processId,
      description,
      likelihood,
      effect,
      response,
      ownerId,
      createdAt: clock.now(),
      createdBy: actor.id,
    })),
  })
}

type Next = Awaited<ReturnType<typeof copyOf>>

async function recordBoth(context: CommandContext, previous: LoadedProcess, next: Next): Promise<void> {
  const subjectType = 'serviceProcess'
  await appendStep(context, {
    subjectType,
    subjectId: next.id,
    transition: 'create',
    from: null,
    to: 'draft',
    note: `Następny cykl po ${processNumber(previous)}.`,
  })
  await appendStep(context, {
    subjectType,
    subjectId: previous.id,
    transition: 'nextCycle',
    from: previous.state,
    to: previous.state,
    note: processNumber(next),
  })
  if (next.coordinatorId) await joinAsCoordinator(context, next.id, next.coordinatorId)
}
