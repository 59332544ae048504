import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OPERATION_NAMES, operationNamesFile, unreadOperations } from '../../scripts/lib/operation-names.mjs'

it('the logs know every command and query by its Polish name (npm run docs)', () => {
  expect(readFileSync(OPERATION_NAMES, 'utf8')).toBe(operationNamesFile())
})

it('no declaration escapes the list', () => {
  expect(unreadOperations()).toEqual([])
})
