import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import { holds, type Actor } from '@/platform/auth/actor'
import { defineCommand } from '@/platform/command/execute'
import type { CommandContext } from '@/platform/command/define-command'
import { refuse, refuseUnless } from '@/platform/errors'
import { notify } from '@/platform/notices'
import { nextNumber } from '@/platform/numbering'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { joinAsCoordinator, positionsOn } from './taking-part'
import { latestVersion } from './templates'
import { coordinationsOn, refusalsOfCoordinator } from './coordination'
import * as inputs from './inputs'
import { factsOf, lockProcess, processAudit, serviceOf, type LoadedProcess } from './load'
import { stages } from './model'
import { servicesPermissions, servicesStartPermissions } from './permissions'
import { countyTaskRefusals } from './rules/county-tasks'
import { proposedCoordinator } from './rules/coordination'
import { startRefusals } from './rules/gates'
import { pathRefusals } from './rules/path'
import { beforeTheForm, copySteps, recordStage, stageRow } from './stage-steps'

const step = (
  process: { id: string; state: string },
  transition: string,
  to: string,
  note: string | null = null,
) => ({
  subjectType: 'serviceProcess',
  subjectId: process.id,
  transition,
  from: process.state,
  to,
  note,
})

/** Founds a process: a draft with its number, its stages and the steps that do not depend on the form. */
export const createProcess = defineCommand({
  name: 'services.createProcess',
  label: 'Założenie procesu usługi',
  input: inputs.createProcess,
  load: () => Promise.resolve({}),
  permission: servicesStartPermissions.on('services.process.create'),
  async run(context, input) {
    const { tx, clock, actor } = context
    const service = serviceOf(input.service)
    if (!service) throw refuse('service', 'Tej usługi nie ma w katalogu.')
    refuseUnless(countyTaskRefusals(service.code, await loadCentre(tx)))
    const foreign = input.targetGroups.filter(
      (group) => !(service.groups as readonly string[]).includes(group),
    )
    if (foreign.length > 0)
      throw refuse(
        'groups',
        'Ta usługa nie jest w katalogu przeznaczona dla jednej z zaznaczonych grup.',
        'Zaznacz grupy z katalogu tej usługi.',
      )
    if (input.localPartnership && service.template !== 'integrationClub')
      throw refuse(
        'local-partnership',
        'Partnerstwo lokalne z urzędem pracy dotyczy tylko klubu integracji społecznej.',
        'Odznacz partnerstwo lokalne.',
      )
    refuseUnless(pathRefusals({ ...input, service: service.template }))
    const responsibility = await responsibilityOf(context, input)
    const coordinatorId = await coordinatorOf(context, input)
    const year = Number(clock.today().slice(0, 4))
    const process = await tx.serviceProcess.create({
      data: {
        year,
        number: await nextNumber(tx, 'USL', year),
        catalogueCode: service.code,
        title: input.title,
        template: service.template,
        templateVersion: await latestVersion(tx, service.template),
        targetGroups: input.targetGroups,
        responsibility,
        responsibilityReason: input.responsibilityReason,
        byDecision: input.byDecision,
        pilot: input.pilot,
        localPartnership: input.localPartnership,
        path: input.path,
        currentForm: input.currentForm,
        situation: input.situation,
        coordinatorId,
        createdAt: clock.now(),
        createdBy: actor.id,
        stages: { create: stages.map((stage) => ({ stage, createdAt: clock.now(), createdBy: actor.id })) },
      },
      select: {
        id: true,
        state: true,
        template: true,
        templateVersion: true,
        responsibility: true,
        byDecision: true,
        pilot: true,
        localPartnership: true,
      },
    })
    // these stages are the same in every form
    await copySteps(context, process, 'publicTask', beforeTheForm)
    await appendStep(context, { ...step(process, 'create', 'draft'), from: null })
    if (coordinatorId) await entrust(context, process, coordinatorId)
    return { processId: process.id }
  },
  audit: (input, { processId }) => processAudit(processId, { service: input.service, path: input.path }),
})

type Choice = { responsibility: 'concentrated' | 'dispersed' | null; responsibilityReason: string | null }

/** The centre's variant, or another one for this process with its reason. */
async function responsibilityOf({ tx }: CommandContext, { responsibility, responsibilityReason }: Choice) {
  const { responsibilityVariant } = await loadCentre(tx)
  if (responsibility === null || responsibility === responsibilityVariant) return responsibilityVariant
  if (responsibilityReason === null)
    throw refuse(
      'responsibility',
      'Ten proces ma inny podział odpowiedzialności niż ośrodek, a nie zapisano dlaczego (R-002).',
      'Wpisz powód albo zostaw podział z ustawień ośrodka.',
    )
  return responsibility
}

const mayAssign = (actor: Actor) => servicesPermissions.on('services.coordinator.assign').allowsAny(actor)

type Entrusting = { service: string; targetGroups: readonly string[]; coordinatorId: string | null }

