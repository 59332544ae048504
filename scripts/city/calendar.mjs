// Days of the generated years with what the law makes of them. Tests compare them with the statute module.

const DAY = 86_400_000
const iso = (time) => new Date(time).toISOString().slice(0, 10)
const at = (day) => Date.parse(`${day}T00:00:00Z`)

function easter(year) {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}

const FIXED = ['01-01', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26']

function holidaysOf(year) {
  const fixed = [...FIXED, ...(year >= 2011 ? ['01-06'] : []), ...(year >= 2025 ? ['12-24'] : [])]
  const movable = [0, 1, 49, 60].map((after) => iso(easter(year) + after * DAY))
  return [...fixed.map((day) => `${year}-${day}`), ...movable]
}

/**
 * Each day: `back` the last working day not after it, `term_end` where a term ending on it ends (Saturdays move terms
 * since June 2017), `interview` the fourteenth working day after it.
 * @param {string} from
 * @param {string} to
 */
export function calendarDays(from, to) {
  const holidays = new Set()
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) + 1; year++)
    for (const day of holidaysOf(year)) holidays.add(day)
  const free = (time) => new Date(time).getUTCDay() === 0 || holidays.has(iso(time))
  const working = (time) => !free(time) && new Date(time).getUTCDay() !== 6
  const saturdayMoves = at('2017-06-01')
  const days = []
  for (let time = at(from); time <= at(to); time += DAY) {
    let back = time
    while (!working(back)) back -= DAY
    let end = time
    while (free(end) || (new Date(end).getUTCDay() === 6 && end >= saturdayMoves)) end += DAY
    let interview = time
    for (let left = 14; left > 0;) {
      interview += DAY
      if (working(interview)) left--
    }
    days.push({
      day: iso(time),
      working: working(time),
      back: iso(back),
      term_end: iso(end),
      interview: iso(interview),
    })
  }
  return days
}

/** A day so many days before (or, negative, after) another. */
export const daysBefore = (day, days) => iso(at(day) - days * DAY)
