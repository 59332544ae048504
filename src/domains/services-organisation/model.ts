import {
  RealisationForm,
  ServiceParticipantKind,
  ServiceStage,
  ServiceTemplate,
  type ResponsibilityVariant,
  type ServiceStepKind,
} from '@/platform/db/generated/enums'

export {
  ImplementationPath,
  RealisationForm,
  ServiceProcessState,
  ServiceStageState,
  ServiceStepState,
  ServiceTemplate,
} from '@/platform/db/generated/enums'

/** The seven stages in their fixed order (model table 6, R-027). */
export const stages = Object.values(ServiceStage)
export type Stage = ServiceStage

/** Services with step lists of their own (tables 16–20) and the generic one (table 7). */
export const serviceTemplates = Object.values(ServiceTemplate)

/** Forms of realisation (model 7.3). */
export const realisationForms = Object.values(RealisationForm)

/** Who takes part in a step: positions of the centre, bodies of the city, people around the service (tables 7–21). */
export const participants = Object.values(ServiceParticipantKind)
export type Participant = ServiceParticipantKind

/** What a step is: work, an acceptance that opens the next step, a decision, a publication, a signature. */
export type StepKind = ServiceStepKind

/** One step of a template. Texts are Polish as users read them; `source` names the table of the model. */
export type StepTemplate = {
  readonly code: string
  readonly stage: Stage
  readonly activity: string
  readonly kind: StepKind
  readonly actors: readonly Participant[]
  readonly coActors: readonly Participant[]
  readonly inputs: readonly string[]
  readonly output: string | null
  /** how often, for the stages that run in cycles */
  readonly frequency: string | null
  readonly source: string
  /** the model is silent here; the step is ours (OPEN-05, OPEN-06) */
  readonly derived: boolean
  /** the centre's template lets it be left out with a reason */
  readonly optional: boolean
}

/** What the centre says of a step: one of its own (`afterCode`), or a step of the model in other words. */
export type TemplateChange = {
  readonly code: string
  readonly stage: Stage
  readonly afterCode: string | null
  readonly activity: string
  readonly actors: readonly Participant[]
  readonly coActors: readonly Participant[]
  readonly output: string | null
  readonly optionalReason: string | null
}

/** The changes of one version of a template; version 1 is the shipped one and has none. */
export type CentreTemplate = { readonly number: number; readonly changes: readonly TemplateChange[] }

/** What the composition of a process depends on (T6, T15; R-028). */
export type CompositionFacts = {
  readonly service: ServiceTemplate
  readonly form: RealisationForm
  readonly responsibility: ResponsibilityVariant
  /** granted by an administrative decision: the benefits worker joins the diagnosis */
  readonly byDecision: boolean
  /** in the pilot the partner is chosen before */
  readonly pilot: boolean
  /** only the integration club: local partnership with the labour office (model 1.5, R-073) */
  readonly localPartnership: boolean
}

export type SkippedStage = { readonly stage: Stage; readonly rule: string; readonly reason: string }

export type Composition = {
  readonly steps: readonly StepTemplate[]
  readonly skipped: readonly SkippedStage[]
}

/** The version of the shipped templates; a running process keeps the one it started with. */
export const TEMPLATE_VERSION = 1

/** The template as shipped. */
export const shippedTemplate: CentreTemplate = { number: TEMPLATE_VERSION, changes: [] }