/** Whom the director names; a coordinator founds a process for themselves; else who coordinates this service and group. */
async function coordinatorOf(context: CommandContext, input: Entrusting): Promise<string | null> {
  const { tx, clock, actor } = context
  const wanted = input.coordinatorId
  if (wanted !== null && wanted !== actor.id && !mayAssign(actor))
    throw refuse(
      'coordinator.assign',
      'Koordynatora wyznacza dyrektor.',
      'Załóż proces dla siebie albo poproś dyrektora.',
    )
  const coordinatorId =
    wanted ??
    (holds(actor, 'servicesCoordinator')
      ? actor.id
      : proposedCoordinator(await coordinationsOn(tx, clock.today()), input.service, input.targetGroups))
  if (coordinatorId !== null) await assertCoordinator(context, input.service, coordinatorId)
  return coordinatorId
}

async function assertCoordinator(
  { tx, clock }: CommandContext,
  catalogueCode: string,
  userId: string,
): Promise<void> {
  refuseUnless(await refusalsOfCoordinator(tx, catalogueCode, userId, clock.today()))
}

async function entrust(context: CommandContext, process: { id: string; state: string }, userId: string) {
  await joinAsCoordinator(context, process.id, userId)
  await appendStep(context, step(process, 'assignCoordinator', process.state))
  await notify(context, {
    userId,
    kind: 'serviceEntrusted',
    subjectType: 'serviceProcess',
    subjectId: process.id,
  })
}

/** Names the coordinator, before the start or in place of another one. */
export const assignCoordinator = defineCommand({
  name: 'services.assignCoordinator',
  label: 'Wyznaczenie koordynatora usługi',
  input: inputs.assignCoordinator,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.coordinator.assign'),
  async run({ target, ...context }, { coordinatorId, version }) {
    assertNotFinished(target)
    sameVersion(target, version)
    await assertCoordinator(context, target.catalogueCode, coordinatorId)
    await change(context, target, { coordinatorId })
    await entrust(context, target, coordinatorId)
  },
  audit: ({ processId, coordinatorId }) => processAudit(processId, { coordinatorId }),
})

/** Starts the first stage; without a coordinator and somebody of the centre it does not. */
export const startProcess = defineCommand({
  name: 'services.startProcess',
  label: 'Rozpoczęcie procesu usługi',
  input: inputs.startProcess,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.process.lead'),
  async run({ target, ...context }, { version }) {
    const { tx, clock } = context
    sameVersion(target, version)
    const facts = factsOf(target, clock.today())
    const positions = target.coordinatorId ? await positionsOn(tx, target.coordinatorId, clock.today()) : []
    refuseUnless(startRefusals(facts, positions.includes('servicesCoordinator')))
    await change(context, target, { state: 'running', startedOn: toDbDate(clock.today()) })
    await tx.serviceProcessStage.update({
      where: { id: stageRow(target, 'DIA').id },
      data: { state: 'inProgress', version: { increment: 1 } },
      select: { id: true },
    })
    await appendStep(context, step(target, 'start', 'running'))
    await recordStage(context, target, 'DIA', 'start', 'notStarted', 'inProgress')
  },
  audit: ({ processId }) => processAudit(processId),
})

/** Stops a process for a time; nothing is written into it until it goes on. */
export const pauseProcess = defineCommand({
  name: 'services.pauseProcess',
  label: 'Wstrzymanie procesu usługi',
  input: inputs.pauseProcess,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.process.lead'),
  async run({ target, ...context }, { version, reason }) {
    sameVersion(target, version)
    if (target.state !== 'running') throw refuse('pause.state', 'Wstrzymać można tylko proces w realizacji.')
    await change(context, target, { state: 'paused' })
    await appendStep(context, step(target, 'pause', 'paused', reason))
  },
  audit: ({ processId }) => processAudit(processId),
})

/** Lets a paused process go on. */
export const resumeProcess = defineCommand({
  name: 'services.resumeProcess',
  label: 'Wznowienie procesu usługi',
  input: inputs.resumeProcess,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.process.lead'),
  async run({ target, ...context }, { version }) {
    sameVersion(target, version)
    if (target.state !== 'paused') throw refuse('resume.state', 'Ten proces nie jest wstrzymany.')
    await change(context, target, { state: 'running' })
    await appendStep(context, step(target, 'resume', 'running'))
  },
  audit: ({ processId }) => processAudit(processId),
})

/** Ends a process with its reason; what was written stays. */
export const endProcess = defineCommand({
  name: 'services.endProcess',
  label: 'Zakończenie procesu usługi',
  input: inputs.endProcess,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.process.lead'),
  async run({ target, ...context }, { version, reason }) {
    assertNotFinished(target)
    sameVersion(target, version)
    await change(context, target, { state: 'finished', endedOn: toDbDate(context.clock.today()) })
    await appendStep(context, step(target, 'end', 'finished', reason))
  },
  audit: ({ processId }) => processAudit(processId),
})

function assertNotFinished({ state }: LoadedProcess): void {
  if (state === 'finished') throw refuse('process.finished', 'Proces jest zakończony.')
}

type Changed = {
  state?: 'running' | 'paused' | 'finished'
  startedOn?: Date
  endedOn?: Date
  coordinatorId?: string
}

async function change({ tx }: CommandContext, { id, version }: LoadedProcess, data: Changed): Promise<void> {
  oneRow(
    await tx.serviceProcess.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    }),
  )
}
