import { refusal, type Refusal } from '@/kernel/refusal'
import { stepFields } from '../dictionaries/step-fields'
import { stageLabels } from '../labels'
import type { Participant, StepTemplate, TemplateChange } from '../model'
import { ruleOfOrder, skippable } from './gates'
import { ofCentre } from './template-changes'

/** Which rule asks for a step of the model; a step without one may be marked as optional. */
export function ruleOfStep({ code, kind }: Pick<StepTemplate, 'code' | 'kind'>): string | null {
  if (ofCentre({ code }) || skippable({ code })) return null
  const field = stepFields[code]?.find(({ rule }) => rule !== undefined)?.rule
  const rule = ruleOfOrder(code) ?? field ?? null
  return rule ?? (kind === 'work' ? null : 'R-027')
}

/** Why a step cannot be taken out of the template: the model asks for it. */
export function withdrawRefusals(code: string, changed: boolean, step: StepTemplate | null): Refusal[] {
  if (changed) return []
  const rule = step ? (ruleOfStep(step) ?? 'R-028') : 'R-028'
  return [
    refusal(
      'template.model-step',
      `Krok ${code} należy do modelu i nie można go usunąć (${rule}).`,
      rule === 'R-028' ? 'Możesz oznaczyć go jako nieobowiązkowy.' : 'Możesz zmienić jego treść.',
    ),
  ]
}

/** What a changed step may not become: without those who decide, without its rule, without the coordinator in its stage. */
export function changeRefusals(
  change: TemplateChange,
  original: StepTemplate | null,
  after: readonly StepTemplate[],
): Refusal[] {
  return [
    ...decisionRefusals(change, original),
    ...optionalRefusals(change, original),
    ...stageRefusals(change, after),
  ]
}

const same = (a: readonly Participant[], b: readonly Participant[]) =>
  a.length === b.length && a.every((one) => b.includes(one))

/** An acceptance, a decision and a signature belong to those who decide. */
function decisionRefusals({ code, actors }: TemplateChange, original: StepTemplate | null): Refusal[] {
  if (
    !original ||
    original.kind === 'work' ||
    original.kind === 'publication' ||
    same(actors, original.actors)
  )
    return []
  return [
    refusal(
      'template.decision',
      `Krok ${code} to decyzja: jej osób nie można zmienić (R-031, R-048, R-059).`,
      'Zostaw osoby, zmień treść.',
    ),
  ]
}

function optionalRefusals(
  { code, optionalReason }: TemplateChange,
  original: StepTemplate | null,
): Refusal[] {
  const rule = original ? ruleOfStep(original) : null
  if (optionalReason === null || rule === null) return []
  return [
    refusal(
      'template.obligatory',
      `Krok ${code} jest obowiązkowy: wymaga go reguła ${rule}.`,
      'Zostaw go jako obowiązkowy.',
    ),
  ]
}

/** The coordinator takes part in every stage; the choice of the contractor has stages of others only in parts. */
function stageRefusals({ stage }: TemplateChange, after: readonly StepTemplate[]): Refusal[] {
  const inStage = after.filter((step) => step.stage === stage)
  if (inStage.length === 0 || inStage.some(({ actors }) => actors.includes('coordinator'))) return []
  if (stage === 'WYB') return []
  return [
    refusal(
      'template.coordinator',
      `W etapie „${stageLabels[stage]}” nie zostałby żaden krok koordynatora (R-030).`,
      'Zostaw koordynatora przy tym kroku.',
    ),
  ]
}

/** The next own code of a template: never one that was used before. */
export function nextOwnCode(used: readonly string[]): string {
  const last = Math.max(0, ...used.filter((code) => ofCentre({ code })).map((code) => Number(code.slice(4))))
  return `OSR-${String(last + 1).padStart(2, '0')}`
}
