import { expect, it } from 'vitest'
import { registerContact } from '@/domains/intake/inputs'
import { blankReport } from '@/domains/intake/components/registration-input'

const { newPerson: _newPerson, ...blank } = blankReport
const asks = (changes: object) =>
  registerContact.safeParse({ ...blank, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? []

it.each([
  ['an empty report asks for its kind alone: the result is not on the screen yet', {}, ['need']],
  ['with the kind chosen the result is asked for', { need: 'adviceOnly' }, ['result']],
  ['with both there is nothing to ask for', { need: 'adviceOnly', result: 'adviceGiven' }, []],
  ['a result nobody offers is refused', { need: 'adviceOnly', result: 'other' }, ['result']],
])('%s', (_what, changes, fields) => {
  expect(asks(changes)).toEqual(fields)
})
