'use client'

import { lazy, Suspense } from 'react'
import { Icon } from '@/ui/icon'
import { Popover } from '@/ui/popover'

const MonthCalendar = lazy(() =>
  import('@/ui/form/month-calendar').then((file) => ({ default: file.MonthCalendar })),
)

export type DatePickerProps = {
  label: string
  value: string | undefined
  min?: string | undefined
  max?: string | undefined
  onPick: (day: string) => void
}

/** The button that opens a calendar; the calendar itself comes only when asked for. */
export function DatePicker(props: DatePickerProps) {
  return (
    <Popover
      align="end"
      label={`Kalendarz: ${props.label}`}
      buttonClassName="inline-flex size-10 flex-none items-center justify-center rounded-md border border-line-strong bg-surface hover:bg-sunken max-sm:size-11 print:hidden"
      button={<Icon name="calendar" className="size-5" />}
      className="min-h-80 w-76 p-3"
    >
      {(close) => (
        <Suspense fallback={<p role="status">Otwieram kalendarz…</p>}>
          <MonthCalendar
            {...props}
            onPick={(day) => {
              close()
              props.onPick(day)
            }}
          />
        </Suspense>
      )}
    </Popover>
  )
}
