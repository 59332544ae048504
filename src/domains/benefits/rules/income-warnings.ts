import type { YearMonth } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
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
