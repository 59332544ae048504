import { isYearMonth, parsePolishDate, type LocalDate } from '@/kernel/calendar-day'
import { formatAmount, parseMoney } from '@/kernel/money'
import { parsePostcode } from '@/kernel/postal-address'
import type { Mask } from '@/ui/form/masked-field'

const text = (value: string | number) => String(value)

/** Kept as 'YYYY-MM-DD', written as dd.mm.rrrr, typed also as 1.2.26 or 01022026. */
export const dateMask: Mask = {
  parse: (typed) =>
    parsePolishDate(typed.trim().replace(/^(\d{2})(\d{2})(\d{4}|\d{2})$/, '$1.$2.$3')) ?? undefined,
  format: (value) => text(value).split('-').reverse().join('.'),
  inputMode: 'numeric',
  placeholder: 'dd.mm.rrrr',
}

/** Kept as 'YYYY-MM', written as mm.rrrr, typed also as 2.26 or 2/2026. */
export const monthMask: Mask = {
  parse: parseMonth,
  format: (value) => text(value).split('-').reverse().join('.'),
  inputMode: 'numeric',
  placeholder: 'mm.rrrr',
}

/** Kept and written as 'HH:MM', typed also as 9, 930, 9.30 or 9:30. */
export const timeMask: Mask = {
  parse: parseTime,
  format: text,
  inputMode: 'numeric',
  placeholder: 'gg:mm',
}

/** Kept as whole grosze, written as 1 234,50, typed also as 1234,5. */
export const moneyMask: Mask = {
  parse: (typed) => parseMoney(typed) ?? undefined,
  format: (value) => (typeof value === 'number' ? formatAmount(value) : value),
  inputMode: 'decimal',
  align: 'end',
}

/** Kept as a number with at most `decimals` places, written with a comma. */
export function numberMask(decimals: number): Mask {
  const pattern = decimals === 0 ? /^-?\d{1,12}$/ : new RegExp(`^-?\\d{1,12}(?:[.,]\\d{1,${decimals}})?$`)
  return {
    parse: (typed) => {
      const digits = typed.replace(/\s/g, '').replace('−', '-')
      return pattern.test(digits) ? Number(digits.replace(',', '.')) : undefined
    },
    format: (value) => text(value).replace('.', ','),
    inputMode: decimals === 0 ? 'numeric' : 'decimal',
    align: 'end',
  }
}

/** Kept as digits alone, whether or not they make a number: what is wrong with it says the schema. */
export const peselMask: Mask = {
  parse: (typed) => typed.replace(/[\s-]/g, ''),
  format: text,
  inputMode: 'numeric',
}

/** Kept as nine digits, or with '+' and the country; written in threes. */
export const phoneMask: Mask = {
  parse: (typed) => {
    const digits = typed.replace(/[\s()-]/g, '').replace(/^(?:\+|00)48(?=\d{9}$)/, '')
    return /^(?:\d{9}|(?:\+|00)\d{8,15})$/.test(digits) ? digits.replace(/^00/, '+') : undefined
  },
  format: (value) => text(value).replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3'),
  inputMode: 'tel',
}

/** Kept and written as 00-000, typed also as 00000. */
export const postcodeMask: Mask = {
  parse: (typed) => parsePostcode(typed) ?? undefined,
  format: text,
  inputMode: 'numeric',
  placeholder: '00-000',
}

function parseMonth(typed: string): string | undefined {
  const trimmed = typed.trim()
  if (isYearMonth(trimmed)) return trimmed
  const match = /^(\d{1,2})\s*[.\-/ ]\s*(\d{4}|\d{2})$/.exec(trimmed)
  const [, month = '', year = ''] = match ?? []
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}`
  return isYearMonth(iso) ? iso : undefined
}

function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:\s*[:.,\s]?\s*(\d{2}))?$/.exec(typed.trim())
  const [, hour = '', minute = '00'] = match ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The day of a kept value when it is one. */
export function dayOfValue(value: unknown): LocalDate | undefined {
  return typeof value === 'string' ? (parsePolishDate(value) ?? undefined) : undefined
}
