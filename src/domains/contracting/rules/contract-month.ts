import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { addDays, daysInMonth, firstDay } from '@/kernel/local-date'
import { formatDate, formatNumber } from '@/kernel/polish'
import { termsOn, type AnnexTerms, type Terms } from './contracts'

/** A contract that was signed, with its annexes and the day it ends on in truth. */
export type SignedContract = {
  readonly id: string
  /** the choice it follows from; contracts of one choice run side by side */
  readonly selectionId: string | null
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

/** Every contract in force on a day: the latest one, and those of the other winners of its contest beside it. */
function contractsOn(contracts: readonly SignedContract[], on: LocalDate): readonly SignedContract[] {
  const latest = contractOn(contracts, on)
  if (latest === null || latest.selectionId === null) return latest === null ? [] : [latest]
  return contracts.filter(
    ({ selectionId, first, endsOn }) =>
      selectionId === latest.selectionId && first.from <= on && on <= endsOn,
  )
}

/** A part of a month with one and the same plan; no contract and no hours said are parts too. */
type Span = {
  readonly contracts: readonly SignedContract[]
  readonly hours: number | null
  readonly from: LocalDate
  readonly days: number
}

function spansOf(contracts: readonly SignedContract[], month: YearMonth): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < daysInMonth(month); at += 1) {
    const day = addDays(firstDay(month), at)
    const inForce = contractsOn(contracts, day)
    const hours = hoursOn(inForce, day)
    const before = spans.at(-1)
    if (before && before.hours === hours && same(before.contracts, inForce))
      spans[spans.length - 1] = { ...before, days: before.days + 1 }
    else spans.push({ contracts: inForce, hours, from: day, days: 1 })
  }
  return spans
}

const same = (one: readonly SignedContract[], other: readonly SignedContract[]) =>
  one.length === other.length && one.every((contract, at) => contract === other[at])

/** Hours of all of them together; null when one of them says none. */
function hoursOn(contracts: readonly SignedContract[], day: LocalDate): number | null {
  const hours = contracts.map(({ first, annexes }) => termsOn(first, annexes, day).plannedHours)
  return hours.length === 0 || hours.includes(null)
    ? null
    : hours.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

export type ContractMonth = {
  /** numbers of the contracts, as one text */
  readonly number: string
  /** who performs: one, or every winner of a contest beside the others */
  readonly providerIds: readonly string[]
  readonly providers: readonly string[]
  /** their names as one text */
  readonly provider: string
  readonly from: LocalDate
  readonly until: LocalDate
  /** hours the month is compared with; null when a contract says none */
  readonly plannedHours: number | null
  /** where the hours come from, in words */
  readonly words: string
}

/**
 * The contract a month is reported under – or the contracts, where several winners perform side by side –: the last in
 * force in it, and the hours planned. Hours that change within the month (an annex, a beginning, an end) count by days.
 */
export function contractInMonth(
  contracts: readonly SignedContract[],
  month: YearMonth,
): ContractMonth | null {
  const planned = spansOf(contracts, month).filter((span) => span.contracts.length > 0)
  const last = planned.at(-1)?.contracts ?? []
  const [from] = last.map(({ first }) => first.from).sort()
  const until = last
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1)
  if (from === undefined || until === undefined) return null
  const known = planned.every(({ hours }) => hours !== null)
  const total = planned.reduce((sum, { hours, days }) => sum + (hours ?? 0) * days, 0)
  return {
    number: last.map(({ number }) => number).join('; '),
    providerIds: last.map(({ providerId }) => providerId),
    providers: last.map(({ provider }) => provider),
    provider: last.map(({ provider }) => provider).join('; '),
    from,
    until,
    plannedHours: known ? Math.round(total / daysInMonth(month)) : null,
    words: known ? planWords(last, contracts, month) : last.map(({ number }) => `umowa ${number}`).join('; '),
  }
}

/** Of one contract with the parts of the month; of several what each of them says. */
function planWords(
  last: readonly SignedContract[],
  contracts: readonly SignedContract[],
  month: YearMonth,
): string {
  const [only, ...others] = last
  if (only && others.length === 0) return ownPlanWords(only, spansOf(contracts, month))
  return last.map((contract) => ownPlanWords(contract, spansOf([contract], month))).join('; ')
}

function ownPlanWords({ number, annexes }: SignedContract, spans: readonly Span[]): string {
  const last = spans.at(-1)
  const end = last ? addDays(last.from, last.days - 1) : null
  const annex = annexes.findLast(
    ({ effectiveOn, plannedHours }) => plannedHours !== null && end !== null && effectiveOn <= end,
  )
  const source = `umowa ${number}${annex ? `, aneks nr ${annex.number} od ${formatDate(annex.effectiveOn)}` : ''}`
  if (spans.length === 1) return source
  return `${source}; ${spans
    .filter((span) => span.contracts.length > 0)
    .map(
      ({ hours, from, days }) =>
        `${formatDate(from)}–${formatDate(addDays(from, days - 1))} po ${formatNumber(hours ?? 0)} godz. w miesiącu`,
    )
    .join(', ')}`
}

/** Who performs by the newest contract, with the other winners of its contest. */
export function latestPerformers(contracts: readonly SignedContract[]): readonly string[] {
  const newest = contracts.at(-1)
  if (newest === undefined) return []
  return contracts
    .filter((one) => one === newest || (one.selectionId !== null && one.selectionId === newest.selectionId))
    .map(({ provider }) => provider)
}

/** Does this provider perform in the month: by the last contract in force in it, or as one of several winners? */
export const performsIn = (
  contracts: readonly SignedContract[],
  month: YearMonth,
  providerId: string | null,
): boolean =>
  providerId !== null && (contractInMonth(contracts, month)?.providerIds.includes(providerId) ?? false)

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
