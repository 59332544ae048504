/** A character no text of the database can hold: NUL, or half of a pair (what is left of an emoji cut in two). */
const unstorable = /[\0\p{Surrogate}]/u

const sentence =
  'W tym tekście jest znak, którego nie da się zapisać. Wklej go jeszcze raz jako zwykły tekst.'

/** Fields with text the database cannot hold, each with its sentence; by the path the form knows the field under. */
export function unstorableText(value: unknown): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const waiting: [path: string, value: unknown][] = [['', value]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, part] = next
    if (typeof part === 'string') {
      if (unstorable.test(part)) found[path] = [sentence]
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (unstorable.test(key)) found[path] = [sentence]
        waiting.push([path ? `${path}.${key}` : key, inner])
      }
    }
  }
  return found
}

/** The text without what the database cannot hold; for drafts, which are kept whatever was pasted. */
export const storableText = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '')
