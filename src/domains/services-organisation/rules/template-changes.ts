import type { CentreTemplate, StepTemplate, TemplateChange } from '../model'

/** Steps the centre added to its template. */
export const ofCentre = ({ code }: { code: string }): boolean => code.startsWith('OSR-')

/** The steps of the model with the changes of the centre: other words, other people, steps of its own. */
export function withChanges(centre: CentreTemplate, steps: readonly StepTemplate[]): StepTemplate[] {
  const changed = steps.map((step) => {
    const change = centre.changes.find(({ code }) => code === step.code)
    return change ? reworded(step, change, centre.number) : step
  })
  return centre.changes
    .filter(ofCentre)
    .reduce((all, change) => inserted(all, change, centre.number), changed)
}

/** What comes of a step of the model stays: later steps rest on it, and it may depend on the form. */
function reworded(step: StepTemplate, change: TemplateChange, number: number): StepTemplate {
  const { activity, actors, coActors, optionalReason } = change
  return {
    ...step,
    activity,
    actors,
    coActors,
    optional: optionalReason !== null,
    source: `${step.source}, zmieniony przez ośrodek (wersja ${number})`,
  }
}

/** A step of the centre stands after the one it names, or last in its stage where that one does not occur. */
function inserted(all: readonly StepTemplate[], change: TemplateChange, number: number): StepTemplate[] {
  const inStage = all.findLastIndex(({ stage }) => stage === change.stage)
  if (inStage === -1) return [...all]
  const after = all.findIndex(({ code }) => code === change.afterCode)
  const at = (after === -1 ? inStage : after) + 1
  const step: StepTemplate = {
    code: change.code,
    stage: change.stage,
    activity: change.activity,
    kind: 'work',
    actors: change.actors,
    coActors: change.coActors,
    inputs: [],
    output: change.output,
    frequency: null,
    source: `krok ośrodka (wersja ${number})`,
    derived: false,
    optional: change.optionalReason !== null,
  }
  return [...all.slice(0, at), step, ...all.slice(at)]
}
