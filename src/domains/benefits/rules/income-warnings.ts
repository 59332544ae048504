import { addToMonth, lastDay, type LocalDate, type YearMonth } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { oneOffIncomeMonths, oneOffIncomeMultiple } from '@/statute/social-assistance-act'
import type { AssessedLine, IncomeQuestion } from '@/domains/benefits/rules/income'

/** What a person should look at before relying on the income set; none of it blocks. */
export function incomeWarnings(
  lines: readonly AssessedLine[],
  month: YearMonth,
  question: IncomeQuestion,
): Refusal[] {
  const without = question.personIds.filter(
    (id) => !lines.some((l) => l.line.personId === id && l.line.month === month),
  )
  const unproved = lines.filter(({ line, counted }) => counted && !line.evidenceId)
  return [
    ...(without.length > 0 ? [missingIncome(without.length, month)] : []),
    ...(unproved.length > 0
      ? [
          refusal(
            'income.evidence',
            'Nie każdy dochód ma dowód w aktach.',
            'Dołącz zaświadczenie lub oświadczenie do każdego wiersza.',
          ),
        ]
      : []),
    ...lines.filter((l) => isLargeOneOff(l, question)).map((l) => largeOneOff(l, question.appliedOn)),
  ]
}

function missingIncome(count: number, month: YearMonth): Refusal {
  const who = count === 1 ? 'Jedna osoba nie ma wpisu' : `Bez wpisu są osoby: ${count}. Brakuje wpisu`
  return refusal(
    'income.missing',
    `${who} o dochodzie za ${formatMonth(month)}.`,
    'Wpisz dochód albo „Brak dochodu (oświadczenie)”.',
  )
}

function isLargeOneOff(
  { line, counted }: AssessedLine,
  { appliedOn, householdCriterion }: IncomeQuestion,
): boolean {
  if (!counted || line.kind !== 'oneOff' || householdCriterion === undefined) return false
  return line.gross > householdCriterion * oneOffIncomeMultiple.on(appliedOn)
}

function largeOneOff({ line }: AssessedLine, appliedOn: LocalDate): Refusal {
  const times = oneOffIncomeMultiple.on(appliedOn)
  const months = oneOffIncomeMonths.on(appliedOn)
  return refusal(
    'income.oneOff',
    `Dochód jednorazowy ${formatMoney(line.gross)} przekracza ${times}-krotność kryterium dochodowego.`,
    `Rozlicz go w równych częściach na ${months} miesięcy od miesiąca wypłaty (art. 8 ust. 11 ups), do ${formatDate(lastDay(addToMonth(line.month, months - 1)))}.`,
  )
}
