import type { LocalDate } from '@/kernel/calendar-day'
import {
  inCodeUnit,
  statutoryValueKeys,
  statutoryValues,
  type StatutoryKey,
  type StatutoryUnit,
} from './statutory-values'

export type EnteredValue = {
  readonly key: string
  readonly validFrom: LocalDate
  /** as typed: złote for money */
  readonly value: number
  readonly source: string
}

export type StatutoryPeriod = {
  readonly validFrom: LocalDate
  /** in the unit of the code: grosze for money */
  readonly value: number
  readonly source: string
  /** entered by the administrator, not shipped with the program */
  readonly entered: boolean
  readonly state: 'past' | 'current' | 'future'
}

export type StatutoryLine = {
  readonly key: StatutoryKey
  readonly label: string
  readonly unit: StatutoryUnit
  /** newest first */
  readonly periods: readonly StatutoryPeriod[]
}

/** Every listed value with its shipped and entered periods; an entered one counts only after the newest shipped. */
export function statutoryLines(entered: readonly EnteredValue[], today: LocalDate): StatutoryLine[] {
  return statutoryValueKeys.map((key) => {
    const { value, unit } = statutoryValues[key]
    const lastShipped = value.entries.at(-1)?.validFrom ?? ''
    const later = entered
      .filter((entry) => entry.key === key && entry.validFrom > lastShipped)
      .map((entry) => ({ ...entry, value: inCodeUnit(key, entry.value), entered: true }))
    const all = [...value.entries.map((entry) => ({ ...entry, entered: false })), ...later]
    const current = all.findLast(({ validFrom }) => validFrom <= today)
    const periods = all.map(({ validFrom, value: amount, source, entered: byHand }) => ({
      validFrom,
      value: amount,
      source,
      entered: byHand,
      state:
        validFrom > today
          ? ('future' as const)
          : validFrom === current?.validFrom
            ? ('current' as const)
            : ('past' as const),
    }))
    return { key, label: value.label, unit, periods: periods.reverse() }
  })
}
