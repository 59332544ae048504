'use client'

import { useEffect, useState } from 'react'
import { localDate } from '@/kernel/calendar-day'
import { formatDateInWords, formatTime } from '@/kernel/polish'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { cn } from '@/ui/cn'
import { findFreeSlots } from '../actions'
import type { FreeDay, FreeSlot } from '../model'

type SlotPickerProps = {
  /** one worker, or two for a joint visit */
  userIds: readonly string[]
  value: FreeSlot | null
  onChange: (slot: FreeSlot | null) => void
  label: string
}

const DAYS_SHOWN = 4

/** Free slots of the workers, a few days at a time; what another desk took meanwhile is refused on saving. */
export function SlotPicker({ userIds, value, onChange, label }: SlotPickerProps) {
  const [days, setDays] = useState<readonly FreeDay[] | null>(null)
  const [shown, setShown] = useState(DAYS_SHOWN)
  const key = userIds.join()

  useEffect(() => {
    let current = true
    void findFreeSlots({ userIds: key.split(',') }).then((answer) => {
      if (current) setDays(answer.ok ? answer.result : [])
    })
    return () => {
      current = false
    }
  }, [key])

  if (days === null) return <p className="text-ink-soft">Szukam wolnych terminów…</p>
  if (days.length === 0) {
    return (
      <Callout tone="warning" title="W najbliższych czterech tygodniach nie ma wolnego terminu.">
        Wybierz wynik „Do oddzwonienia” – osoba trafi na listę i oddzwonimy z terminem.
      </Callout>
    )
  }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold">{label}</legend>
      {days.slice(0, shown).map((day) => (
        <DayRow key={day.date} day={day} value={value} onChange={onChange} />
      ))}
      {days.length > shown ? (
        <div>
          <Button size="small" onClick={() => setShown(shown + DAYS_SHOWN)}>
            Pokaż późniejsze dni
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}

type DayRowProps = { day: FreeDay; value: FreeSlot | null; onChange: (slot: FreeSlot) => void }

function DayRow({ day, value, onChange }: DayRowProps) {
  return (
    <div className="flex flex-col gap-1.5 sm:flex-row sm:items-baseline sm:gap-4">
      <span className="w-44 shrink-0 text-sm text-ink-soft">{formatDateInWords(localDate(day.date))}</span>
      <div className="flex flex-wrap gap-1.5">
        {day.slots.map((slot) => (
          <label
            key={slot.startsAt}
            className={cn(
              'inline-flex min-h-9 cursor-pointer items-center rounded-md border border-line-strong px-2.5 tabular-nums focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
              value?.startsAt === slot.startsAt && 'border-brand bg-brand font-semibold text-on-brand',
            )}
          >
            <input
              type="radio"
              name="slot"
              className="sr-only"
              checked={value?.startsAt === slot.startsAt}
              onChange={() => onChange(slot)}
            />
            {formatTime(new Date(slot.startsAt))}
          </label>
        ))}
      </div>
    </div>
  )
}
