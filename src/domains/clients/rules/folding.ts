import { fold } from '@/kernel/polish'

type Named = {
  readonly firstName: string
  readonly lastName: string
  readonly secondName?: string | null
  readonly familyName?: string | null
}

type Placed = {
  readonly street?: string | null
  readonly house: string
  readonly flat?: string | null
  readonly postcode: string
  readonly city: string
}

/** Folded text cut into words of letters and digits: 'Żółć-Łódzka 5/7' gives zolc, lodzka, 5, 7. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** What `person.name_folded` holds: last name, first name, second name, family name. Search and duplicates read it. */
export function nameFolded(person: Named): string {
  return foldedWords(
    [person.lastName, person.firstName, person.secondName, person.familyName].filter(Boolean).join(' '),
  ).join(' ')
}

/** What `person_address.folded` holds: street (or the village without streets), house, flat, postcode, town. */
export function addressFolded(address: Placed): string {
  const street = address.street?.trim() ? foldedWords(address.street) : foldedWords(address.city)
  const rest = [address.house, address.flat, address.postcode, address.city].filter(Boolean).join(' ')
  return [...addressWords(street), ...foldedWords(rest)].join(' ')
}

const addressPrefixes = new Set([
  'ul',
  'ulica',
  'al',
  'aleja',
  'aleje',
  'os',
  'osiedle',
  'pl',
  'plac',
  'm',
  'nr',
])

/** The words that say something about an address: without "ul.", "m.", "nr". */
export function addressWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !addressPrefixes.has(word))
  return telling.length > 0 ? telling : [...words]
}

/** What `person.phone_digits` holds: digits without the Polish prefix; null when there is no phone. */
export function phoneDigits(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(?:00)?48(?=\d{9}$)/, '')
  return digits === '' ? null : digits
}
