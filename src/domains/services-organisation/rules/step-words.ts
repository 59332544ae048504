import { isLocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'
import type { OfferedField, StepContent } from './step-content'

/** What was written into a field, as people read it; null when nothing was. */
export function fieldWords(
  { kind, options }: OfferedField,
  value: StepContent[string] | undefined,
): string | null {
  if (value === undefined || value === null || value === '' || value === false) return null
  const label = (code: string) => options.find((option) => option.value === code)?.label ?? code
  if (typeof value === 'boolean') return 'tak'
  if (typeof value === 'number') return kind === 'money' ? formatMoney(value) : formatNumber(value)
  if (typeof value === 'string')
    return kind === 'choice' ? label(value) : kind === 'day' && isLocalDate(value) ? formatDate(value) : value
  return value.length === 0 ? null : value.map(label).join('; ')
}
