import { fold } from '@/kernel/polish'
import type { PostalAddress } from '@/kernel/postal-address'

export type StreetRange = {
  readonly districtId: string
  /** `foldedStreet` of the street, or of the village where there are no streets */
  readonly streetFolded: string
  readonly houseFrom: number | null
  readonly houseTo: number | null
}

/** The name a street is compared by: folded, without "ul.", "al.", "pl.", "os.". */
export function foldedStreet(street: string): string {
  return fold(street).replace(/^(ulica|ul|aleja|aleje|al|plac|pl|osiedle|os)\.?\s+/, '')
}

/** The number a house number starts with: 12 for '12A' and '12/14'; null when it starts with none. */
export function houseNumber(house: string): number | null {
  const digits = /^\s*(\d+)/.exec(house)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * The district an address lies in, or null when no range covers it. The narrowest range wins, so "Lipowa 1–9" may be cut
 * out of a district that has the whole of Lipowa. An address without a street is looked up by its village.
 */
export function districtOf(
  address: Pick<PostalAddress, 'street' | 'house' | 'city'>,
  streets: readonly StreetRange[],
): string | null {
  const name = foldedStreet(address.street?.trim() ? address.street : address.city)
  const house = houseNumber(address.house)
  const width = (range: StreetRange) => (range.houseTo ?? 1e9) - (range.houseFrom ?? 0)
  const covers = (range: StreetRange) => {
    if (range.streetFolded !== name) return false
    if (range.houseFrom === null && range.houseTo === null) return true
    return house !== null && house >= (range.houseFrom ?? 0) && house <= (range.houseTo ?? 1e9)
  }
  const best = streets.filter(covers).sort((a, b) => width(a) - width(b))[0]
  return best?.districtId ?? null
}
