import { addToMonth, yearMonth, type LocalDate, type YearMonth } from '@/kernel/local-date'
import { formatMoney, type Money } from '@/kernel/money'
import { formatDate, formatMonth, formatNumber } from '@/kernel/polish'
import type { Refusal } from '@/kernel/refusal'
import {
  countedHectares,
  hectareIncome,
  oneOffIncomeMonths,
  oneOffIncomeMultiple,
} from '@/statute/social-assistance-act'
import { freeze, type FrozenValue } from '@/statute/statutory-value'
import { incomeWarnings } from '@/domains/benefits/rules/income-warnings'
import { exclusionOf, incomeKindLabels, type IncomeKind } from '@/domains/benefits/rules/income-kinds'
import { spreadOneOff, type SpreadIncome } from '@/domains/benefits/rules/one-off-income'

/** One income of one person in one month. Amounts in grosze; hectares are hectares of conversion (ha przeliczeniowe). */
export type IncomeLine = {
  readonly id: string
  readonly personId: string
  readonly month: YearMonth
  readonly kind: IncomeKind
  readonly gross: Money
  readonly tax: Money
  readonly socialContribution: Money
  readonly healthContribution: Money
  readonly alimonyPaid: Money
  readonly hectares?: number | null
  readonly evidenceId?: string | null
}

export type Benefit = 'periodic' | 'purpose' | 'permanent'

/** What the month of income depends on (art. 8 ust. 3 ups). */
export type IncomeQuestion = {
  readonly appliedOn: LocalDate
  /** income was lost: the month of the application counts instead of the one before */
  readonly incomeLost: boolean
  /** every person of the household, also those without income */
  readonly personIds: readonly string[]
  /** the criterion of the single person or of the whole family, to recognise a large one-off income */
  readonly householdCriterion?: Money
  readonly benefit?: Benefit
}

export type AssessedLine = {
  readonly line: IncomeLine
  readonly counted: boolean
  /** what it adds to the income; 0 when it does not count */
  readonly net: Money
  /** a large one-off income, of which only the part of this month counts (art. 8 ust. 11 ups) */
  readonly spread?: boolean
  readonly explanation: string
}

export type IncomeAssessment = {
  readonly month: YearMonth
  readonly lines: readonly AssessedLine[]
  readonly members: readonly { readonly personId: string; readonly net: Money }[]
  readonly total: Money
  readonly personCount: number
  /** total divided by persons, whole grosze, rounded down in favour of the family */
  readonly perPerson: Money
  readonly explanation: readonly string[]
  readonly warnings: readonly Refusal[]
  readonly values: readonly FrozenValue[]
}

/** The month whose income counts: the one before the application, or that of the application when income was lost. */
export function incomeMonth(appliedOn: LocalDate, incomeLost: boolean): YearMonth {
  return incomeLost ? yearMonth(appliedOn) : addToMonth(yearMonth(appliedOn), -1)
}

/** The income of the household with the reason for every line (art. 8 ust. 3–4, 9 and 11 ups). */
export function assessIncome(lines: readonly IncomeLine[], question: IncomeQuestion): IncomeAssessment {
  const month = incomeMonth(question.appliedOn, question.incomeLost)
  const assessed = lines.map((line) => assessLine(line, month, question, lines))
  const members = question.personIds.map((personId) => ({ personId, net: netOf(personId, assessed) }))
  const total = members.reduce((sum, { net }) => sum + net, 0)
  const personCount = Math.max(1, question.personIds.length)
  const perPerson = Math.floor(total / personCount)
  return {
    month,
    lines: assessed,
    members,
    total,
    personCount,
    perPerson,
    explanation: totalExplanation(month, question, total, personCount, perPerson),
    warnings: incomeWarnings(assessed, month, question),
    values: valuesUsed(assessed, question),
  }
}

function valuesUsed(lines: readonly AssessedLine[], { appliedOn }: IncomeQuestion): FrozenValue[] {
  const counted = lines.filter((line) => line.counted)
  return [
    ...(counted.some(({ line }) => line.kind === 'agriculture')
      ? [freeze(hectareIncome, appliedOn, 'grosze')]
      : []),
    ...(counted.some(({ spread }) => spread)
      ? [freeze(oneOffIncomeMultiple, appliedOn, 'number'), freeze(oneOffIncomeMonths, appliedOn, 'number')]
      : []),
  ]
}

function netOf(personId: string, lines: readonly AssessedLine[]): Money {
  const own = lines.filter(({ line, counted }) => counted && line.personId === personId)
  return Math.max(
    0,
    own.reduce((sum, { net }) => sum + net, 0),
  )
}

