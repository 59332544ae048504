/** The 26 digits of a Polish bank account typed with or without spaces and 'PL'; null when the check digits disagree. */
export function parseNrb(text: string): string | null {
  const digits = text.trim().replace(/^PL/i, '').replace(/[\s-]/g, '')
  if (!/^\d{26}$/.test(digits) || /^0+$/.test(digits)) return null
  return remainder97(`${digits.slice(2)}2521${digits.slice(0, 2)}`) === 1 ? digits : null
}

/** True for an account number whose check digits agree (IBAN, mod 97). */
export function isNrb(text: string): boolean {
  return parseNrb(text) !== null
}

/** 'NN NNNN NNNN NNNN NNNN NNNN NNNN'. */
export function formatNrb(nrb: string): string {
  return `${nrb.slice(0, 2)} ${(nrb.slice(2).match(/.{1,4}/g) ?? []).join(' ')}`
}

/** The account number of a bank's code and client's number (24 digits): puts the check digits in front. */
export function buildNrb(bankAndClient: string): string {
  if (!/^\d{24}$/.test(bankAndClient)) throw new RangeError('24 digits expected')
  const check = 98 - remainder97(`${bankAndClient}252100`)
  return `${String(check).padStart(2, '0')}${bankAndClient}`
}

function remainder97(digits: string): number {
  return [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0)
}
