import type { Stage } from '../model'

/** The four phases of DPZM in their order (D-005): a view of the same process, not a second one. */
export const phases = ['diagnose', 'plan', 'provide', 'monitor'] as const
export type Phase = (typeof phases)[number]

const phaseOfStage: Record<Stage, Phase> = {
  DIA: 'diagnose',
  ZAK: 'plan',
  FOR: 'plan',
  FIN: 'plan',
  WYB: 'provide',
  NAD: 'monitor',
  EWA: 'monitor',
}

/** The last step of the specification in each form; what comes after it is the choice and the contract. */
const endOfSpecification: readonly string[] = ['UDPP-03', 'PPN-03', 'PZP-01', 'NGOS-01', 'OWN-01', 'JED-01']

export type PhasePart<S> = {
  readonly stage: S
  /** the specification is planning, the choice and the contract are providing (D-006) */
  readonly part: 'whole' | 'specification' | 'choice'
}

export type PhaseView<S> = { readonly phase: Phase; readonly parts: readonly PhasePart<S>[] }

type StageLike = { readonly stage: Stage; readonly steps: readonly { readonly code: string }[] }

/** The seven stages grouped into the four phases; every step lies in exactly one of them. */
export function phasesOf<S extends StageLike>(
  stages: readonly S[],
  withSteps: (stage: S, steps: S['steps']) => S,
): PhaseView<S>[] {
  const parts = stages.flatMap((stage) => partsOf(stage, withSteps))
  return phases.map((phase) => ({
    phase,
    parts: parts.filter((part) => part.phase === phase).map(({ stage, part }) => ({ stage, part })),
  }))
}

function partsOf<S extends StageLike>(
  stage: S,
  withSteps: (stage: S, steps: S['steps']) => S,
): (PhasePart<S> & { phase: Phase })[] {
  const phase = phaseOfStage[stage.stage]
  const last = stage.steps.findIndex(({ code }) => endOfSpecification.includes(code))
  if (stage.stage !== 'WYB' || last === -1) return [{ phase, stage, part: 'whole' }]
  return [
    { phase: 'plan', stage: withSteps(stage, stage.steps.slice(0, last + 1)), part: 'specification' },
    { phase, stage: withSteps(stage, stage.steps.slice(last + 1)), part: 'choice' },
  ]
}
