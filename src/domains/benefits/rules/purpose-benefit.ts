import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney, type Money } from '@/kernel/money'
import { refusal, type Refusal } from '@/kernel/refusal'
import { amountRefusals, type BenefitAmount } from '@/domains/benefits/rules/benefit-amount'
import { criterionFor, meetsCriterion, type Criterion } from '@/domains/benefits/rules/criterion'

export type PurposeBenefitFacts = {
  /** picks the thresholds: the day of the application */
  readonly on: LocalDate
  readonly personCount: number
  /** income of the single person or of the whole family, grosze a month */
  readonly totalIncome: Money
  /** what it is for, such as "zakup opału" */
  readonly purpose: string
  /** what was asked for, when an amount was named */
  readonly requested?: Money | null
  /** the worker's amount; without it the amount asked for */
  readonly proposed?: Money | null
}

export type PurposeBenefitAmount = BenefitAmount & {
  /** income above the criterion: only the special benefit of art. 41 is possible */
  readonly special: boolean
  /** grants all that was asked (art. 107 § 4 KPA) */
  readonly grantedInFull: boolean
}

/**
 * Zasiłek celowy (art. 39 ups) is discretionary: the law names a need, not an amount. Above the criterion only the special
 * one of art. 41 pkt 1 is possible, in particularly justified cases and up to the criterion; that is a warning, not a refusal.
 */
export function purposeBenefit(facts: PurposeBenefitFacts): PurposeBenefitAmount {
  const criterion = criterionFor(facts.personCount, facts.on)
  const special = !meetsCriterion(facts.totalIncome, criterion)
  const max = special ? criterion.total : null
  const requested = facts.requested ?? null
  const wished = facts.proposed ?? requested
  const refusals = [
    ...purposeRefusals(facts.purpose),
    ...(wished === null ? [noAmount] : amountRefusals(wished, 1, max)),
  ]
  const amount = wished !== null && wished > 0 ? Math.min(wished, max ?? wished) : 0
  return {
    eligible: true,
    amount,
    min: 1,
    max,
    special,
    grantedInFull: requested !== null && amount >= requested,
    refusals,
    warnings: [...(special ? [specialWarning(facts, criterion)] : []), ...aboveRequested(amount, requested)],
    explanation: explanationOf(facts, criterion, { special, amount, requested }),
    values: criterion.values,
  }
}

const noAmount = refusal('purpose.amount', 'Nie podano kwoty zasiłku celowego.', 'Wpisz proponowaną kwotę.')

function purposeRefusals(purpose: string): Refusal[] {
  if (purpose.trim() !== '') return []
  return [
    refusal(
      'purpose.missing',
      'Zasiłek celowy przyznaje się na określoną potrzebę.',
      'Wpisz cel zasiłku, na przykład „zakup opału”.',
    ),
  ]
}

function specialWarning({ totalIncome }: PurposeBenefitFacts, criterion: Criterion): Refusal {
  return refusal(
    'purpose.special',
    `Dochód ${formatMoney(totalIncome)} przekracza kryterium ${formatMoney(criterion.total)} – możliwy jest tylko specjalny zasiłek celowy (art. 41 pkt 1 ups).`,
    'Opisz w uzasadnieniu, dlaczego to szczególnie uzasadniony przypadek.',
  )
}

function aboveRequested(amount: Money, requested: Money | null): Refusal[] {
  if (requested === null || amount <= requested) return []
  return [
    refusal(
      'purpose.aboveRequest',
      `Kwota jest wyższa od wnioskowanej (${formatMoney(requested)}).`,
      'Sprawdź kwotę albo uzasadnij ją w decyzji.',
    ),
  ]
}

function explanationOf(
  { totalIncome, purpose }: PurposeBenefitFacts,
  criterion: Criterion,
  { special, amount, requested }: { special: boolean; amount: Money; requested: Money | null },
): string[] {
  const asked = requested === null ? [] : [`Wnioskowana kwota: ${formatMoney(requested)}.`]
  const rule = special
    ? `Dochód przekracza kryterium, dlatego w szczególnie uzasadnionym przypadku możliwy jest specjalny zasiłek celowy do wysokości kryterium: ${formatMoney(criterion.total)} (art. 41 pkt 1 ups).`
    : 'Dochód nie przekracza kryterium. Wysokość zasiłku celowego organ ustala według potrzeby i swoich możliwości (art. 39 i art. 3 ust. 4 ups).'
  const what = purpose.trim() === '' ? '' : ` na: ${purpose.trim()}`
  return [
    criterion.explanation,
    `Dochód: ${formatMoney(totalIncome)}.`,
    rule,
    ...asked,
    `Kwota zasiłku: ${formatMoney(amount)}${what}.`,
  ]
}
