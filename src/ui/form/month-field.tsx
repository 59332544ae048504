'use client'

import { formatMonthName } from '@/ui/form/day-name'
import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { monthMask } from '@/ui/form/masks'

/** A month, typed as 2.26 or 02.2026. The value is 'YYYY-MM'. */
export function MonthField(props: FieldProps) {
  return (
    <MaskedField
      width="short"
      {...props}
      mask={monthMask}
      noteOf={(value) => formatMonthName(String(value))}
    />
  )
}
