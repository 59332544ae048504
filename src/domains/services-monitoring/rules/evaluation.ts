import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { formatMonth, fold } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { ServiceTemplate } from '@/domains/services-organisation/model'
import type { Criterion } from '../dictionaries/evaluation-criteria'
import type { CheckResult, Figures } from '../model'
import { conformityOf, type Conformity } from './checklist'
import { owedMonths, type Supervised } from './months'

/** Why these months cannot be evaluated. */
export function periodRefusals(
  supervised: Supervised | null,
  firstMonth: YearMonth,
  lastMonth: YearMonth,
  today: LocalDate,
): Refusal[] {
  const owed = supervised === null ? [] : owedMonths(supervised, today)
  if (firstMonth > lastMonth)
    return [refusal('evaluation.period', 'Okres kończy się, zanim się zacznie.', 'Popraw miesiące.')]
  const [first] = owed
  const last = owed.at(-1)
  if (first === undefined || last === undefined || firstMonth < first || lastMonth > last)
    return [
      refusal(
        'evaluation.months',
        'Ewaluacja obejmuje zakończone miesiące nadzoru (R-077).',
        first === undefined || last === undefined
          ? 'Poczekaj do końca pierwszego miesiąca.'
          : `Wybierz miesiące od ${formatMonth(first)} do ${formatMonth(last)}.`,
      ),
    ]
  return []
}

export type MonthOfPeriod = Figures & {
  readonly month: YearMonth
  readonly checklist: readonly { readonly result: CheckResult | null }[]
}

export type Gathered = {
  readonly months: number
  readonly missing: readonly YearMonth[]
  /** the most recipients of any month, and on average */
  readonly mostRecipients: number
  readonly averageRecipients: number
  readonly hoursPlanned: number
  readonly hoursDone: number
  readonly waitingAtEnd: number
  readonly refusals: number
  readonly incidents: number
  readonly complaints: number
  readonly assessed: number
  readonly effective: number
  readonly conformity: Conformity
}

/** The monthly reports of a period put together: sums of what adds up, the last of what is a state. */
export function gather(months: readonly YearMonth[], reports: readonly MonthOfPeriod[]): Gathered {
  const there = [...reports].sort((a, b) => (a.month < b.month ? -1 : 1))
  const sum = (of: (report: MonthOfPeriod) => number | null) =>
    there.reduce((total, report) => total + (of(report) ?? 0), 0)
  const recipients = there.map((report) => report.recipients ?? 0)
  return {
    months: there.length,
    missing: months.filter((month) => !there.some((report) => report.month === month)),
    mostRecipients: Math.max(0, ...recipients),
    averageRecipients: there.length === 0 ? 0 : Math.round(sum((report) => report.recipients) / there.length),
    hoursPlanned: sum((report) => report.hoursPlanned),
    hoursDone: sum((report) => report.hoursDone),
    waitingAtEnd: there.at(-1)?.waiting ?? 0,
    refusals: sum((report) => report.refusals),
    incidents: sum((report) => report.incidents),
    complaints: sum((report) => report.complaints),
    assessed: sum((report) => report.assessed),
    effective: sum((report) => report.effective),
    conformity: conformityOf(there.flatMap((report) => report.checklist)),
  }
}

/** What is missing of the two grounds of an evaluation; said as a warning, answered with a reason. */
export function groundWarnings(reports: number, opinionsOfRecipients: number): Refusal[] {
  return [
    ...(reports === 0
      ? [
          refusal(
            'evaluation.reports',
            'Ewaluacja nie opiera się na żadnym miesięcznym sprawozdaniu (R-077).',
            'Przekaż sprawozdania za ten okres albo napisz, dlaczego ich nie ma.',
          ),
        ]
      : []),
    ...(opinionsOfRecipients === 0
      ? [
          refusal(
            'evaluation.opinions',
            'Ewaluacja nie zawiera opinii adresatów usługi (R-077).',
            'Wpisz wyniki ankiety albo wywiadów wśród adresatów albo napisz, dlaczego ich nie ma.',
          ),
        ]
      : []),
  ]
}

export type AuthorFacts = {
  readonly template: ServiceTemplate
  readonly authorName: string | null
  readonly authorInstitution: string | null
  /** the author signed that they neither perform the service nor are bound to who does */
  readonly independent: boolean
  /** the coordinator stands in the process as a partner or an organisation too */
  readonly coordinatorPerforms: boolean
  /** who performed the service when the period ended */
  readonly contractors: readonly string[]
}

/** Who may write the report, and that who writes it does not judge their own work. */
export function authorRefusals(facts: AuthorFacts): Refusal[] {
  const outside = facts.authorName !== null
  const same = (one: string | null) =>
    one !== null && facts.contractors.some((contractor) => fold(one) === fold(contractor))
  return [
    ...(outside && facts.template !== 'integrationClub'
      ? [
          refusal(
            'evaluation.author',
            'Raport ewaluacyjny tej usługi pisze koordynator (R-079).',
            'Autorem spoza ośrodka może być tylko pracownik powiatowego urzędu pracy, i tylko dla KIS.',
          ),
        ]
      : []),
    ...(outside && facts.authorInstitution === null
      ? [
          refusal(
            'evaluation.institution',
            'Nie podano, skąd jest autor raportu (R-079).',
            'Wpisz nazwę powiatowego urzędu pracy.',
          ),
        ]
      : []),
    ...((!outside && facts.coordinatorPerforms) || same(facts.authorInstitution) || same(facts.authorName)
      ? [
          refusal(
            'evaluation.conflict',
            'Autor raportu nie może być wykonawcą usługi ani działać po jego stronie.',
            'Dyrektor wyznacza innego koordynatora do ewaluacji w zakładce „Uczestnicy”.',
          ),
        ]
      : []),
    ...(facts.independent
      ? []
      : [
          refusal(
            'evaluation.statement',
            'Brakuje oświadczenia autora, że nie wykonuje tej usługi i nie jest związany z wykonawcą.',
            'Zaznacz oświadczenie albo przekaż ewaluację innej osobie.',
          ),
        ]),
  ]
}

export type EvaluationContent = {
  readonly criteria: Readonly<Record<string, string>>
  readonly conclusions: string
  readonly recommendations: string
  readonly gapsReason: string | null
}

/** What the report lacks before it is handed over: every criterion, conclusions, a reason for gaps. */
export function contentRefusals(
  content: EvaluationContent,
  criteria: readonly Criterion[],
  warnings: readonly Refusal[],
): Refusal[] {
  return [
    ...criteria
      .filter(({ code }) => (content.criteria[code] ?? '').trim() === '')
      .map(({ code, label, rule }) =>
        refusal(`criterion.${code}`, `Brakuje oceny: ${label} (${rule}).`, 'Uzupełnij ocenę.'),
      ),
    ...(content.conclusions.trim() === ''
      ? [
          refusal(
            'evaluation.conclusions',
            'Raport nie ma wniosków.',
            'Napisz wnioski: przejdą do diagnozy następnego cyklu.',
          ),
        ]
      : []),
    ...(content.gapsReason === null ? warnings : []),
  ]
}
