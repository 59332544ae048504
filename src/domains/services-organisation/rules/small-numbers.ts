/** Fewer people than this could be recognised by those who know the city. */
export const SMALLEST = 5

/** A small number as it is shown to those who may not read the files behind it. */
export const FEWER = 'mniej niż 5'

/**
 * Which parts of a known whole may be shown. A part from 1 to 4 is hidden, and then as many of the others, the smallest
 * first, as are needed that what is hidden is at least two parts and at least five people: otherwise it could be had by
 * subtraction. Nothing is no person and is always shown.
 */
export function shownParts(parts: readonly number[]): readonly boolean[] {
  const shown = parts.map((part) => part === 0 || part >= SMALLEST)
  const hidden = () => parts.filter((_part, at) => !shown[at])
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  while (hidden().length > 0 && (hidden().length < 2 || sum(hidden()) < SMALLEST)) {
    const next = smallestShown(parts, shown)
    if (next === null) break
    shown[next] = false
  }
  return shown
}

function smallestShown(parts: readonly number[], shown: readonly boolean[]): number | null {
  let smallest: number | null = null
  for (const [at, part] of parts.entries()) {
    if (!shown[at] || part === 0) continue
    if (smallest === null || part < (parts[smallest] ?? 0)) smallest = at
  }
  return smallest
}
