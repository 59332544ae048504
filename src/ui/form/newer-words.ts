import { isLocalDate, isYearMonth } from '@/kernel/calendar-day'
import { formatDate, formatMonth } from '@/kernel/polish'

/** What a field offers to choose from, as the screen says it; null where it is typed in. */
export type Offered = readonly { readonly value: string; readonly label: string }[] | null

/** A value of the record in the words of the screen: never a code, a date or a month as the computer sorts it. */
export function newerWords(value: unknown, offered: Offered): string {
  const values = [value].flat().filter((one) => one !== '' && one !== null && one !== undefined)
  if (values.length === 0) return offered ? 'nic nie wybrano' : 'nic nie wpisano'
  if (offered) {
    const chosen = offered.filter((option) => values.some((one) => String(one) === option.value))
    return chosen.map(({ label }) => label).join(', ') || 'inny wybór'
  }
  if (typeof value === 'boolean') return value ? 'zaznaczone' : 'niezaznaczone'
  if (typeof value !== 'string') return 'inna wartość niż Twoja'
  if (isLocalDate(value)) return formatDate(value)
  return isYearMonth(value) ? formatMonth(value) : value
}
