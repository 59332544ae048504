import { expect, it } from 'vitest'
import { typedPerson } from '@/domains/clients/rules/typed-person'

const nothing = { lastName: '', firstName: '', pesel: '', phone: '' }

it.each([
  ['żółkiewski łukasz', { lastName: 'Żółkiewski', firstName: 'Łukasz' }],
  ['NOWAK-ŚLIWA', { lastName: 'Nowak-Śliwa' }],
  ['440514 01359', { pesel: '44051401359' }],
  ['600 700-800', { phone: '600700800' }],
  ['lipowa 5', {}],
  ['MOPS.5211.1.2026', {}],
  ['jan maria nowak', {}],
  [' ', {}],
] as const)('%j begins a card with %j', (text, begun) => {
  expect(typedPerson(text)).toEqual({ ...nothing, ...begun })
})
