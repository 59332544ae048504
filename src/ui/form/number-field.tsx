'use client'

import { useMemo } from 'react'
import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { numberMask } from '@/ui/form/masks'

type NumberFieldProps = FieldProps & { decimals?: number | undefined; unit?: string | undefined }

/** A number with at most `decimals` places (none by default). The value is a number. */
export function NumberField({ decimals = 0, ...props }: NumberFieldProps) {
  const mask = useMemo(() => numberMask(decimals), [decimals])
  return <MaskedField width="short" {...props} mask={mask} />
}
