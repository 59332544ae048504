import { completeExamination, completeStandardPath, finishOwnExamination } from '../actions'
import type { ProceedingHead } from '../proceeding-view'

/** The deeds that end the collecting of evidence, each with its button. */
export const finishingSteps = {
  examine: { action: finishOwnExamination, label: 'Zakończ własną część badania' },
  complete: { action: completeExamination, label: 'Zakończ badanie sytuacji' },
  completeStandard: { action: completeStandardPath, label: 'Zakończ postępowanie dowodowe' },
} as const

/** Which of them comes next in this case; on the standard path there is only one. */
export function finishingOf({
  state,
  facts,
}: Pick<ProceedingHead, 'state' | 'facts'>): keyof typeof finishingSteps {
  if (facts.standardPath) return 'completeStandard'
  return state === 'applied' ? 'examine' : 'complete'
}
