import { refusal, type Refusal } from '@/kernel/refusal'
import { participantLabels, stageLabels } from '../labels'
import type { Participant, Stage } from '../model'
import { closed, stageState, stepsIn, type ProcessFacts, type StepFacts } from './process-facts'

/** Stages that run in cycles: months of supervision, periods of evaluation. */
export const cyclicStages: readonly Stage[] = ['NAD', 'EWA']

/** Steps that may be left out with a reason; every other one is asked for by a rule. */
const mayBeSkipped: readonly string[] = [
  'DIA-01',
  'DIA-02',
  'ZAK-03',
  'FIN-03',
  'FIN-04',
  'UDPP-01',
  'UDPP-09',
  'UDPP-11',
]

export const skippable = ({ code, optional }: { code: string; optional?: boolean }): boolean =>
  optional === true || mayBeSkipped.includes(code)

/** Which rule says that this step waits for those before it; the order of the table otherwise. */
const orderRules: Readonly<Record<string, string>> = {
  'ZAK-02': 'R-040',
  'FOR-03': 'R-042',
  'FOR-05': 'R-048',
  'UDPP-03': 'R-058',
  'PPN-03': 'R-058',
  'UDPP-10': 'R-059',
  'UDPP-12': 'R-139',
  'UDPP-13': 'R-139',
  'PPN-10': 'R-139',
  'PZP-06': 'R-139',
}

/** The rule of a step's place, when it has one of its own. */
export const ruleOfOrder = (code: string): string | null => orderRules[code] ?? null

const centrePositions: readonly Participant[] = [
  'socialWorker',
  'benefitsWorker',
  'contractingSpecialist',
  'procurementSpecialist',
  'financeWorker',
  'director',
  'otherWorkers',
]

/** Why a process cannot start: no coordinator, nobody of the centre in it, no path chosen. */
export function startRefusals(
  facts: Pick<ProcessFacts, 'state' | 'coordinatorId' | 'pathChosen' | 'participants'>,
  coordinatorOfCentre: boolean,
): Refusal[] {
  const refusals: Refusal[] = []
  if (facts.state !== 'draft')
    refusals.push(refusal('start.state', 'Ten proces już rozpoczęto.', 'Prowadź go w zakładce „Etapy”.'))
  if (facts.coordinatorId === null)
    refusals.push(
      refusal(
        'start.coordinator',
        'Proces nie ma koordynatora, a koordynator bierze udział we wszystkich etapach (R-030).',
        'Dyrektor wyznacza koordynatora w zakładce „Uczestnicy”.',
      ),
    )
  if (!facts.pathChosen)
    refusals.push(
      refusal(
        'path.director',
        'Dyrektor nie wybrał jeszcze ścieżki wdrażania (R-134).',
        'Dyrektor wybiera ją w części „Ścieżka wdrażania”.',
      ),
    )
  const ofCentre = facts.participants.some(
    ({ kind, userId }) => userId !== null && centrePositions.includes(kind),
  )
  if (!coordinatorOfCentre && !ofCentre)
    refusals.push(
      refusal(
        'start.centre',
        'W procesie nie ma nikogo z ośrodka (R-007).',
        'Dodaj co najmniej jednego pracownika ośrodka w zakładce „Uczestnicy”.',
      ),
    )
  return refusals
}

/** Nothing is written into a process that does not run. */
export function runningRefusals({ state }: Pick<ProcessFacts, 'state'>): Refusal[] {
  switch (state) {
    case 'running':
      return []
    case 'draft':
      return [refusal('process.draft', 'Proces jest szkicem.', 'Najpierw rozpocznij proces.')]
    case 'paused':
      return [refusal('process.paused', 'Proces jest wstrzymany.', 'Najpierw wznów proces.')]
    case 'finished':
      return [refusal('process.finished', 'Proces jest zakończony.')]
  }
}

/** Why this step cannot be written now: the process, its stage, the steps before it. */
export function stepRefusals(facts: ProcessFacts, step: StepFacts): Refusal[] {
  const running = runningRefusals(facts)
  if (running.length > 0) return running
  if (cyclicStages.includes(step.stage))
    return [
      refusal(
        'step.cyclic',
        'Kroki tego etapu powtarzają się w każdym miesiącu albo okresie.',
        'Nie zamyka się ich jednym zapisem.',
      ),
    ]
  return [...stageRefusals(facts, step), ...orderRefusals(facts, step)]
}

