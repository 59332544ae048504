import type { LocalDate } from '@/kernel/local-date'

export type Period = { readonly from: LocalDate; readonly to: LocalDate | null }

export type HostDays = {
  /** the account works: nobody receives on a blocked one */
  readonly active: boolean
  readonly positions: readonly Period[]
  readonly absences: readonly Period[]
}

export type Stranded = 'gone' | 'absent'

const covers = (day: LocalDate) => (period: Period) =>
  period.from <= day && (period.to === null || day <= period.to)

/** Why nobody would receive on the day of a visit agreed before: the position ends earlier, or an absence was entered. */
export function strandedOn(day: LocalDate, host: HostDays): Stranded | null {
  if (!host.active || !host.positions.some(covers(day))) return 'gone'
  return host.absences.some(covers(day)) ? 'absent' : null
}
