import { z } from 'zod'
import { isListedDay } from '@/kernel/calendar-day'
import { addDays, type LocalDate } from '@/kernel/local-date'
import { AccessOutcome } from '@/platform/db/generated/enums'
import { filterValue, type TableState } from '@/ui/table/table-params'

/** What of a log is shown. */
export type LogFilter = {
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly actorId: string | null
  readonly personId: string | null
  readonly outcome: AccessOutcome | null
  /** nobody chose the first day: the last thirty days are shown */
  readonly defaultDays: boolean
}

const DEFAULT_DAYS = 30

const uuid = (text: string | undefined) => (z.uuid().safeParse(text).success ? (text ?? null) : null)
const day = (text: string | undefined) => (text !== undefined && isListedDay(text) ? text : null)

/** The filter out of the address; the last thirty days unless a day is chosen, so that no page reads years. */
export function logFilter(state: Pick<TableState, 'filters'>, today: LocalDate): LogFilter {
  const from = day(filterValue(state, 'od'))
  return {
    from: from ?? addDays(today, -DEFAULT_DAYS),
    to: day(filterValue(state, 'do')),
    actorId: uuid(filterValue(state, 'osoba')),
    personId: uuid(filterValue(state, 'klient')),
    outcome: Object.values(AccessOutcome).find((known) => known === filterValue(state, 'wynik')) ?? null,
    defaultDays: from === null,
  }
}
