/** What a znak sprawy is made of: the unit's symbol, the JRWA class, the number in the class and the year. */
export type CaseNumberParts = {
  readonly unit: string
  readonly class: string
  readonly number: number
  readonly year: number
}

const placeholder = /\{(\w+)\}/g
const known = ['unit', 'class', 'number', 'year'] as const
const required = ['class', 'number', 'year'] as const

/**
 * The znak sprawy by a pattern such as '{unit}.{class}.{number}.{year}' or 'OPS.{class}.{number}/{year}'.
 * Throws RangeError when `patternFault` would find a fault.
 */
export function formatCaseNumber(pattern: string, parts: CaseNumberParts): string {
  const fault = patternFault(pattern)
  if (fault) throw new RangeError(fault)
  return pattern.replace(placeholder, (_, name: keyof CaseNumberParts) => String(parts[name]))
}

/** What is wrong with a pattern, as a Polish sentence for its field; null when it is right. */
export function patternFault(pattern: string): string | null {
  const names = [...pattern.matchAll(placeholder)].map((match) => match[1] ?? '')
  const unknown = names.find((name) => !known.some((k) => k === name))
  if (unknown !== undefined) return `Wzór znaku sprawy zawiera nieznany element {${unknown}}.`
  const missing = required.find((name) => !names.includes(name))
  if (missing)
    return `We wzorze znaku sprawy brakuje elementu {${missing}} – bez niego znaki mogłyby się powtórzyć.`
  return /\}\{/.test(pattern) ? 'Elementy znaku sprawy oddziel znakiem, na przykład kropką.' : null
}
