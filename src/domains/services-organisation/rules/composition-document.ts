import {
  participantLabels,
  realisationFormLabels,
  responsibilityLabels,
  serviceTemplateLabels,
  stageLabels,
  stepKindLabels,
} from '../labels'
import {
  realisationForms,
  stages,
  type Composition,
  type RealisationForm,
  type ServiceTemplate,
  type Stage,
  type StepTemplate,
} from '../model'
import { compose } from './composition'

const variants = ['concentrated', 'dispersed'] as const

/** Services granted by an administrative decision; there the benefits worker takes part in the diagnosis. */
export const grantedByDecision: readonly ServiceTemplate[] = ['homeCare']

/** Every composition of one service – each form, both variants – for reading and for comparing with the model's tables. */
export function compositionsAsMarkdown(service: ServiceTemplate): string {
  return [
    `# ${serviceTemplateLabels[service]}`,
    '',
    'Generated from the step lists; do not edit (`npm run docs`). One chapter for each form of realisation and variant of responsibility.',
    '',
    ...realisationForms.flatMap((form) => variants.flatMap((variant) => chapter(service, form, variant))),
  ].join('\n')
}

function chapter(
  service: ServiceTemplate,
  form: RealisationForm,
  responsibility: (typeof variants)[number],
): string[] {
  const composition = compose({
    service,
    form,
    responsibility,
    byDecision: grantedByDecision.includes(service),
    pilot: false,
    localPartnership: false,
  })
  return [
    `## ${realisationFormLabels[form]} – ${responsibilityLabels[responsibility]}`,
    '',
    '| Krok | Kto | Z kim | Czynność | Na podstawie | Wynik | Źródło |',
    '|---|---|---|---|---|---|---|',
    ...stages.flatMap((stage) => rowsOf(stage, composition)),
    '',
  ]
}

function rowsOf(stage: Stage, { steps, skipped }: Composition): string[] {
  const reason = skipped.find((one) => one.stage === stage)
  if (reason)
    return [
      `| **${stage}** | | | **${stageLabels[stage]}** – pominięty: ${reason.reason} | | | ${reason.rule} |`,
    ]
  return [
    `| **${stage}** | | | **${stageLabels[stage]}** | | | |`,
    ...steps.filter((step) => step.stage === stage).map(row),
  ]
}

function row(step: StepTemplate): string {
  const who = (people: StepTemplate['actors']) => people.map((one) => participantLabels[one]).join(', ')
  const kind = step.kind === 'work' ? '' : ` (${stepKindLabels[step.kind]})`
  const often = step.frequency ? `; ${step.frequency}` : ''
  const source = step.derived ? `${step.source}, krok własny` : step.source
  return `| ${step.code} | ${who(step.actors)} | ${who(step.coActors)} | ${step.activity}${kind}${often} | ${step.inputs.join('; ')} | ${step.output ?? ''} | ${source} |`
}
