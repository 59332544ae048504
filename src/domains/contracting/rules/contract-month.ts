import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { addDays, daysInMonth, firstDay } from '@/kernel/local-date'
import { formatDate, formatNumber } from '@/kernel/polish'
import { termsOn, type AnnexTerms, type Terms } from './contracts'

/** A contract that was signed, with its annexes and the day it ends on in truth. */
export type SignedContract = {
  readonly id: string
  readonly number: string
  readonly providerId: string
  readonly provider: string
  readonly first: Terms
  readonly annexes: readonly AnnexTerms[]
  readonly endsOn: LocalDate
}

/** The contract in force on a day; of two the one that began later. */
export function contractOn(contracts: readonly SignedContract[], on: LocalDate): SignedContract | null {
  return contracts
    .filter(({ first, endsOn }) => first.from <= on && on <= endsOn)
    .reduce<SignedContract | null>(
      (latest, one) => (latest === null || one.first.from > latest.first.from ? one : latest),
      null,
    )
}

/** A part of a month with one and the same plan; no contract and no hours said are parts too. */
type Span = {
  readonly contract: SignedContract | null
  readonly hours: number | null
  readonly from: LocalDate
  readonly days: number
}

function spansOf(contracts: readonly SignedContract[], month: YearMonth): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < daysInMonth(month); at += 1) {
    const day = addDays(firstDay(month), at)
    const contract = contractOn(contracts, day)
    const hours = contract ? termsOn(contract.first, contract.annexes, day).plannedHours : null
    const before = spans.at(-1)
    if (before && before.contract === contract && before.hours === hours)
      spans[spans.length - 1] = { ...before, days: before.days + 1 }
    else spans.push({ contract, hours, from: day, days: 1 })
  }
  return spans
}

export type ContractMonth = {
  readonly id: string
  readonly number: string
  readonly providerId: string
  readonly provider: string
  readonly from: LocalDate
  readonly until: LocalDate
  /** hours the month is compared with; null when the contract says none */
  readonly plannedHours: number | null
  /** where the hours come from, in words */
  readonly words: string
}

/**
 * The contract a month is reported under: the last one in force in it, and the hours planned. Hours that change within
 * the month (an annex, a beginning, an end) count by days.
 */
export function contractInMonth(
  contracts: readonly SignedContract[],
  month: YearMonth,
): ContractMonth | null {
  const spans = spansOf(contracts, month)
  const contract = spans.findLast((span) => span.contract !== null)?.contract
  if (!contract) return null
  const planned = spans.filter((span) => span.contract !== null)
  const known = planned.every(({ hours }) => hours !== null)
  const total = planned.reduce((sum, { hours, days }) => sum + (hours ?? 0) * days, 0)
  return {
    id: contract.id,
    number: contract.number,
    providerId: contract.providerId,
    provider: contract.provider,
    from: contract.first.from,
    until: contract.endsOn,
    plannedHours: known ? Math.round(total / daysInMonth(month)) : null,
    words: known ? planWords(contract, spans) : `umowa ${contract.number}`,
  }
}

function planWords({ number, annexes }: SignedContract, spans: readonly Span[]): string {
  const last = spans.at(-1)
  const end = last ? addDays(last.from, last.days - 1) : null
  const annex = annexes.findLast(
    ({ effectiveOn, plannedHours }) => plannedHours !== null && end !== null && effectiveOn <= end,
  )
  const source = `umowa ${number}${annex ? `, aneks nr ${annex.number} od ${formatDate(annex.effectiveOn)}` : ''}`
  if (spans.length === 1) return source
  return `${source}; ${spans
    .filter((span) => span.contract !== null)
    .map(
      ({ hours, from, days }) =>
        `${formatDate(from)}–${formatDate(addDays(from, days - 1))} po ${formatNumber(hours ?? 0)} godz. w miesiącu`,
    )
    .join(', ')}`
}

/** From the first day of the first contract to the last day of the last one; null without a contract. */
export function contractedPeriod(
  contracts: readonly SignedContract[],
): { readonly from: LocalDate; readonly until: LocalDate } | null {
  const [one, ...others] = contracts
  if (!one) return null
  return others.reduce(
    ({ from, until }, { first, endsOn }) => ({
      from: first.from < from ? first.from : from,
      until: endsOn > until ? endsOn : until,
    }),
    { from: one.first.from, until: one.endsOn },
  )
}
