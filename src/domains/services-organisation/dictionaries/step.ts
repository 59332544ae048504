import type { Participant, Stage, StepKind, StepTemplate } from '../model'

type Draft = {
  readonly code: string
  readonly activity: string
  readonly actors: readonly Participant[]
  readonly kind?: StepKind
  readonly coActors?: readonly Participant[]
  readonly inputs?: readonly string[]
  readonly output?: string
  readonly frequency?: string
  readonly source?: string
  readonly derived?: boolean
}

/** The steps of one table of the model, each with the stage and the source they share. */
export function stepsOf(stage: Stage, source: string, drafts: readonly Draft[]): readonly StepTemplate[] {
  return drafts.map((draft) => ({
    stage,
    kind: 'work',
    coActors: [],
    inputs: [],
    frequency: null,
    derived: false,
    optional: false,
    ...draft,
    output: draft.output ?? null,
    source: draft.source ?? source,
  }))
}

/** Whoever decides in the centre: the director or, in the dispersed variant, the head of the city department. */
export const approver = ['director', 'cityDepartmentHead'] as const satisfies readonly Participant[]

/** The mayor, or the director or head of department with the mayor's authorisation. */
export const mayorOrAuthorised = [
  'mayor',
  'director',
  'cityDepartmentHead',
] as const satisfies readonly Participant[]
