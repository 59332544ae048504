const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** The ten digits of a NIP typed with or without hyphens, spaces and 'PL'; null when it is not one. */
export function parseNip(text: string): string | null {
  const digits = text.trim().replace(/^PL/i, '').replace(/[\s-]/g, '')
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return null
  const remainder = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11
  return remainder === Number(digits[9]) ? digits : null
}

/** True for a NIP with a check digit that agrees. */
export function isNip(text: string): boolean {
  return parseNip(text) !== null
}

/** '123-456-32-18'. */
export function formatNip(nip: string): string {
  return `${nip.slice(0, 3)}-${nip.slice(3, 6)}-${nip.slice(6, 8)}-${nip.slice(8)}`
}
