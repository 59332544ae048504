import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless, Stale } from '@/platform/errors'
import type { CentreTemplate, ServiceTemplate, TemplateChange } from './model'
import { ofCentre } from './rules/template-changes'
import { changeRefusals, nextOwnCode, withdrawRefusals } from './rules/template-editing'
import { stepsOfTemplate } from './rules/template-steps'
import * as inputs from './template-inputs'
import { templatePermissions } from './template-permissions'
import { latestVersion, templateOf } from './templates'

type Edited = { readonly template: ServiceTemplate; readonly version: number; readonly reason: string }

/** The newest version of a template, unless another one was saved meanwhile. Throws `Stale`. */
async function newest({ tx }: CommandContext, { template, version }: Edited): Promise<CentreTemplate> {
  if ((await latestVersion(tx, template)) !== version) throw new Stale()
  return templateOf(tx, template, version)
}

/** Writes the next version whole, so that each one can be read and compared alone. */
async function saveNext(
  { tx, actor, clock }: CommandContext,
  { template, version, reason }: Edited,
  changes: readonly TemplateChange[],
): Promise<{ id: string; number: number }> {
  return tx.serviceTemplateVersion.create({
    data: {
      template,
      number: version + 1,
      reason,
      createdAt: clock.now(),
      createdBy: actor.id,
      steps: {
        create: changes.map((change) => ({
          code: change.code,
          stage: change.stage,
          afterCode: change.afterCode,
          activity: change.activity,
          actors: [...change.actors],
          coActors: [...change.coActors],
          output: change.output,
          optionalReason: change.optionalReason,
        })),
      },
    },
    select: { id: true, number: true },
  })
}

/** The next version with one step said anew; refused when a rule asks for more. */
async function saveStep(
  context: CommandContext,
  edited: Edited,
  centre: CentreTemplate,
  change: TemplateChange,
) {
  const changes = [...centre.changes.filter(({ code }) => code !== change.code), change]
  const original = stepsOfTemplate(edited.template).find(({ code }) => code === change.code) ?? null
  const after = stepsOfTemplate(edited.template, { number: edited.version + 1, changes })
  refuseUnless(changeRefusals(change, original, after))
  return saveNext(context, edited, changes)
}

const audit = (
  { template }: Edited,
  { id, number }: { id: string; number: number },
  summary: Record<string, string>,
) => ({
  subjectType: 'serviceTemplateVersion',
  subjectId: id,
  summary: { template, number, ...summary },
})

/** Adds a step of the centre to a template, as a new version; running processes keep their copy. */
export const addTemplateStep = defineCommand({
  name: 'services.addTemplateStep',
  label: 'Dodanie kroku ośrodka do szablonu',
  input: inputs.addTemplateStep,
  load: () => Promise.resolve({}),
  permission: templatePermissions.on('services.template.change'),
  async run({ target: _target, ...context }, { stage, afterCode, ...input }) {
    const centre = await newest(context, input)
    const after = stepsOfTemplate(input.template, centre).find(({ code }) => code === afterCode)
    if (after?.stage !== stage)
      throw refuse(
        'template.place',
        'Krok ośrodka stoi w tym samym etapie co krok, po którym następuje (R-027).',
        'Wybierz krok z tego etapu.',
      )
    const used = await context.tx.serviceTemplateStep.findMany({
      where: { version: { template: input.template } },
      select: { code: true },
      distinct: ['code'],
    })
    const code = nextOwnCode(used.map((one) => one.code))
    const saved = await saveStep(context, input, centre, { ...contentOf(input), code, stage, afterCode })
    return { ...saved, code }
  },
  audit: (input, saved) => audit(input, saved, { step: saved.code, change: 'added' }),
})

const contentOf = ({ activity, actors, coActors, output, optionalReason }: Content) => ({
  activity,
  actors,
  coActors,
  output,
  optionalReason,
})

type Content = Pick<TemplateChange, 'activity' | 'actors' | 'coActors' | 'output' | 'optionalReason'>

/** Says a step in other words, gives it to other people or marks it as optional, as a new version. */
export const changeTemplateStep = defineCommand({
  name: 'services.changeTemplateStep',
  label: 'Zmiana kroku szablonu',
  input: inputs.changeTemplateStep,
  load: () => Promise.resolve({}),
  permission: templatePermissions.on('services.template.change'),
  async run({ target: _target, ...context }, input) {
    const centre = await newest(context, input)
    const step = found(stepsOfTemplate(input.template, centre).find(({ code }) => code === input.code))
    const own = centre.changes.find(({ code }) => code === input.code)
    return saveStep(context, input, centre, {
      ...contentOf(input),
      // what comes of a step of the model stays as it is
      output: ofCentre(step) ? input.output : step.output,
      code: input.code,
      stage: step.stage,
      afterCode: own?.afterCode ?? null,
    })
  },
  audit: (input, saved) => audit(input, saved, { step: input.code, change: 'changed' }),
})

/** Takes a step of the centre out, or gives a step of the model its own words back; a model's step is never removed. */
export const withdrawTemplateStep = defineCommand({
  name: 'services.withdrawTemplateStep',
  label: 'Wycofanie zmiany kroku szablonu',
  input: inputs.withdrawTemplateStep,
  load: () => Promise.resolve({}),
  permission: templatePermissions.on('services.template.change'),
  async run({ target: _target, ...context }, input) {
    const centre = await newest(context, input)
    const changed = centre.changes.some(({ code }) => code === input.code)
    const model = stepsOfTemplate(input.template).find(({ code }) => code === input.code) ?? null
    if (!changed && !model)
      throw refuse('template.unknown', 'Tego kroku nie ma w szablonie.', 'Odśwież stronę.')
    refuseUnless(withdrawRefusals(input.code, changed, model))
    return saveNext(
      context,
      input,
      centre.changes.filter(({ code }) => code !== input.code),
    )
  },
  audit: (input, saved) => audit(input, saved, { step: input.code, change: 'withdrawn' }),
})
