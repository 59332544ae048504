import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKrs, parseKrs } from '@/kernel/krs'
import { parseNip } from '@/kernel/nip'
import { parseRegon } from '@/kernel/regon'

describe('KRS', () => {
  it.each([
    ['0000123456', '0000123456'],
    ['KRS: 0000 123 456', '0000123456'],
    ['123456', '0000123456'],
    ['0000000000', null],
    ['12345678901', null],
    ['12a4567890', null],
    ['', null],
  ])('%j is %s', (typed, krs) => {
    expect(parseKrs(typed)).toBe(krs)
    expect(isKrs(typed)).toBe(krs !== null)
  })
})

describe('numbers of organisations, whatever is typed', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

  it('what was read is read again as the same', () => {
    for (const parse of [parseKrs, parseNip, parseRegon])
      fc.assert(
        fc.property(fc.oneof(fc.string(), digits(9), digits(10), digits(14)), (text) => {
          const read = parse(text)
          return read === null || parse(read) === read
        }),
      )
  })

  it('one digit mistyped is never another NIP or REGON', () => {
    const changed = (number: string, at: number, by: number) =>
      number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1)
    fc.assert(
      fc.property(digits(10), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        fc.pre(parseNip(number) !== null)
        return parseNip(changed(number, at, by)) === null
      }),
    )
  })
})
