const weights9 = [8, 9, 2, 3, 4, 5, 6, 7]
const weights14 = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

/** The digits of a REGON (9, or 14 for a local unit); null when it is not one. */
export function parseRegon(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^(\d{9}|\d{14})$/.test(digits) || /^0+$/.test(digits)) return null
  if (!agrees(digits.slice(0, 9), weights9)) return null
  return digits.length === 9 || agrees(digits, weights14) ? digits : null
}

/** True for a REGON with check digits that agree. */
export function isRegon(text: string): boolean {
  return parseRegon(text) !== null
}

function agrees(digits: string, weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (sum % 11) % 10 === Number(digits.at(-1))
}
