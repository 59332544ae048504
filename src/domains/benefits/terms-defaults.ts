import { addMonths, addDays, localDate } from '@/kernel/local-date'
import type { DecisionTerms } from '@/domains/benefits/inputs/decision'
import type { IncomePart } from '@/domains/benefits/proceeding-parts'
import type { ProceedingHead } from '@/domains/benefits/proceeding-view'

/** What the form of the ruling starts with: the kept terms, else what the calculation proposes. */
export function termsDefaults(head: ProceedingHead, income: IncomePart, kept: DecisionTerms | null) {
  const { amount } = income.calculation
  const first = localDate(`${head.appliedOn.slice(0, 7)}-01`)
  const refused = head.facts.interviewRefused
  if (kept)
    return {
      ...blank(kept),
      kind: kept.kind,
      grounds: [...kept.grounds],
    }
  const kind: DecisionTerms['kind'] = amount.eligible && !refused ? 'grant' : 'refuse'
  return {
    kind,
    grounds: refused
      ? (['interviewRefused'] as const).slice()
      : amount.eligible
        ? []
        : (['incomeAboveCriterion'] as const).slice(),
    paymentMethod: 'cashDesk' as const,
    purpose: head.purpose ?? '',
    ...(amount.eligible && amount.amount > 0 ? { amount: amount.amount } : {}),
    ...(head.benefit === 'purpose' ? {} : { periodFrom: first }),
    ...(head.benefit === 'periodic' ? { periodTo: addDays(addMonths(first, 3), -1) } : {}),
  }
}

/** Empty fields are left out: a form knows nothing of null. */
function blank(kept: DecisionTerms) {
  return {
    ...(kept.amount === null ? {} : { amount: kept.amount }),
    ...(kept.periodFrom === null ? {} : { periodFrom: kept.periodFrom }),
    ...(kept.periodTo === null ? {} : { periodTo: kept.periodTo }),
    purpose: kept.purpose ?? '',
    paymentMethod: kept.paymentMethod ?? '',
    bankAccount: kept.bankAccount ?? '',
    incapacity: kept.incapacity ?? '',
    groundDetails: kept.groundDetails ?? '',
  } as const
}

export type TermsDefaults = ReturnType<typeof termsDefaults>
