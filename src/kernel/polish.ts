import { daysBetween, warsawDateOf, type LocalDate, type YearMonth } from '@/kernel/calendar-day'
import type { DateRange } from '@/kernel/date-range'
import { choosePlural } from '@/kernel/plural'

/** The three forms of a noun: ['rodzina', 'rodziny', 'rodzin']. */
export type PluralForms = readonly [one: string, few: string, many: string]

const noBreakSpace = '\u00a0'

/** The form that goes with the number: plural(5, 'rodzina', 'rodziny', 'rodzin') is 'rodzin'. */
export function plural(n: number, one: string, few: string, many: string): string {
  return choosePlural(n, one, few, many)
}

/** The number with its noun: '5 rodzin', '1 rodzina', '12 345 osób'. */
export function countOf(n: number, forms: PluralForms): string {
  return `${formatNumber(n)} ${choosePlural(n, ...forms)}`
}

/** '12 345' with a no-break space between thousands. */
export function formatNumber(n: number): string {
  const [whole = '', fraction] = String(Math.abs(n)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace)
  return `${n < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** 'dd.mm.rrrr'. */
export function formatDate(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
}

// prettier-ignore
const genitiveMonths = [
  'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października',
  'listopada', 'grudnia',
]
// prettier-ignore
const months = [
  'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik',
  'listopad', 'grudzień',
]

/** '24 listopada 2026 r.', for letters and decisions. */
export function formatDateInWords(date: LocalDate): string {
  const month = genitiveMonths[Number(date.slice(5, 7)) - 1] ?? ''
  return `${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}${noBreakSpace}r.`
}

/** 'listopad 2026'. */
export function formatMonth(month: YearMonth): string {
  return `${months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}

const warsawTime = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 'gg:mm' in Poland at that instant. */
export function formatTime(instant: Date): string {
  return warsawTime.format(instant)
}

/** 'dd.mm.rrrr, gg:mm' in Poland at that instant. */
export function formatDateTime(instant: Date): string {
  return `${formatDate(warsawDateOf(instant))}, ${formatTime(instant)}`
}

/** 'od 01.02.2026 do 28.02.2026', or 'od 01.02.2026' while it lasts. */
export function formatRange(range: DateRange): string {
  const from = `od ${formatDate(range.from)}`
  return range.to === null ? from : `${from} do ${formatDate(range.to)}`
}

/** When a term falls, seen from today: 'dziś (…)', 'jutro (…)', 'za 3 dni (26.11.2026)', '2 dni po terminie (…)'. */
export function relativeDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date)
  const day = `(${formatDate(date)})`
  if (days === 0) return `dziś ${day}`
  if (days === 1) return `jutro ${day}`
  if (days > 1) return `za ${countOf(days, ['dzień', 'dni', 'dni'])} ${day}`
  return `${countOf(-days, ['dzień', 'dni', 'dni'])} po terminie ${day}`
}

/** When something came, seen from today: 'dziś (…)', 'wczoraj (…)', '3 dni temu (26.11.2026)'. */
export function agoDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(date, today)
  if (days < 1) return relativeDay(date, today)
  const day = `(${formatDate(date)})`
  return days === 1 ? `wczoraj ${day}` : `${countOf(days, ['dzień', 'dni', 'dni'])} temu ${day}`
}

/** Polish order: a ą b c ć … l ł …; numbers inside text by value. */
export const polishCollator = new Intl.Collator('pl', { numeric: true })

/** What somebody wrote, closed so that another sentence can follow: "wrócił" → "wrócił.". */
export function sentence(text: string): string {
  const written = text.trim()
  return written === '' || /[.?!…]$/.test(written) ? written : `${written}.`
}

/** For `sort`: Polish alphabetical order. */
export function comparePolish(a: string, b: string): number {
  return polishCollator.compare(a, b)
}

// Letters that Unicode does not take apart into a base letter and a mark.
// prettier-ignore
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l', đ: 'd', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd',
}

/** For search: lower case, no marks ('Żółć Łódź' is 'zolc lodz'), single spaces, trimmed. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđøıħŧßæœþð]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
