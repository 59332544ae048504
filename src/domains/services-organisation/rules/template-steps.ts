import {
  realisationForms,
  shippedTemplate,
  type CentreTemplate,
  type ServiceTemplate,
  type StepTemplate,
  type TemplateChange,
} from '../model'
import { compose } from './composition'

/** Every step of a template in any form, with the people of both variants, as the centre may change it. */
export function stepsOfTemplate(
  service: ServiceTemplate,
  centre: CentreTemplate = shippedTemplate,
): StepTemplate[] {
  const steps = realisationForms.flatMap(
    (form) =>
      compose(
        {
          service,
          form,
          responsibility: 'dispersed',
          byDecision: false,
          pilot: false,
          localPartnership: false,
        },
        centre,
      ).steps,
  )
  return steps.filter((step, at) => steps.findIndex(({ code }) => code === step.code) === at)
}

/** A step of the model in the shape of a change, for comparing and for filling the form. */
export const asChange = (step: StepTemplate): TemplateChange => ({
  code: step.code,
  stage: step.stage,
  afterCode: null,
  activity: step.activity,
  actors: step.actors,
  coActors: step.coActors,
  output: step.output,
  optionalReason: null,
})
