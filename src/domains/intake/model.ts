import type { AppointmentPlace, AppointmentState } from '@/platform/db/generated/enums'

/** A free slot of one worker, or of both for a joint visit; instants as ISO texts. */
export type FreeSlot = { readonly startsAt: string; readonly endsAt: string }
export type FreeDay = { readonly date: string; readonly slots: readonly FreeSlot[] }

export type CalendarEntry = {
  readonly id: string
  readonly version: number
  readonly startsAt: string
  readonly endsAt: string
  readonly place: AppointmentPlace
  readonly state: AppointmentState
  readonly purpose: string
  readonly joint: boolean
  readonly workerName: string
  readonly personId: string | null
  readonly personName: string | null
  readonly phone: string | null
  /** this person may confirm, move and cancel it */
  readonly mayChange: boolean
}
