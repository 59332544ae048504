import Link from 'next/link'
import { dayOfWeek, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate, formatTime } from '@/kernel/polish'
import { cn } from '@/ui/cn'
import { Card } from '@/ui/card'
import type { CalendarEntry, FreeDay, FreeSlot } from '../model'
import { AppointmentLine } from './appointment-line'

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

type CalendarWeekProps = {
  days: readonly LocalDate[]
  entries: readonly CalendarEntry[]
  today: LocalDate
  now: string
  /** Free slots of the week and whose they are, for those who may book them. */
  free: readonly FreeDay[]
  userId: string
}

/** A week as a list of days: the same on a desk, on a phone and on paper. */
export function CalendarWeek(props: CalendarWeekProps) {
  const { days, entries, today, now, free, userId } = props
  return (
    <div className="flex flex-col gap-4">
      {days.map((date) => {
        const visits = entries.filter((entry) => warsawDateOf(new Date(entry.startsAt)) === date)
        const slots = free.find((day) => day.date === date)?.slots ?? []
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
                  <AppointmentLine key={entry.id} entry={entry} now={now} />
                ))}
              </ul>
            )}
            <FreeSlots slots={slots} userId={userId} />
          </Card>
        )
      })}
    </div>
  )
}

/** Free slots of a day, each a way to book it. */
function FreeSlots({ slots, userId }: { slots: readonly FreeSlot[]; userId: string }) {
  if (slots.length === 0) return null
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1.5 border-t border-line pt-3 print:hidden">
      <span className="text-sm text-ink-soft">Wolne:</span>
      <ul className="flex flex-wrap gap-1.5">
        {slots.map((slot) => (
          <li key={slot.startsAt}>
            <Link
              href={`/kalendarz/nowe?pracownik=${userId}&od=${slot.startsAt}&do=${slot.endsAt}`}
              prefetch={false}
              aria-label={`Umów spotkanie o ${formatTime(new Date(slot.startsAt))}`}
              className="inline-flex min-h-8 items-center rounded-md border border-line-strong px-2 tabular-nums no-underline hover:border-brand"
            >
              {formatTime(new Date(slot.startsAt))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
