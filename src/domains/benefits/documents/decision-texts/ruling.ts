import { amountInWords, formatMoney, type Money } from '@/kernel/money'
import { formatDateInWords, formatMonth } from '@/kernel/polish'
import { politeForms } from '@/domains/casework/documents/polite-forms'
import {
  BENEFIT_ACCUSATIVE,
  BENEFIT_GENITIVE,
  isSpecialTargeted,
  type DecisionFacts,
  type GrantFacts,
  type PartMonth,
} from './facts'
import { sentence } from './sentence'

/** Points of the ruling as first written; the worker may edit them before the decision is signed. */
export function defaultRuling(facts: DecisionFacts): readonly string[] {
  const forms = politeForms(facts.gender)
  if (facts.outcome === 'refuse') {
    const purpose = facts.purpose === undefined ? '' : ` na ${facts.purpose}`
    return [`Odmawiam przyznania ${forms.toWhom} ${BENEFIT_GENITIVE[facts.benefit]}${purpose}.`]
  }
  return [grantSentence(facts, forms.toWhom), ...partMonthSentences(facts), paymentSentence(facts)]
}

/** What was asked for, as the decision repeats it: "o przyznanie zasiłku celowego na zakup opału". */
export function requestSubject(facts: DecisionFacts): string {
  const purpose = 'purpose' in facts && facts.purpose !== undefined ? ` na ${facts.purpose}` : ''
  return `o przyznanie ${BENEFIT_GENITIVE[facts.benefit]}${purpose}`
}

/** "356,50 zł (słownie: trzysta pięćdziesiąt sześć złotych 50/100)". */
export const amountWithWords = (amount: Money): string =>
  `${formatMoney(amount)} (słownie: ${amountInWords(amount)})`

function grantSentence(facts: GrantFacts, toWhom: string): string {
  const special = isSpecialTargeted(facts) ? 'specjalny ' : ''
  const benefit = `Przyznaję ${toWhom} ${special}${BENEFIT_ACCUSATIVE[facts.benefit]}`
  switch (facts.benefit) {
    case 'targeted':
      return `${benefit} na ${facts.purpose} w wysokości ${amountWithWords(facts.amount)}.`
    case 'periodic':
      return `${benefit} na okres od dnia ${formatDateInWords(facts.from)} do dnia ${formatDateInWords(facts.to)} w wysokości ${amountWithWords(facts.monthly)} miesięcznie.`
    case 'permanent':
      return facts.to === null
        ? `${benefit} od dnia ${formatDateInWords(facts.from)} na czas nieokreślony w wysokości ${amountWithWords(facts.monthly)} miesięcznie.`
        : `${benefit} na okres od dnia ${formatDateInWords(facts.from)} do dnia ${formatDateInWords(facts.to)} w wysokości ${amountWithWords(facts.monthly)} miesięcznie.`
  }
}

function partMonthSentences(facts: GrantFacts): readonly string[] {
  const parts: readonly PartMonth[] = facts.benefit === 'targeted' ? [] : (facts.partMonths ?? [])
  return parts.map(
    (part) =>
      `Za miesiąc ${formatMonth(part.month)} r., w którym uprawnienie nie obejmuje pełnego miesiąca, zasiłek wynosi ${amountWithWords(part.amount)}.`,
  )
}

function paymentSentence({ benefit, payment }: GrantFacts): string {
  const paid = benefit === 'targeted' ? 'Zasiłek zostanie wypłacony' : 'Zasiłek będzie wypłacany'
  switch (payment.manner) {
    case 'bankAccount':
      return sentence(`${paid} przelewem na rachunek bankowy nr ${payment.account}, ${payment.due}`)
    case 'cashDesk':
      return sentence(`${paid} gotówką: ${payment.place}, ${payment.due}`)
    case 'postalOrder':
      return sentence(`${paid} przekazem pocztowym na adres zamieszkania, ${payment.due}`)
  }
}
