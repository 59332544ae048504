import { expect, it } from 'vitest'
import { addressTurning, wholeParts } from '@/domains/desk/whole-parts'

it.each([
  [undefined, []],
  ['dzis', ['dzis']],
  ['inni,dzis', ['dzis', 'inni']],
  [
    ['dzis', 'nowe'],
    ['dzis', 'nowe'],
  ],
  ['wczoraj,,dzis%00', []],
])('%j asks for %j whole', (asked, parts) => {
  expect([...wholeParts(asked)]).toEqual(parts)
})

it('a part is unfolded and folded again, the others stay as they are', () => {
  expect(addressTurning(new Set(), 'dzis')).toBe('/?cale=dzis')
  expect(addressTurning(new Set(['dzis']), 'inni')).toBe('/?cale=dzis,inni')
  expect(addressTurning(new Set(['dzis', 'inni']), 'dzis')).toBe('/?cale=inni')
  expect(addressTurning(new Set(['inni']), 'inni')).toBe('/')
})
