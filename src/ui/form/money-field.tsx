'use client'

import type { FieldProps } from '@/ui/form/field-frame'
import { MaskedField } from '@/ui/form/masked-field'
import { moneyMask } from '@/ui/form/masks'

/** An amount in złote, typed as 1234,5 and shown as 1 234,50. The value is whole grosze (a number). */
export function MoneyField(props: FieldProps & { unit?: string | undefined }) {
  return <MaskedField width="short" {...props} mask={moneyMask} unit={props.unit ?? 'zł'} />
}
