import { expect, it } from 'vitest'
import { inNumbers } from '@/platform/db/in-numbers'

it('amounts of rows and of what hangs on them are numbers, everything else stays', () => {
  const on = new Date('2026-03-12')
  const bytes = new Uint8Array([1, 2])
  const row = {
    amount: 3_500_000_000n,
    of: [{ amount: 1n, on }],
    note: null,
    content: { a: [1, 'b'] },
    bytes,
  }
  expect(inNumbers(row)).toEqual({ ...row, amount: 3_500_000_000, of: [{ amount: 1, on }] })
  expect(inNumbers([row])[0]?.of[0]?.on).toBe(on)
  expect(inNumbers(row).bytes).toBe(bytes)
  expect(inNumbers(null)).toBeNull()
})

it('an amount is exact or there is none', () => {
  expect(inNumbers({ amount: BigInt(Number.MAX_SAFE_INTEGER) })).toEqual({ amount: Number.MAX_SAFE_INTEGER })
  expect(() => inNumbers({ amount: BigInt(Number.MAX_SAFE_INTEGER) + 1n })).toThrow(RangeError)
})
