import { expect, test } from 'vitest'
import { lastOwnLine } from '../../../scripts/lib/prepare-database.mjs'

test('progress of loading data is what the loading says, not what Node warns of', () => {
  expect(lastOwnLine('zakładam konta\nopowieść 3 z 31\n')).toBe('opowieść 3 z 31')
  expect(
    lastOwnLine('opowieść 3 z 31\n(node:7) DeprecationWarning: …\n(Use `node --trace-deprecation ...`)\n'),
  ).toBe('opowieść 3 z 31')
  expect(lastOwnLine('(node:7) DeprecationWarning: …\n')).toBeUndefined()
})
