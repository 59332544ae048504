import { dayOfWeek, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate } from '@/kernel/polish'
import { cn } from '@/ui/cn'
import { Card } from '@/ui/card'
import type { CalendarEntry } from '../model'
import { AppointmentLine } from './appointment-line'

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

type CalendarWeekProps = {
  days: readonly LocalDate[]
  entries: readonly CalendarEntry[]
  today: LocalDate
  now: string
  mayChange: boolean
}

/** A week as a list of days: the same on a desk, on a phone and on paper. */
export function CalendarWeek({ days, entries, today, now, mayChange }: CalendarWeekProps) {
  return (
    <div className="flex flex-col gap-4">
      {days.map((date) => {
        const visits = entries.filter((entry) => warsawDateOf(new Date(entry.startsAt)) === date)
        const name = weekdays[dayOfWeek(date) - 1]
        if (visits.length === 0 && dayOfWeek(date) > 5) return null
        return (
          <Card
            key={date}
            title={`${name}, ${formatDate(date)}${date === today ? ' – dziś' : ''}`}
            className={cn(date === today && 'border-brand')}
          >
            {visits.length === 0 ? (
              <p className="text-ink-soft">Brak spotkań.</p>
            ) : (
              <ul
                className="flex flex-col divide-y divide-line"
                aria-label={countOf(visits.length, ['spotkanie', 'spotkania', 'spotkań'])}
              >
                {visits.map((entry) => (
                  <AppointmentLine key={entry.id} entry={entry} now={now} mayChange={mayChange} />
                ))}
              </ul>
            )}
          </Card>
        )
      })}
    </div>
  )
}
