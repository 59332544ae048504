'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { cn } from '@/ui/cn'
import { deviceToday, mondayOf, shiftDay, shiftMonth, weeksOfMonth } from '@/ui/form/calendar-days'
import type { DatePickerProps } from '@/ui/form/date-picker'
import { formatLongDay, formatMonthName } from '@/ui/form/day-name'
import { Icon } from '@/ui/icon'

const weekdays = [
  ['pn', 'poniedziałek'],
  ['wt', 'wtorek'],
  ['śr', 'środa'],
  ['cz', 'czwartek'],
  ['pt', 'piątek'],
  ['so', 'sobota'],
  ['nd', 'niedziela'],
] as const

/** One month of days: arrows move by a day and a week, Page Up and Down by a month, Home and End within the week. */
export function MonthCalendar({ label, value, min, max, onPick }: DatePickerProps) {
  const [today] = useState(deviceToday)
  const [day, setDay] = useState(value ?? today)
  const grid = useRef<HTMLTableElement>(null)
  const allowed = (one: string) => (!min || one >= min) && (!max || one <= max)

  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [day])

  const onKeyDown = (event: KeyboardEvent) => {
    const target = dayAfterKey(day, event.key)
    if (target === undefined) return
    event.preventDefault()
    setDay(target)
  }
  return (
    <div role="dialog" aria-label={`Wybierz dzień: ${label}`}>
      <div className="mb-1 flex items-center justify-between">
        <MonthStep
          label="Poprzedni miesiąc"
          icon="chevron-left"
          onClick={() => setDay(shiftMonth(day, -1))}
        />
        <p aria-live="polite" className="font-semibold">
          {formatMonthName(day.slice(0, 7))}
        </p>
        <MonthStep label="Następny miesiąc" icon="chevron-right" onClick={() => setDay(shiftMonth(day, 1))} />
      </div>
      <table ref={grid} role="grid" aria-label={formatMonthName(day.slice(0, 7))} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdays.map(([short, full]) => (
              <th key={short} scope="col" abbr={full} className="size-10 text-sm font-normal text-ink-soft">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(day).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} role="gridcell" aria-selected={one === value}>
                  <button
                    type="button"
                    tabIndex={one === day ? 0 : -1}
                    aria-label={formatLongDay(one)}
                    aria-current={one === today ? 'date' : undefined}
                    aria-disabled={!allowed(one) || undefined}
                    onClick={() => allowed(one) && onPick(one)}
                    className={cn(
                      'size-10 rounded-md aria-disabled:text-line-strong aria-disabled:line-through',
                      one === today && 'border border-brand font-semibold',
                      one === value ? 'bg-brand text-on-brand hover:bg-brand-strong' : 'hover:bg-sunken',
                      one !== value && one.slice(0, 7) !== day.slice(0, 7) && 'text-ink-soft',
                    )}
                  >
                    {Number(one.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MonthStep(props: { label: string; icon: 'chevron-left' | 'chevron-right'; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onClick}
      className="inline-flex size-10 items-center justify-center rounded-md hover:bg-sunken"
    >
      <Icon name={props.icon} />
    </button>
  )
}

function dayAfterKey(day: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return shiftDay(day, -1)
    case 'ArrowRight':
      return shiftDay(day, 1)
    case 'ArrowUp':
      return shiftDay(day, -7)
    case 'ArrowDown':
      return shiftDay(day, 7)
    case 'PageUp':
      return shiftMonth(day, -1)
    case 'PageDown':
      return shiftMonth(day, 1)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return shiftDay(mondayOf(day), 6)
    default:
      return undefined
  }
}