function stageRefusals(facts: ProcessFacts, { stage }: StepFacts): Refusal[] {
  const state = stageState(facts, stage)
  if (state === 'inProgress' || state === 'returned') return []
  const label = stageLabels[stage]
  if (state === 'awaitingAcceptance')
    return [
      refusal(
        'stage.awaiting',
        `Etap „${label}” czeka na akceptację.`,
        'Poczekaj na akceptację albo zwrot do poprawy.',
      ),
    ]
  if (state === 'notStarted')
    return [
      refusal(
        'stage.notStarted',
        `Etap „${label}” jeszcze się nie zaczął: najpierw akceptacja etapu poprzedniego (${stage === 'ZAK' ? 'R-031' : 'R-027'}).`,
        'Zakończ i przekaż do akceptacji etap poprzedni.',
      ),
    ]
  return [refusal('stage.closed', `Etap „${label}” jest zamknięty (R-027).`)]
}

function orderRefusals(facts: ProcessFacts, step: StepFacts): Refusal[] {
  const inStage = stepsIn(facts, step.stage)
  const before = inStage.slice(
    0,
    inStage.findIndex(({ code }) => code === step.code),
  )
  const rule = orderRules[step.code] ?? 'R-027'
  return before
    .filter((one) => !closed(one))
    .slice(0, 1)
    .map((one) =>
      refusal(
        `order.${one.code}`,
        `Najpierw ${one.code}: ${one.activity} (${rule}).`,
        `Zakończ krok ${one.code}.`,
      ),
    )
}

/** The step by which this stage is accepted (tables 11 to 13), when its table has one that is still to do. */
export function acceptanceStep(facts: ProcessFacts, stage: Stage): StepFacts | null {
  return stepsIn(facts, stage).find((step) => step.kind === 'acceptance' && !closed(step)) ?? null
}

/** Was the stage accepted already, so that only what follows the acceptance is left? */
const acceptanceDone = (facts: ProcessFacts, stage: Stage) =>
  stepsIn(facts, stage).some((step) => step.kind === 'acceptance' && step.state === 'done')

/** Why a stage cannot be handed over: steps still open, people who must take part. */
export function submitRefusals(facts: ProcessFacts, stage: Stage): Refusal[] {
  const running = runningRefusals(facts)
  if (running.length > 0) return running
  if (acceptanceDone(facts, stage))
    return [
      refusal(
        'submit.accepted',
        'Ten etap jest już zaakceptowany; zamknie go ostatni krok.',
        'Zakończ albo pomiń pozostałe kroki.',
      ),
    ]
  const inStage = stepsIn(facts, stage)
  const at = inStage.findIndex(({ kind }) => kind === 'acceptance')
  const needed = at === -1 ? inStage : inStage.slice(0, at)
  return [
    ...needed
      .filter((step) => !closed(step))
      .map((step) =>
        refusal(
          `submit.${step.code}`,
          `${step.code} czeka: ${step.activity} (${stage === 'DIA' && step.code === 'DIA-03' ? 'R-031' : 'R-027'}).`,
          skippable(step) ? 'Zakończ go albo pomiń z powodem.' : 'Zakończ ten krok.',
        ),
      ),
    ...(stage === 'DIA' ? diagnosisRefusals(facts) : []),
    ...(stage === 'FIN' ? financeRefusals(facts) : []),
  ]
}

/** People without whom the diagnosis is not whole. */
export function diagnosisRefusals(facts: ProcessFacts): Refusal[] {
  const wanted: (readonly [boolean, Participant, string])[] = [
    [facts.byDecision, 'benefitsWorker', 'R-033'],
    [facts.template === 'integrationClub', 'labourOffice', 'R-036'],
    [
      facts.template === 'crisisIntervention' && facts.targetGroups.includes('familiesWithViolence'),
      'interdisciplinaryTeam',
      'R-039',
    ],
  ]
  return wanted
    .filter(([needed, kind]) => needed && !facts.participants.some((one) => one.kind === kind))
    .map(([, kind, rule]) =>
      refusal(
        `participant.${kind}`,
        `W diagnozie nie ma uczestnika: ${participantLabels[kind]} (${rule}).`,
        'Dodaj tę osobę w zakładce „Uczestnicy”.',
      ),
    )
}

/** The preliminary cost is set with the finance worker. */
function financeRefusals({ participants }: ProcessFacts): Refusal[] {
  if (participants.some(({ kind }) => kind === 'financeWorker')) return []
  return [
    refusal(
      'participant.financeWorker',
      'Wstępny koszt ustala się z pracownikiem ds. finansowych, a nie ma go w procesie (R-050).',
      'Dodaj tę osobę w zakładce „Uczestnicy”.',
    ),
  ]
}
