import type { ResponsibilityVariant } from '@/platform/db/generated/enums'
import type { TargetGroup } from '../dictionaries/target-groups'
import type {
  Participant,
  RealisationForm,
  ServiceProcessState,
  ServiceStageState,
  ServiceStepState,
  ServiceTemplate,
  Stage,
  StepKind,
} from '../model'
import type { RecommendationGroup } from '../dictionaries/services'
import type { StepContent } from './step-content'

export type StepFacts = {
  readonly code: string
  readonly stage: Stage
  readonly kind: StepKind
  readonly activity: string
  readonly actors: readonly Participant[]
  readonly inputs: readonly string[]
  readonly optional?: boolean
  readonly state: ServiceStepState
  readonly content: StepContent
}

/** A process as its rules see it: stages and steps in their order, who takes part today. */
export type ProcessFacts = {
  readonly state: ServiceProcessState
  readonly template: ServiceTemplate
  readonly group: RecommendationGroup | null
  readonly targetGroups: readonly (TargetGroup | string)[]
  readonly responsibility: ResponsibilityVariant
  readonly byDecision: boolean
  readonly form: RealisationForm | null
  readonly coordinatorId: string | null
  /** the director chose the implementation path */
  readonly pathChosen: boolean
  readonly stages: readonly { readonly stage: Stage; readonly state: ServiceStageState }[]
  readonly steps: readonly StepFacts[]
  readonly participants: readonly { readonly kind: Participant; readonly userId: string | null }[]
}

export const closed = ({ state }: { state: ServiceStepState }): boolean => state !== 'todo'

export const stepsIn = (facts: ProcessFacts, stage: Stage): readonly StepFacts[] =>
  facts.steps.filter((step) => step.stage === stage)

export const stageState = (facts: Pick<ProcessFacts, 'stages'>, stage: Stage): ServiceStageState =>
  facts.stages.find((one) => one.stage === stage)?.state ?? 'notStarted'

export const contentOf = (facts: ProcessFacts, code: string): StepContent =>
  facts.steps.find((step) => step.code === code)?.content ?? {}

/** The stage that is being worked on: the first one neither accepted nor skipped. */
export function currentStage(facts: Pick<ProcessFacts, 'stages'>): Stage | null {
  return facts.stages.find(({ state }) => state !== 'accepted' && state !== 'skipped')?.stage ?? null
}

/** Steps only those may do who decide in the centre. */
export const approverOnly = (actors: readonly Participant[]): boolean =>
  actors.every((actor) => actor === 'director' || actor === 'cityDepartmentHead')

/** Decisions of the mayor, also by the mayor's authorisation. */
export const mayorDecides = (actors: readonly Participant[]): boolean => actors.includes('mayor')
