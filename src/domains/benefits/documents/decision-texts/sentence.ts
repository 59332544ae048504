/** The text with exactly one full stop at its end; one that ends with "r." needs no other. */
export const sentence = (text: string): string => {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
