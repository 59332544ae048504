import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'

/**
 * Days a typing error away from this one: day and month exchanged, one digit different, two neighbouring digits
 * exchanged. The day itself is not among them.
 */
export function similarDates(date: LocalDate): LocalDate[] {
  const digits = date.replaceAll('-', '')
  const variants = new Set<string>()
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) variants.add(digits.slice(0, i) + digit + digits.slice(i + 1))
    variants.add(digits.slice(0, i) + (digits[i + 1] ?? '') + (digits[i] ?? '') + digits.slice(i + 2))
  }
  variants.add(digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6))
  return [...variants]
    .map((text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    .filter(isLocalDate)
    .filter((other) => other !== date)
}
