import { describe, expect, it } from 'vitest'
import { districtOf, foldedStreet, houseNumber } from '@/domains/staff/rules/district-of'
import { parseStreetLines, streetLines, streetLinesFault } from '@/domains/staff/rules/street-lines'

const range = (
  districtId: string,
  street: string,
  houseFrom: number | null = null,
  houseTo: number | null = null,
) => ({
  districtId,
  streetFolded: foldedStreet(street),
  houseFrom,
  houseTo,
})
const streets = [
  range('centre', 'Długa', 1, 40),
  range('north', 'Długa', 41),
  range('centre', 'Łąkowa'),
  range('north', 'Łąkowa', 10, 12),
  range('village', 'Nowa Wieś'),
]
const at = (street: string | null, house: string, city = 'Jasnowiec') =>
  districtOf({ street, house, city }, streets)

describe('the district of an address', () => {
  it.each([
    ['Długa', '1', 'centre'],
    ['ul. Długa', '40A', 'centre'],
    ['DŁUGA', '41', 'north'],
    ['dluga', '40/2', 'centre'],
    ['Łąkowa', '9', 'centre'],
    ['Łąkowa', '10', 'north'],
    ['Łąkowa', '12b', 'north'],
    ['Łąkowa', '13', 'centre'],
  ])('%s %s is %s', (street, house, expected) => expect(at(street, house)).toBe(expected))

  it('is none for an unknown street and for a house that cannot be placed in a range', () => {
    expect(at('Krótka', '1')).toBeNull()
    expect(at('Długa', 'bez numeru')).toBeNull()
  })

  it('is found by the village where there is no street', () => {
    expect(at(null, '7', 'Nowa Wieś')).toBe('village')
    expect(at('', '7', 'nowa wies')).toBe('village')
  })
})

it.each([
  ['12', 12],
  ['12A', 12],
  ['12/14', 12],
  [' 3 ', 3],
  ['A', null],
  ['', null],
])('the number of house "%s" is %s', (house, expected) => expect(houseNumber(house)).toBe(expected))

it.each(['ul. Lipowa', 'Lipowa', 'ULICA LIPOWA', 'al. Lipowa', 'os. Lipowa'])(
  '%s is the street lipowa',
  (street) => expect(foldedStreet(street)).toBe('lipowa'),
)

describe('streets as they are pasted', () => {
  it('are read line by line, with parts of streets', () => {
    expect(
      parseStreetLines('Lipowa\n\n Długa  1-40 \r\nDługa 41-\nKrótka -9\n11 Listopada\nMłyńska 5'),
    ).toEqual([
      { street: 'Lipowa', houseFrom: null, houseTo: null },
      { street: 'Długa', houseFrom: 1, houseTo: 40 },
      { street: 'Długa', houseFrom: 41, houseTo: null },
      { street: 'Krótka', houseFrom: null, houseTo: 9 },
      { street: '11 Listopada', houseFrom: null, houseTo: null },
      { street: 'Młyńska 5', houseFrom: null, houseTo: null },
    ])
  })

  it('come back the same', () => {
    const text = 'Lipowa\nDługa 1-40\nDługa 41-\nKrótka -9'
    expect(streetLines(parseStreetLines(text))).toBe(text)
  })

  it('say which line runs backwards', () => {
    expect(streetLinesFault('Lipowa\nDługa 40-1')).toContain('Długa')
    expect(streetLinesFault('Lipowa\nDługa 1-40')).toBeNull()
  })
})
