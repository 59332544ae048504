'use client'

import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { postcodeMask } from '@/ui/form/masks'

/** A postcode, typed with or without the hyphen. The value is 'NN-NNN'. */
export function PostcodeField(props: FieldProps) {
  return <MaskedField width="short" {...props} mask={postcodeMask} />
}
