import { choosePath } from '@/domains/services-organisation/path-commands'
import { createProcess, startProcess } from '@/domains/services-organisation/process-commands'
import { addParticipant } from '@/domains/services-organisation/participant-commands'
import { acceptStage, submitStage } from '@/domains/services-organisation/stage-commands'
import { completeStep } from '@/domains/services-organisation/step-commands'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import { loadProcess, processAudit } from '@/domains/services-organisation/load'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { evidencedSteps } from '@/domains/services-organisation/rules/evidence'
import type { StepContent } from '@/domains/services-organisation/rules/step-content'
import type { Stage } from '@/domains/services-organisation/model'
import { z } from 'zod'
import type { CommandCall } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { readDb } from '@/platform/db/client'
import { givenDirector } from './staff'

type New = Parameters<typeof createProcess.execute>[1]

/** A new service for older people; override what the test is about. */
export const processInput = (changes: Partial<New> = {}): New => ({
  service: 'homeCare',
  title: 'Usługi opiekuńcze w dzielnicy Północ',
  targetGroups: ['olderPeople'],
  path: 'newService',
  currentForm: null,
  situation: null,
  byDecision: true,
  pilot: false,
  localPartnership: false,
  responsibility: null,
  responsibilityReason: null,
  coordinatorId: null,
  ...changes,
})

/** Founds a process, and starts it unless told otherwise. */
export async function serviceProcess(
  coordinator: CommandCall,
  changes: Partial<New> = {},
  started = true,
): Promise<string> {
  const { processId } = await createProcess.execute(coordinator, processInput(changes))
  if (!started) return processId
  await pathChosen(coordinator, processId)
  await startProcess.execute(coordinator, { processId, version: await processVersion(processId) })
  return processId
}

/** A director of the centre chooses the path that was proposed. */
export async function pathChosen({ clock }: Pick<CommandCall, 'clock'>, processId: string): Promise<void> {
  const { version, path, currentForm, situation } = await readDb().serviceProcess.findUniqueOrThrow({
    where: { id: processId },
  })
  await choosePath.execute(
    { actor: await givenDirector(clock), clock },
    {
      processId,
      version,
      path,
      currentForm,
      situation: situation as New['situation'],
      reason: 'Tak wynika z rozmów z organizacjami.',
      chosenOn: clock.today(),
    },
  )
}

export const processVersion = async (processId: string): Promise<number> =>
  (await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })).version

export const stepOf = (processId: string, code: string) =>
  readDb().serviceProcessStep.findUniqueOrThrow({ where: { processId_code: { processId, code } } })

export const stageOf = (processId: string, stage: Stage) =>
  readDb().serviceProcessStage.findUniqueOrThrow({ where: { processId_stage: { processId, stage } } })

type Content = Readonly<Record<string, unknown>>

/** What a step needs, so that every rule of its table is content; the inputs of the step are all ticked. */
const contents: Readonly<Record<string, (inputs: readonly string[]) => Content>> = {
  'DIA-01': (tools) => ({ tools, packages: 41 }),
  'DIA-02': () => ({ consultations: 'Lekarze rodzinni: 30 osób czeka na pomoc w domu.' }),
  'DIA-03': (sources) => ({
    sources,
    people: 60,
    needs: 'Pomoc w domu po południu.',
    resources: 'Dwie organizacje.',
  }),
  'ZAK-01': () => ({ extent: '1 200 godzin w miesiącu', recipients: 'Osoby po 75. roku życia.', count: 45 }),
  'FOR-01': () => ({
    providersSearch: 'Dwie organizacje i firma.',
    providersFound: 3,
    organisationsFound: 2,
  }),
  'FOR-02': () => ({ analysis: 'Zlecenie łączy środki miasta z wolontariatem.' }),
  'FOR-03': () => ({
    form: 'publicTask',
    localConditions: 'Organizacje działają w dzielnicy.',
    reasons: 'Doświadczenie.',
  }),
  'FOR-05': () => ({ decidedBy: 'mayor', documentNumber: 'ZP.0050.12.2026' }),
  'FIN-01': () => ({ cost: 50_400_000, basis: '1 200 godzin × 35 zł × 12 miesięcy.' }),
  'FIN-02': () => ({ sources: ['cityBudget', 'europeanFunds'], externalSearch: 'Nabór FEŚ 9.4, do 30.06.' }),
  'FIN-03': () => ({ entry: 'change', amount: 50_400_000 }),
  'UDPP-01': () => ({ features: 'Opieka w domu także w weekendy.' }),
  'UDPP-02': () => ({ scope: 'Pomoc, pielęgnacja, kontakt.', manner: 'W domu.', standardClause: true }),
  'UDPP-04': () => ({
    standard: 'Standard usług opiekuńczych.',
    task: 'Powierzenie.',
    funds: 50_400_000,
    conditions: 'Od kwietnia do grudnia.',
    offersDueOn: '2026-04-10',
    criteria: 'Jakość 60, doświadczenie 40; wybór do 20.04.',
    earlierTasks: 'W 2025 roku: 480 000 zł.',
  }),
  'UDPP-05': () => ({ places: 'BIP, siedziba, strona.' }),
  'UDPP-07': () => ({ offers: 2, correct: 2, impartiality: true }),
  'UDPP-08': () => ({ opinions: 'Obie dobre, pierwsza tańsza.' }),
  'UDPP-10': () => ({
    decidedBy: 'mayor',
    documentNumber: 'ZP.0050.20',
    contractor: 'Fundacja Blisko',
    amount: 50_000_000,
  }),
  'UDPP-13': () => ({
    decidedBy: 'mayor',
    documentNumber: 'U/7/2026',
    contractor: 'Fundacja Blisko',
    from: '2026-04-01',
    until: '2026-12-31',
    amount: 50_000_000,
  }),
}

