import { overlaps, type DateRange } from '@/kernel/date-range'
import { countOf, formatNumber } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

export type HeldPosition = DateRange & { readonly fte: number }

/** Highest sum of FTE fractions on any day of the new position, in hundredths to keep sums exact. */
export function highestFte(held: readonly HeldPosition[], added: HeldPosition): number {
  const beside = held.filter((position) => overlaps(position, added))
  // the sum can only grow on the first day of some position
  const days = [added.from, ...beside.map(({ from }) => from).filter((day) => day > added.from)]
  const on = (day: string) => (p: HeldPosition) => p.from <= day && (p.to === null || p.to >= day)
  const sums = days.map((day) =>
    [...beside, added].filter(on(day)).reduce((sum, { fte }) => sum + Math.round(fte * 100), 0),
  )
  return Math.max(...sums) / 100
}

/** '2 etaty', '1,25 etatu'. */
const posts = (fte: number) =>
  Number.isInteger(fte) ? countOf(fte, ['etat', 'etaty', 'etatów']) : `${formatNumber(fte)} etatu`

/**
 * More than one full post together: allowed with a conscious confirmation (a second contract happens), never silently.
 * Positions may be combined and part-time (MOPS table 34 note, SET-20).
 */
export function fteWarning(held: readonly HeldPosition[], added: HeldPosition): Refusal | null {
  const sum = highestFte(held, added)
  if (sum <= 1) return null
  return refusal(
    'over-fte',
    `Razem z tym stanowiskiem będzie ${posts(sum)}.`,
    'Zmniejsz wymiar, zakończ inne stanowisko albo potwierdź, że tak ma być.',
  )
}
