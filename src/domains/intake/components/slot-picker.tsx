'use client'

import { useEffect, useState } from 'react'
import { localDate } from '@/kernel/calendar-day'
import { formatDateInWords, formatTime } from '@/kernel/polish'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { cn } from '@/ui/cn'
import { formatDayName } from '@/ui/form/day-name'
import { findFreeSlots } from '../actions'
import type { FreeDay, FreeSlot } from '../model'

type SlotPickerProps = {
  /** one worker, or two for a joint visit */
  userIds: readonly string[]
  value: FreeSlot | null
  onChange: (slot: FreeSlot | null) => void
  label: string
  /** The booking was refused: perhaps somebody took the slot, so the slots are read anew. */
  refused?: boolean | undefined
  /** Takes the person to the call-back list instead; nobody leaves with "no dates" (G-024). */
  onCallBack?: (() => void) | undefined
}

const DAYS_SHOWN = 4

type Found = { kind: 'searching' } | { kind: 'found'; days: readonly FreeDay[] } | { kind: 'failed' }

/** Free slots of the workers, a few days at a time; what another desk took meanwhile is refused on saving. */
export function SlotPicker({ userIds, value, onChange, label, refused, onCallBack }: SlotPickerProps) {
  const [attempt, setAttempt] = useState(0)
  const found = useFreeDays(userIds, refused === true, attempt)
  const [shown, setShown] = useState(DAYS_SHOWN)
  const days = found.kind === 'found' ? found.days : []
  const gone =
    found.kind === 'found' &&
    value !== null &&
    !days.some((day) => day.slots.some((slot) => slot.startsAt === value.startsAt))

  useEffect(() => {
    if (gone) onChange(null)
  }, [gone, onChange])

  if (found.kind === 'searching')
    return (
      <p role="status" className="text-ink-soft">
        Szukam wolnych terminów…
      </p>
    )
  if (found.kind === 'failed') return <NotRead retry={() => setAttempt(attempt + 1)} />
  if (days.length === 0) return <NoSlot joint={userIds.length > 1} onCallBack={onCallBack} />
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{label}</legend>
      {days.slice(0, shown).map((day) => (
        <DayRow key={day.date} day={day} value={value} onChange={onChange} />
      ))}
      <div className="flex flex-wrap gap-2">
        {days.length > shown ? (
          <Button size="small" onClick={() => setShown(shown + DAYS_SHOWN)}>
            Pokaż późniejsze dni
          </Button>
        ) : null}
        {onCallBack ? (
          <Button size="small" variant="quiet" icon="phone" onClick={onCallBack}>
            Żaden nie pasuje – oddzwonimy
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}

function useFreeDays(userIds: readonly string[], refused: boolean, attempt: number): Found {
  const [found, setFound] = useState<Found & { of?: string }>({ kind: 'searching' })
  const key = userIds.join()
  const asked = `${key} ${attempt}`
  useEffect(() => {
    let current = true
    const tell = (answer: Found) => current && setFound({ ...answer, of: asked })
    findFreeSlots({ userIds: key.split(',') }).then(
      (answer) => tell(answer.ok ? { kind: 'found', days: answer.result } : { kind: 'failed' }),
      () => tell({ kind: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [key, asked, refused])
  return found.of === asked ? found : { kind: 'searching' }
}

function NotRead({ retry }: { retry: () => void }) {
  return (
    <Callout
      tone="warning"
      title="Nie udało się odczytać wolnych terminów"
      actions={
        <Button size="small" onClick={retry}>
          Spróbuj ponownie
        </Button>
      }
    />
  )
}

function NoSlot({ joint, onCallBack }: { joint: boolean; onCallBack: (() => void) | undefined }) {
  return (
    <Callout
      tone="warning"
      title={
        joint
          ? 'W najbliższych czterech tygodniach nie ma wspólnego wolnego terminu'
          : 'W najbliższych czterech tygodniach nie ma wolnego terminu'
      }
      actions={
        onCallBack ? (
          <Button size="small" icon="phone" onClick={onCallBack}>
            Wpisz na listę do oddzwonienia
          </Button>
        ) : null
      }
    >
      Terminy są w dniach, w których pracownik zajmuje stanowisko, ma godziny przyjęć i nie jest nieobecny.
      Nikt nie odchodzi z „brakiem terminów”: osoba trafi na listę i oddzwonimy z terminem.
    </Callout>
  )
}

type DayRowProps = { day: FreeDay; value: FreeSlot | null; onChange: (slot: FreeSlot) => void }

function DayRow({ day, value, onChange }: DayRowProps) {
  return (
    <div className="flex flex-col gap-1.5 sm:flex-row sm:items-baseline sm:gap-4">
      <span className="w-60 shrink-0 text-ink-soft">
        {formatDayName(day.date)}, {formatDateInWords(localDate(day.date))}
      </span>
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
