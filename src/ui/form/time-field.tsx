'use client'

import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { timeMask } from '@/ui/form/masks'

/** An hour of the day, typed as 9, 930 or 9:30. The value is 'HH:MM'. */
export function TimeField(props: FieldProps) {
  return <MaskedField width="short" {...props} mask={timeMask} />
}
