import { addParticipant } from '@/domains/services-organisation/participant-commands'
import { choosePath } from '@/domains/services-organisation/path-commands'
import { createProcess, startProcess } from '@/domains/services-organisation/process-commands'
import { acceptStage, submitStage } from '@/domains/services-organisation/stage-commands'
import { completeStep, skipStep } from '@/domains/services-organisation/step-commands'
import type { Stage } from '@/domains/services-organisation/model'
import { readDb } from '@/platform/db/client'
import { evidencedSteps } from '@/domains/services-organisation/rules/evidence'
import { recordsBehind } from './records-behind'
import { by } from './telling'
import type { Town } from './town'

type New = Parameters<typeof createProcess.execute>[1]
type Content = Readonly<Record<string, unknown>>

const stepRow = (processId: string, code: string) =>
  readDb().serviceProcessStep.findUniqueOrThrow({ where: { processId_code: { processId, code } } })

/** The coordinator of the town founds a process and starts it at once. */
export async function newProcess(
  town: Town,
  daysAgo: number,
  input: Pick<New, 'service' | 'title' | 'targetGroups'> & Partial<New>,
): Promise<string> {
  const coordinator = await by(town, 'l.stolarz', daysAgo)
  const { processId } = await createProcess.execute(coordinator, {
    path: 'newService',
    currentForm: null,
    situation: null,
    byDecision: false,
    pilot: false,
    localPartnership: false,
    responsibility: null,
    responsibilityReason: null,
    coordinatorId: null,
    ...input,
  })
  await choosesPath(town, daysAgo, processId, input.path ?? 'newService')
  await startProcess.execute(coordinator, { processId, version: 2 })
  return processId
}

const pathReasons: Record<New['path'], string> = {
  standard: 'Usługa działa w dobrej formie; brakuje jej standardu.',
  changeOfForm: 'Usługa jest potrzebna, ale obecna forma nie korzysta z tego, co mają organizacje.',
  newService: 'Tej usługi w mieście nie ma, a potrzebują jej rodziny, z którymi pracujemy.',
}

/** The director chooses the path the coordinator proposed. */
export async function choosesPath(
  town: Town,
  daysAgo: number,
  processId: string,
  path: New['path'],
): Promise<void> {
  const director = await by(town, 'e.jastrzebska', daysAgo)
  const { version, currentForm, situation } = await readDb().serviceProcess.findUniqueOrThrow({
    where: { id: processId },
  })
  await choosePath.execute(director, {
    processId,
    version,
    path,
    currentForm,
    situation: situation as New['situation'],
    reason: pathReasons[path],
    chosenOn: director.clock.today(),
  })
}

/** A worker joins the process. */
export async function joins(
  town: Town,
  daysAgo: number,
  processId: string,
  kind: Parameters<typeof addParticipant.execute>[1]['kind'],
  who: { login?: string; institution?: string },
): Promise<void> {
  const call = await by(town, 'l.stolarz', daysAgo)
  await addParticipant.execute(call, {
    processId,
    kind,
    userId: who.login ? town.userId(who.login) : null,
    name: null,
    institution: who.institution ?? null,
    validFrom: call.clock.today(),
  })
}

/** Somebody writes a step down; `all` in a content stands for every input of the step. */
export async function does(
  town: Town,
  daysAgo: number,
  processId: string,
  code: string,
  content: Content = {},
  login = 'l.stolarz',
): Promise<void> {
  await recordsBehind(town, daysAgo, processId, code, content)
  const { id, version, inputs } = await stepRow(processId, code)
  const call = await by(town, login, daysAgo, code in evidencedSteps ? '16:45' : '09:00')
  await completeStep.execute(call, {
    stepId: id,
    version,
    doneOn: call.clock.today(),
    note: '',
    content: Object.fromEntries(
      Object.entries(content).map(([name, value]) => [name, value === 'all' ? inputs : value]),
    ),
  })
}

/** Leaves a step out. */
export async function leavesOut(
  town: Town,
  daysAgo: number,
  processId: string,
  code: string,
  reason: string,
) {
  const { id, version } = await stepRow(processId, code)
  await skipStep.execute(await by(town, 'l.stolarz', daysAgo), { stepId: id, version, reason })
}

const stageVersion = async (processId: string, stage: Stage) =>
  (await readDb().serviceProcessStage.findUniqueOrThrow({ where: { processId_stage: { processId, stage } } }))
    .version

/** The coordinator hands a stage over. */
export async function handsOver(town: Town, daysAgo: number, processId: string, stage: Stage): Promise<void> {
  await submitStage.execute(await by(town, 'l.stolarz', daysAgo), {
    processId,
    stage,
    version: await stageVersion(processId, stage),
  })
}

/** The director accepts a stage. */
export async function accepts(
  town: Town,
  daysAgo: number,
  processId: string,
  stage: Stage,
  content: Content = {},
): Promise<void> {
  await acceptStage.execute(await by(town, 'e.jastrzebska', daysAgo), {
    processId,
    stage,
    version: await stageVersion(processId, stage),
    content,
    note: '',
  })
}
