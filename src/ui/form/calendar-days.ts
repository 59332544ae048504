const dayLength = 86_400_000

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** The day `days` later, as 'YYYY-MM-DD'. */
export function shiftDay(day: string, days: number): string {
  return dayOf(instantOf(day) + days * dayLength)
}

/** The same day `months` later, or the last of that month. */
export function shiftMonth(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** Monday of the week the day lies in. */
export function mondayOf(day: string): string {
  return shiftDay(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7))
}

/** The weeks that show the month of a day, each of seven days from Monday. */
export function weeksOfMonth(day: string): string[][] {
  const first = mondayOf(`${day.slice(0, 7)}-01`)
  const weeks: string[][] = []
  for (
    let monday = first;
    weeks.length === 0 || monday.slice(0, 7) <= day.slice(0, 7);
    monday = shiftDay(monday, 7)
  ) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => shiftDay(monday, offset)))
  }
  return weeks
}

/** Today by the clock of the person's device. */
export function deviceToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date())
}
