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
  /** the day is when it came, not when it is due: never "po terminie" */
  readonly since?: true
  /** apart from what the person does by time: what came through the door in the wall, what waits for somebody else */
  readonly place?: 'door' | 'others'
  /** the notice that says the same: it is shown once, as this line, marked as new */
  readonly notice?: { readonly kind: string; readonly subjectId: string }
}
