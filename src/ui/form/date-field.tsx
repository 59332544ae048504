'use client'

import { formatDayName } from '@/ui/form/day-name'
import { DatePicker } from '@/ui/form/date-picker'
import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { dateMask, dayOfValue } from '@/ui/form/masks'

type DateFieldProps = FieldProps & {
  /** Days outside are not offered by the calendar; whether they are wrong says the schema. */
  min?: string | undefined
  max?: string | undefined
  /** No calendar: for dates of birth, which nobody looks for in a calendar. */
  typedOnly?: boolean | undefined
  /** No name of the day below: in a row of filters it would push its field up. */
  withoutDayName?: boolean | undefined
}

/** A day, typed as 1.2.26 or picked. The value is 'YYYY-MM-DD'. */
export function DateField({ min, max, typedOnly, withoutDayName, ...props }: DateFieldProps) {
  return (
    <MaskedField
      width={typedOnly ? 'short' : 'date'}
      {...props}
      mask={dateMask}
      noteOf={withoutDayName ? undefined : (value) => dayNote(String(value))}
      picker={
        typedOnly
          ? undefined
          : (binding) => (
              <DatePicker
                label={props.label}
                value={dayOfValue(binding.value)}
                min={min}
                max={max}
                onPick={(day) => {
                  binding.onChange(day)
                  document.getElementById(binding.id)?.focus()
                }}
              />
            )
      }
    />
  )
}

/** What day of the week it was tells whether a day of these years was meant; of a date of birth nobody asks. */
const dayNote = (day: string) =>
  Number(day.slice(0, 4)) < new Date().getFullYear() - 5 ? undefined : formatDayName(day)
