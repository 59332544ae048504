const dayNames = new Intl.DateTimeFormat('pl-PL', { weekday: 'long', timeZone: 'UTC' })
const longDates = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('pl-PL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const instant = (day: string) => new Date(`${day}T00:00:00Z`)

/** 'poniedziałek' of a day 'YYYY-MM-DD'. */
export function formatDayName(day: string): string {
  return dayNames.format(instant(day))
}

/** '1 lutego 2026'. */
export function formatLongDay(day: string): string {
  return longDates.format(instant(day))
}

/** 'luty 2026' of a month 'YYYY-MM'. */
export function formatMonthName(month: string): string {
  return months.format(instant(`${month}-01`))
}