/** Records behind a step, for tests that are about something else than how they came to be. */
const putEvidence = defineCommand({
  name: 'test.evidence',
  label: 'Potwierdzenie kroku',
  input: z.object({ processId: z.uuid(), code: z.string(), content: z.record(z.string(), z.unknown()) }),
  load: ({ tx }, { processId }) => loadProcess(tx, processId),
  permission: servicesPermissions.on('services.process.read'),
  run: (context, { processId, code, content }) =>
    giveEvidence(context, processId, code, content as StepContent),
  audit: ({ processId, code }) => processAudit(processId, { step: code }),
})

/** Completes a step with what it needs; `changes` override its content. Steps that stand on records are given them. */
export async function step(
  call: CommandCall,
  processId: string,
  code: string,
  changes: Content = {},
): Promise<void> {
  const { id, version, inputs } = await stepOf(processId, code)
  const content = { ...contents[code]?.(inputs), ...changes }
  if (code in evidencedSteps) await putEvidence.execute(call, { processId, code, content })
  await completeStep.execute(call, { stepId: id, version, doneOn: call.clock.today(), note: '', content })
}

export async function submit(call: CommandCall, processId: string, stage: Stage): Promise<void> {
  await submitStage.execute(call, { processId, stage, version: (await stageOf(processId, stage)).version })
}

export async function accept(
  call: CommandCall,
  processId: string,
  stage: Stage,
  content: Content = {},
): Promise<void> {
  const { version } = await stageOf(processId, stage)
  await acceptStage.execute(call, { processId, stage, version, content, note: '' })
}

/** A worker takes part from today. */
export const takesPart = (
  call: CommandCall,
  processId: string,
  kind: Parameters<typeof addParticipant.execute>[1]['kind'],
  userId: string | null = null,
) =>
  addParticipant.execute(call, {
    processId,
    kind,
    userId,
    name: null,
    institution: userId === null ? 'Instytucja z miasta' : null,
    validFrom: call.clock.today(),
  })

export const scope = { financialNeeds: 50_400_000, possibilities: 'Rezerwa celowa w budżecie.' }

/** The people a whole process needs. */
export type ServicesPeople = {
  coordinator: CommandCall
  director: CommandCall
  contracting: CommandCall
  finance: CommandCall
  benefitsWorkerId: string
}

/** Leads a process to the beginning of a stage, everything done by the book. */
export async function processIn(people: ServicesPeople, stage: Stage): Promise<string> {
  const { coordinator, director, finance, benefitsWorkerId } = people
  const id = await serviceProcess(coordinator)
  const all = async (codes: readonly string[]) => {
    for (const code of codes) await step(coordinator, id, code)
  }
  if (stage === 'DIA') return id
  await takesPart(coordinator, id, 'benefitsWorker', benefitsWorkerId)
  await all(['DIA-01', 'DIA-02', 'DIA-03'])
  await submit(coordinator, id, 'DIA')
  await accept(director, id, 'DIA')
  if (stage === 'ZAK') return id
  await step(coordinator, id, 'ZAK-01')
  await submit(coordinator, id, 'ZAK')
  await accept(director, id, 'ZAK', scope)
  await step(coordinator, id, 'ZAK-03', { body: 'Rada Miasta', documentNumber: 'XII/3/2026' })
  if (stage === 'FOR') return id
  await all(['FOR-01', 'FOR-02', 'FOR-03'])
  await submit(coordinator, id, 'FOR')
  await accept(director, id, 'FOR')
  await step(coordinator, id, 'FOR-05')
  if (stage === 'FIN') return id
  await takesPart(coordinator, id, 'financeWorker', finance.actor.id)
  await step(finance, id, 'FIN-01')
  await step(coordinator, id, 'FIN-02')
  await step(director, id, 'FIN-03')
  await step(director, id, 'FIN-04')
  await submit(coordinator, id, 'FIN')
  await accept(director, id, 'FIN')
  return id
}
