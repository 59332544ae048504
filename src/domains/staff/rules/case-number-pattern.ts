/** Elements of a znak sprawy: as the settings show them and as they are kept (casework/rules/case-number.ts). */
const elements = [
  ['jednostka', 'unit'],
  ['klasa', 'class'],
  ['numer', 'number'],
  ['rok', 'year'],
] as const

const element = /\{(\w*)\}/g

/** A kept pattern as people read it: '{jednostka}.{klasa}.{numer}.{rok}'. */
export function patternInPolish(pattern: string): string {
  return pattern.replace(element, (whole, name: string) => {
    const known = elements.find(([, code]) => code === name)
    return known ? `{${known[0]}}` : whole
  })
}

/** A typed pattern as it is kept. */
export function patternInCode(pattern: string): string {
  return pattern.replace(element, (whole, name: string) => {
    const known = elements.find(([word]) => word === name)
    return known ? `{${known[1]}}` : whole
  })
}

/** Why a pattern cannot be used, as a sentence; null when it can: without class, number and year two cases could get one number. */
export function patternProblem(pattern: string): string | null {
  const names = [...patternInPolish(pattern).matchAll(element)].map((match) => match[1] ?? '')
  if (!['klasa', 'numer', 'rok'].every((name) => names.includes(name)))
    return 'Wzór musi zawierać {klasa} (klasę z wykazu akt), {numer} (kolejny numer) i {rok}.'
  if (!names.every((name) => elements.some(([word]) => word === name)))
    return 'Znane elementy wzoru to {jednostka}, {klasa}, {numer} i {rok}.'
  return pattern.includes('}{') ? 'Elementy wzoru oddziel znakiem, na przykład kropką.' : null
}
