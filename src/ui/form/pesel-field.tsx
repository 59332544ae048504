'use client'

import { checkPesel } from '@/kernel/pesel'
import type { FieldProps } from '@/ui/form/field-frame'
import { formatLongDay } from '@/ui/form/day-name'
import { MaskedField } from '@/ui/form/masked-field'
import { peselMask } from '@/ui/form/masks'

/** A PESEL number; says below what date and sex it carries. The value is eleven digits. */
export function PeselField(props: FieldProps) {
  return <MaskedField width="short" {...props} mask={peselMask} noteOf={carriedBy} />
}

function carriedBy(value: string | number): string | undefined {
  const check = checkPesel(String(value))
  if (!check.ok) return undefined
  return `ur. ${formatLongDay(check.bornOn)}, ${check.sex === 'female' ? 'kobieta' : 'mężczyzna'}`
}
