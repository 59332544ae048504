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

/** Words one exchange of neighbours or one lost letter away: what trigrams miss in short names ('nwoak', 'nowk'). */
export function slips(word: string): string[] {
  const variants = new Set<string>()
  for (let i = 0; i < word.length; i++) {
    if (i + 1 < word.length) {
      variants.add(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2))
    }
    if (word.length > 3) variants.add(word.slice(0, i) + word.slice(i + 1))
  }
  variants.delete(word)
  return [...variants]
}
