import { foldedWords } from './folding'

/** What somebody typed into the search, taken apart by what it may be. */
export type SearchTerms = {
  /** at least two letters or digits altogether, else nothing is looked for */
  readonly enough: boolean
  /** folded words, most three first ones count */
  readonly words: readonly string[]
  /** the same as one text, for the beginning of "nazwisko imię" */
  readonly phrase: string
  /** digits when nothing but digits (with spaces, hyphens or +48) was typed: a PESEL or a phone, or its beginning */
  readonly digits: string | null
  /** the text as a case number, when it looks like one: has a digit and a dot or a slash */
  readonly caseNumber: string | null
  /** there is a letter, so it may be a name */
  readonly hasLetters: boolean
}

/** Reads the search text; never throws, whatever was typed. */
export function searchTerms(text: string): SearchTerms {
  const trimmed = text.trim().slice(0, 100)
  const words = foldedWords(trimmed).slice(0, 6)
  const onlyDigits = /^\+?[\d\s-]+$/.test(trimmed)
  const digits = onlyDigits ? trimmed.replace(/\D/g, '').replace(/^(?:00)?48(?=\d{9}$)/, '') : ''
  return {
    enough: words.join('').length >= 2,
    words,
    phrase: words.join(' '),
    digits: digits.length >= 4 ? digits : null,
    caseNumber:
      /\d/.test(trimmed) && /[./]/.test(trimmed) && trimmed.length >= 4 ? trimmed.toUpperCase() : null,
    hasLetters: /\p{L}/u.test(trimmed),
  }
}

/** Letters and pairs that sound alike and are taken for each other, once folded: ó/u, ż/rz, h/ch, w/v … */
const soundAlike: readonly (readonly [string, string])[] = [
  ['o', 'u'],
  ['rz', 'z'],
  ['ch', 'h'],
  ['w', 'v'],
  ['i', 'y'],
  ['i', 'j'],
  ['sz', 's'],
  ['cz', 'c'],
  ['k', 'c'],
  ['ks', 'x'],
]

/** Words one slip away whose spelling is known: neighbours exchanged, a letter too many, a sound written otherwise. */
export function slips(word: string): string[] {
  const variants = new Set<string>()
  for (let i = 0; i < word.length; i++) {
    if (i + 1 < word.length) {
      variants.add(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2))
    }
    if (word.length > 3) variants.add(word.slice(0, i) + word.slice(i + 1))
    for (const [a, b] of soundAlike) {
      if (word.startsWith(a, i)) variants.add(word.slice(0, i) + b + word.slice(i + a.length))
      if (word.startsWith(b, i)) variants.add(word.slice(0, i) + a + word.slice(i + b.length))
    }
  }
  variants.delete(word)
  return [...variants]
}

/**
 * Patterns of LIKE for one wrong or lost letter after the first two, in words too short for trigrams to forgive it
 * ('nowek', 'nowk'); none for longer words.
 */
export function gapPatterns(word: string): string[] {
  if (word.length < 4 || word.length > 7) return []
  const patterns = new Set<string>()
  for (let i = 2; i <= word.length; i++) {
    if (i < word.length) patterns.add(`${word.slice(0, i)}_${word.slice(i + 1)}%`)
    if (i < word.length) patterns.add(`${word.slice(0, i)}_${word.slice(i)}%`)
  }
  return [...patterns]
}
