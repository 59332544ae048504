import { startOfMonth, yearMonth, type LocalDate } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { BenefitKind, InabilityToWork } from '@/platform/db/generated/enums'
import type { Calculation } from '@/domains/benefits/calculation'
import type { DecisionTerms } from '@/domains/benefits/inputs/decision'
import { monthAmount } from '@/domains/benefits/rules/part-month'
import { groundRefusals, type GroundFacts } from '@/domains/benefits/rules/refusal-grounds'

type CaseView = {
  readonly benefit: BenefitKind
  readonly appliedOn: LocalDate
  readonly unableToWork: InabilityToWork | null
  readonly grounds: GroundFacts
}

/**
 * Why these terms cannot become a decision. `calculation` is made with the amount the terms propose, so that it says
 * whether the amount lies within the law.
 */
export function termsRefusals(terms: DecisionTerms, view: CaseView, calculation: Calculation): Refusal[] {
  if (terms.kind === 'refuse') {
    return terms.grounds.length > 0
      ? groundRefusals(terms.grounds, view.grounds)
      : [refusal('terms.grounds', 'Nie wskazano powodu odmowy.', 'Zaznacz co najmniej jeden powód.')]
  }
  return [
    ...amountRefusals(terms, calculation),
    ...periodRefusals(terms, view),
    ...paymentRefusals(terms),
    ...(view.benefit === 'permanent' && view.unableToWork === 'incapacity' && terms.incapacity === null
      ? [
          refusal(
            'terms.incapacity',
            'Nie wpisano, z czego wynika niezdolność do pracy.',
            'Wpisz dokument, na przykład „orzeczenie lekarza orzecznika ZUS z 5.10.2026”.',
          ),
        ]
      : []),
  ]
}

const aboveCriterion = new Set(['periodic.criterion', 'permanent.criterion', 'permanent.ownIncome'])

/** Is the income too high for this benefit? For zasiłek celowy that leaves the special one of art. 41, but may be a ground. */
export function exceedsCriterion(benefit: BenefitKind, { income, criterion, amount }: Calculation): boolean {
  return benefit === 'purpose'
    ? income.total > criterion.total
    : amount.refusals.some(({ code }) => aboveCriterion.has(code))
}

/** What the rule of the benefit says of an income that is too high for it, the person's own or per head. */
export const incomeFindings = ({ amount }: Calculation): string[] =>
  amount.refusals.filter(({ code }) => aboveCriterion.has(code)).map(({ message }) => message)

function amountRefusals(terms: DecisionTerms, { amount }: Calculation): Refusal[] {
  if (amount.refusals.length > 0) return [...amount.refusals]
  if (!amount.eligible)
    return [refusal('terms.notEligible', 'Świadczenie nie przysługuje.', 'Przygotuj decyzję odmowną.')]
  if (terms.amount !== null) return []
  const between = amount.max === null ? '' : ` (od ${formatMoney(amount.min)} do ${formatMoney(amount.max)})`
  return [refusal('terms.amount', 'Nie podano kwoty świadczenia.', `Wpisz kwotę${between}.`)]
}

function periodRefusals({ periodFrom, periodTo }: DecisionTerms, view: CaseView): Refusal[] {
  if (view.benefit === 'purpose') return []
  if (periodFrom === null)
    return [
      refusal('terms.from', 'Nie podano, od kiedy świadczenie przysługuje.', 'Wpisz pierwszy dzień okresu.'),
    ]
  const first = startOfMonth(view.appliedOn)
  const refusals: Refusal[] = []
  if (periodFrom < first)
    refusals.push(
      refusal(
        'terms.early',
        'Świadczenie przyznaje się od miesiąca, w którym złożono wniosek (art. 106 ust. 3 ups).',
        `Wpisz dzień nie wcześniejszy niż ${formatDate(first)}.`,
      ),
    )
  if (periodTo === null && view.benefit === 'periodic')
    refusals.push(
      refusal(
        'terms.to',
        'Zasiłek okresowy przyznaje się na czas oznaczony (art. 38 ust. 5 ups).',
        'Wpisz ostatni dzień.',
      ),
    )
  if (periodTo !== null && periodTo < periodFrom)
    refusals.push(refusal('terms.order', 'Okres kończy się przed początkiem.', 'Popraw daty okresu.'))
  return refusals
}

function paymentRefusals({ paymentMethod, bankAccount }: DecisionTerms): Refusal[] {
  if (paymentMethod === null)
    return [refusal('terms.payment', 'Nie wybrano sposobu wypłaty.', 'Wybierz przelew, kasę albo przekaz.')]
  if (paymentMethod === 'bankTransfer' && bankAccount === null)
    return [refusal('terms.account', 'Nie podano numeru rachunku.', 'Wpisz 26 cyfr numeru rachunku.')]
  return []
}

/** Months of the period that are paid in part (art. 106 ust. 3 ups): only its first and its last can be. */
export function partMonthsOf(amount: number, from: LocalDate, to: LocalDate | null) {
  const ends = new Set([yearMonth(from), ...(to === null ? [] : [yearMonth(to)])])
  return [...ends].flatMap((month) => {
    const part = monthAmount(amount, month, { from, to })
    return part?.explanation ? [part] : []
  })
}
