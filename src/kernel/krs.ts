/** The ten digits of a KRS number, with the zeros in front that people leave out; null when it is not one. It has no check digit. */
export function parseKrs(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^KRS[:\s]*/i, '')
    .replace(/[\s-]/g, '')
  if (!/^\d{4,10}$/.test(digits)) return null
  const number = digits.padStart(10, '0')
  return /^0+$/.test(number) ? null : number
}

/** True for a number of the National Court Register. */
export function isKrs(text: string): boolean {
  return parseKrs(text) !== null
}
