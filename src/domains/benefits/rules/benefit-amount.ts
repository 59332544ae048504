import { formatMoney, type Money } from '@/kernel/money'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { FrozenValue } from '@/statute/statutory-value'

/** What the rules say of one benefit: whether it is due, between which amounts, and why, in Polish sentences. */
export type BenefitAmount = {
  readonly eligible: boolean
  /** proposed by the worker when it lies within the law, else the rule's own; 0 when not eligible */
  readonly amount: Money
  readonly min: Money
  /** null when the law sets no upper limit */
  readonly max: Money | null
  readonly refusals: readonly Refusal[]
  readonly warnings: readonly Refusal[]
  /** „dlaczego taka kwota” */
  readonly explanation: readonly string[]
  /** the thresholds used, as the decision keeps them */
  readonly values: readonly FrozenValue[]
}

/** The outcome for somebody to whom the benefit is not due. */
export function notEligible(
  refusals: readonly Refusal[],
  explanation: readonly string[],
  values: readonly FrozenValue[],
): BenefitAmount {
  return { eligible: false, amount: 0, min: 0, max: 0, refusals, warnings: [], explanation, values }
}

/** Why the worker's amount lies outside the law; empty when it does not. */
export function amountRefusals(proposed: Money, min: Money, max: Money | null): Refusal[] {
  if (!Number.isSafeInteger(proposed) || proposed <= 0) {
    return [
      refusal('amount.positive', 'Kwota musi być większa od zera.', 'Wpisz kwotę w złotych i groszach.'),
    ]
  }
  if (proposed < min) {
    return [
      refusal(
        'amount.tooLow',
        `Kwota ${formatMoney(proposed)} jest niższa od najniższej dopuszczalnej.`,
        `Wpisz co najmniej ${formatMoney(min)}.`,
      ),
    ]
  }
  if (max !== null && proposed > max) {
    return [
      refusal(
        'amount.tooHigh',
        `Kwota ${formatMoney(proposed)} jest wyższa od najwyższej dopuszczalnej.`,
        `Wpisz najwyżej ${formatMoney(max)}.`,
      ),
    ]
  }
  return []
}
