import type { LocalDate } from '@/kernel/calendar-day'

/** One plain sentence on a worker's desk with its one next action ("Termin na decyzję w sprawie … mija jutro"). */
export type DeskLine = {
  readonly id: string
  readonly tone: 'danger' | 'warning' | 'info' | 'neutral' | 'success' | 'restricted'
  readonly sentence: string
  readonly href: string
  /** verb on the link: "Otwórz sprawę" */
  readonly action: string
  /** orders the desk; lines without a day come last */
  readonly dueOn: LocalDate | null
}
