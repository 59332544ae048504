import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'

export type SlotState = 'free' | 'taken' | 'own' | 'closed'

export type Slot = {
  /** 'HH:MM'. */
  time: string
  until?: string | undefined
  state: SlotState
  /** What is there: a name, a place; for a free one nothing is needed. */
  label?: ReactNode | undefined
  href?: string | undefined
}

export type SlotDay = {
  /** 'YYYY-MM-DD'. */
  day: string
  slots: readonly Slot[]
  /** Why there are none: "święto", "urlop". */
  note?: string | undefined
}

type SlotCalendarProps = {
  label: string
  days: readonly SlotDay[]
  today?: string | undefined
  /** Addresses of the neighbouring weeks. */
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** The span in words: "23–27 listopada 2026". */
  title: ReactNode
}

const dayNames = new Intl.DateTimeFormat('pl-PL', { weekday: 'long', timeZone: 'UTC' })
const dates = new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', timeZone: 'UTC' })

/** Hours of a day or a week; the free ones are links. One column a day, on a phone one day below another. */
export function SlotCalendar({ label, days, today, previousHref, nextHref, title }: SlotCalendarProps) {
  return (
    <section aria-label={label} className="@container rounded-md border border-line bg-surface">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-2 border-b border-line px-3 py-1">
        <WeekStep href={previousHref} word="Wcześniej" icon="chevron-left" />
        <p className="font-semibold">{title}</p>
        <WeekStep href={nextHref} word="Później" icon="chevron-right" />
      </div>
      <div className="grid gap-px bg-line @2xl:auto-cols-fr @2xl:grid-flow-col">
        {days.map((day) => (
          <DayColumn key={day.day} day={day} isToday={day.day === today} />
        ))}
      </div>
    </section>
  )
}

function DayColumn({ day, isToday }: { day: SlotDay; isToday: boolean }) {
  const instant = Date.parse(`${day.day}T00:00:00Z`)
  return (
    <div className="min-w-0 bg-surface p-2">
      <h3 className={cn('mb-2 text-base', isToday && 'text-brand')}>
        {dayNames.format(instant)} <span className="font-normal text-ink-soft">{dates.format(instant)}</span>
        {isToday ? <span className="text-sm font-normal"> (dziś)</span> : null}
      </h3>
      {day.slots.length === 0 ? <p className="text-sm text-ink-soft">{day.note ?? 'brak godzin'}</p> : null}
      <ul className="flex flex-col gap-1 @max-2xl:grid @max-2xl:grid-cols-2">
        {day.slots.map((slot) => (
          <li key={slot.time}>
            <SlotBox slot={slot} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const slotLooks: Record<SlotState, string> = {
  free: 'border-brand text-brand hover:bg-brand-soft',
  taken: 'border-line bg-sunken text-ink-soft',
  own: 'border-success-line bg-success-soft text-success',
  closed: 'border-transparent text-ink-soft',
}
const slotWords: Record<SlotState, string> = {
  free: 'wolne',
  taken: 'zajęte',
  own: 'Twoje',
  closed: 'nieczynne',
}

function SlotBox({ slot }: { slot: Slot }) {
  const look = cn(
    'flex min-h-9 flex-col justify-center rounded-sm border px-2 py-1 no-underline',
    slotLooks[slot.state],
  )
  const content = (
    <>
      <span className="font-semibold">{slot.until ? `${slot.time}–${slot.until}` : slot.time}</span>
      <span className="text-sm">{slot.label ?? slotWords[slot.state]}</span>
    </>
  )
  if (!slot.href) return <div className={look}>{content}</div>
  return (
    <Link href={slot.href} prefetch={false} className={look}>
      {content}
    </Link>
  )
}

function WeekStep(props: { href: string | undefined; word: string; icon: 'chevron-left' | 'chevron-right' }) {
  if (!props.href) return <span className="w-24" />
  return (
    <Link href={props.href} prefetch={false} className="inline-flex min-h-10 items-center gap-1 px-2">
      {props.icon === 'chevron-left' ? <Icon name="chevron-left" /> : null}
      {props.word}
      {props.icon === 'chevron-right' ? <Icon name="chevron-right" /> : null}
    </Link>
  )
}