function assessLine(
  line: IncomeLine,
  month: YearMonth,
  question: IncomeQuestion,
  all: readonly IncomeLine[],
): AssessedLine {
  const label = incomeKindLabels[line.kind]
  const left = (reason: string): AssessedLine => ({
    line,
    counted: false,
    net: 0,
    explanation: `${label}: ${reason}.`,
  })
  const spread = spreadOneOff(line, netOfLine(line, line.gross), question)
  const counts = spread ? line.month <= month && month <= spread.lastMonth : line.month === month
  if (!counts) return left(`dotyczy miesiąca ${formatMonth(line.month)}, liczy się ${formatMonth(month)}`)
  if (!question.personIds.includes(line.personId)) return left('osoba nie należy do gospodarstwa domowego')
  const exclusion = exclusionOf(line.kind, question.benefit ?? null)
  if (exclusion) return left(exclusion)
  if (line.kind === 'agriculture' && hectaresOf(line, all) < countedHectares.on(question.appliedOn)) {
    return left(
      'powierzchni poniżej 1 ha przeliczeniowego nie wlicza się do dochodu (art. 8 ust. 4 pkt 6 ups)',
    )
  }
  const counted = countedLine(line, label, question.appliedOn)
  return spread ? partOfMonth(counted, spread) : counted
}

/** All land of the person in the month: parcels entered one by one are one area (art. 8 ust. 4 pkt 6 ups). */
function hectaresOf({ personId, month }: IncomeLine, all: readonly IncomeLine[]): number {
  const parcels = all.filter(
    (line) => line.kind === 'agriculture' && line.personId === personId && line.month === month,
  )
  return parcels.reduce((sum, { hectares }) => sum + Math.round((hectares ?? 0) * 10_000), 0) / 10_000
}

function netOfLine(line: IncomeLine, gross: Money): Money {
  return gross - line.tax - line.socialContribution - line.healthContribution - line.alimonyPaid
}

function partOfMonth(whole: AssessedLine, { part, sentence }: SpreadIncome): AssessedLine {
  return { ...whole, net: part, spread: true, explanation: `${whole.explanation} ${sentence}` }
}

function countedLine(line: IncomeLine, label: string, appliedOn: LocalDate): AssessedLine {
  const hectares = line.hectares ?? 0
  const land = line.kind === 'agriculture'
  const gross = land ? landIncome(hectares, appliedOn) : line.gross
  const net = netOfLine(line, gross)
  const start = land
    ? `${formatNumber(hectares)} ha × ${formatMoney(hectareIncome.on(appliedOn))} (art. 8 ust. 9 ups) = ${formatMoney(gross)}`
    : formatMoney(gross)
  const deductions = deductionTexts(line)
  const result =
    deductions.length > 0 ? `${start}, minus ${deductions.join(', ')} = ${formatMoney(net)}` : start
  return { line, counted: true, net, explanation: `${label}: ${result}.` }
}

/** Income from land: hectares of conversion times the amount of that day, to the nearest grosz. */
export function landIncome(hectares: number, on: LocalDate): Money {
  return Math.round((Math.round(hectares * 10_000) * hectareIncome.on(on)) / 10_000)
}

function deductionTexts(line: IncomeLine): string[] {
  const named: [string, Money][] = [
    ['podatek', line.tax],
    ['składki społeczne', line.socialContribution],
    ['składka zdrowotna', line.healthContribution],
    ['alimenty płacone innym osobom', line.alimonyPaid],
  ]
  return named.filter(([, amount]) => amount > 0).map(([name, amount]) => `${name} ${formatMoney(amount)}`)
}

function totalExplanation(
  month: YearMonth,
  { appliedOn, incomeLost }: IncomeQuestion,
  total: Money,
  persons: number,
  perPerson: Money,
): string[] {
  const which = incomeLost
    ? `Dochód utracono, więc liczy się dochód z miesiąca złożenia wniosku: ${formatMonth(month)}`
    : `Liczy się dochód z miesiąca poprzedzającego złożenie wniosku (${formatDate(appliedOn)}): ${formatMonth(month)}`
  const sum = `Dochód po odliczeniach: ${formatMoney(total)}.`
  const head =
    persons > 1 ? [`Na osobę: ${formatMoney(total)} ÷ ${persons} = ${formatMoney(perPerson)}.`] : []
  return [`${which} (art. 8 ust. 3 ups).`, sum, ...head]
}
