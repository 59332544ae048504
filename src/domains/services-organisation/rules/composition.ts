import { financingSteps, formSteps, scopeSteps } from '../dictionaries/steps/common'
import { contractorChoiceSteps } from '../dictionaries/steps/contractor-choice'
import { diagnosisSteps } from '../dictionaries/steps/diagnosis'
import { evaluationSteps } from '../dictionaries/steps/evaluation'
import { supervisionSteps } from '../dictionaries/steps/supervision'
import {
  shippedTemplate,
  type CentreTemplate,
  type Composition,
  type CompositionFacts,
  type Participant,
  type SkippedStage,
  type StepTemplate,
} from '../model'
import { withChanges } from './template-changes'

const partnerships: readonly CompositionFacts['form'][] = [
  'nonPublicPartnership',
  'publicPartnership',
  'privatePartnership',
]

/** Stages of this process that are not carried out, each with its rule (R-027: only allow it). */
export function skippedStages({ form, pilot }: Pick<CompositionFacts, 'form' | 'pilot'>): SkippedStage[] {
  const skipped: SkippedStage[] = []
  if (form === 'ngoOwnFunds')
    skipped.push({
      stage: 'FIN',
      rule: 'R-053',
      reason: 'Usługę opłaca organizacja ze środków innych niż budżet miasta.',
    })
  if (pilot && partnerships.includes(form))
    skipped.push({
      stage: 'WYB',
      rule: 'R-065',
      reason: 'W pilotażu partnera wybrano przed przystąpieniem.',
    })
  return skipped
}

/**
 * The steps of a process in their order (model 3.A.1, R-028):
 * `DIA(service) + ZAK + FOR + FIN + WYB(form) + NAD(service) + EWA(service)`, without the stages that are skipped and with
 * the participants of the variant of responsibility (R-003, table 21). What the centre changed in its template is applied
 * first, so that every rule of who takes part holds for it too.
 */
export function compose(facts: CompositionFacts, centre: CentreTemplate = shippedTemplate): Composition {
  const skipped = skippedStages(facts)
  const all = withChanges(centre, [
    ...diagnosisSteps(facts.service),
    ...scopeSteps,
    ...formSteps,
    ...financingSteps(facts.form),
    ...contractorChoiceSteps(facts.form),
    ...supervisionSteps(facts),
    ...evaluationSteps(facts.service),
  ])
  return {
    skipped,
    steps: all
      .filter(({ stage }) => !skipped.some((one) => one.stage === stage))
      .map((step) => withParticipants(step, facts)),
  }
}

/** The table's people, less those of the city department where the centre is responsible alone. */
function withParticipants(step: StepTemplate, facts: CompositionFacts): StepTemplate {
  const dispersed = facts.responsibility === 'dispersed'
  const kept = (who: readonly Participant[]) =>
    dispersed ? who : who.filter((one) => one !== 'cityDepartmentHead' && one !== 'cityDepartmentWorkers')
  return {
    ...step,
    actors: kept(step.actors),
    coActors: kept(joined(step, facts, dispersed)),
  }
}

/** Others who join by a rule: the benefits worker, the city department's workers (table 21, U). */
function joined(step: StepTemplate, facts: CompositionFacts, dispersed: boolean): readonly Participant[] {
  const more: Participant[] = []
  // the information on needs is common work; the family counselling of table 19 has no other step of it
  const together = step.code === 'DIA-02' || step.code === 'DIA-03'
  if (together && facts.byDecision) more.push('benefitsWorker')
  if (dispersed && (together || step.code === 'EWA-02')) more.push('cityDepartmentWorkers')
  return [
    ...step.coActors,
    ...more.filter((one) => !step.coActors.includes(one) && !step.actors.includes(one)),
  ]
}
