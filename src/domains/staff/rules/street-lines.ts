import type { StreetRange } from './district-of'

export type TypedStreet = { readonly street: string } & Pick<StreetRange, 'houseFrom' | 'houseTo'>

const range = /^(.*\S)\s+(\d{1,4})?\s*[-–—]\s*(\d{1,4})?$/

/**
 * Streets as an administrator pastes them, one in a line: 'Lipowa', 'Długa 1-40', 'Długa 41-'. A number without a dash
 * belongs to the name ('11 Listopada').
 */
export function parseStreetLines(text: string): TypedStreet[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, street, from, to] = range.exec(line) ?? []
      if (street === undefined || (from === undefined && to === undefined))
        return { street: line, houseFrom: null, houseTo: null }
      return { street, houseFrom: from ? Number(from) : null, houseTo: to ? Number(to) : null }
    })
}

/** The same streets as lines to edit. */
export function streetLines(streets: readonly TypedStreet[]): string {
  return streets
    .map(({ street, houseFrom, houseTo }) =>
      houseFrom === null && houseTo === null ? street : `${street} ${houseFrom ?? ''}-${houseTo ?? ''}`,
    )
    .join('\n')
}

/** The first line that makes no sense, as a Polish sentence; null when all do. */
export function streetLinesFault(text: string): string | null {
  const wrong = parseStreetLines(text).find(
    ({ houseFrom, houseTo }) => houseFrom !== null && houseTo !== null && houseTo < houseFrom,
  )
  return wrong ? `${wrong.street}: ostatni numer jest mniejszy od pierwszego.` : null
}
