'use client'

import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { phoneMask } from '@/ui/form/masks'

/** A telephone number. The value is nine digits, or '+' and the number with its country. */
export function PhoneField(props: FieldProps) {
  return <MaskedField width="medium" {...props} mask={phoneMask} />
}
