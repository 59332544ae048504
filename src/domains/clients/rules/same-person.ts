import type { LocalDate } from '@/kernel/calendar-day'
import { foldedWords } from './folding'
import { similarDates } from './similar-dates'

export type Identity = {
  readonly firstName: string
  readonly secondName?: string | null
  readonly lastName: string
  readonly familyName?: string | null
  readonly bornOn: LocalDate | null
}

/** 'certain': same name and date of birth; 'likely': a typing error, exchanged names or a missing date away. */
export type Likeness = 'certain' | 'likely' | 'none'

type Closeness = 'equal' | 'close' | 'far'

/** May these be one person? Compares names without Polish marks, also exchanged and by family name, and dates of birth. */
export function likeness(a: Identity, b: Identity): Likeness {
  const names = nameCloseness(a, b)
  if (names === 'far') return 'none'
  if (a.bornOn === null || b.bornOn === null) return names === 'equal' ? 'likely' : 'none'
  if (a.bornOn === b.bornOn) return names === 'equal' ? 'certain' : 'likely'
  // a mistake in the name and another in the date is no longer a suspicion but a guess
  return names === 'equal' && similarDates(a.bornOn).includes(b.bornOn) ? 'likely' : 'none'
}

function nameCloseness(a: Identity, b: Identity): Closeness {
  const straight = worse(lastNames(a, b), closeness(a.firstName, b.firstName))
  const exchanged = worse(closeness(a.lastName, b.firstName), closeness(a.firstName, b.lastName))
  const best = better(straight, exchanged)
  // the second name used as the first
  const bySecond = worse(
    lastNames(a, b),
    better(closeness(a.secondName, b.firstName), closeness(a.firstName, b.secondName)),
  )
  return best === 'far' && bySecond === 'equal' ? 'close' : best
}

/** A last name now agrees with a family name then: marriage is the commonest reason for a second card. */
function lastNames(a: Identity, b: Identity): Closeness {
  const now = closeness(a.lastName, b.lastName)
  const then = better(closeness(a.familyName, b.lastName), closeness(a.lastName, b.familyName))
  return better(now, then === 'far' ? partOf(a.lastName, b.lastName) : 'close')
}

/** 'Nowak' and 'Nowak-Kowalska'. */
function partOf(a: string, b: string): Closeness {
  const [wordsA, wordsB] = [foldedWords(a), foldedWords(b)]
  const double = wordsA.length !== wordsB.length
  return double && (wordsA.some((w) => wordsB.includes(w)) || wordsB.some((w) => wordsA.includes(w)))
    ? 'close'
    : 'far'
}

function closeness(a: string | null | undefined, b: string | null | undefined): Closeness {
  const [x, y] = [foldedWords(a ?? '').join(' '), foldedWords(b ?? '').join(' ')]
  if (x === '' || y === '') return 'far'
  if (x === y) return 'equal'
  const allowed = Math.min(x.length, y.length) >= 8 ? 2 : Math.min(x.length, y.length) >= 4 ? 1 : 0
  return allowed > 0 && typingErrors(x, y, allowed) <= allowed ? 'close' : 'far'
}

/** Letters added, lost, changed or exchanged with the neighbour between two words; stops counting above `most`. */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        change,
        exchanged ? at(i - 2, j - 2) + 1 : Infinity,
      )
    }
  }
  return at(a.length, b.length)
}

const order: readonly Closeness[] = ['equal', 'close', 'far']
const better = (a: Closeness, b: Closeness): Closeness => (order.indexOf(a) <= order.indexOf(b) ? a : b)
const worse = (a: Closeness, b: Closeness): Closeness => (order.indexOf(a) >= order.indexOf(b) ? a : b)
