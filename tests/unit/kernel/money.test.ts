import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountForInput,
  amountInWords,
  formatMoney,
  numberInWords,
  parseMoney,
  percentOf,
  roundToFullZloty,
  zloty,
} from '@/kernel/money'

const nbsp = '\u00a0'

describe('zloty', () => {
  it('gives whole grosze', () => {
    expect(zloty(1010)).toBe(101_000)
    expect(zloty(10.55)).toBe(1055)
    expect(zloty(1.1) + zloty(2.2)).toBe(330)
    expect(() => zloty(0.005)).toThrow(RangeError)
  })
})

describe('parseMoney', () => {
  it.each([
    ['1234,5', 123_450],
    ['1 234,50 zł', 123_450],
    [`1${nbsp}234,56${nbsp}zł`, 123_456],
    ['1.234,50', 123_450],
    ['1234.50', 123_450],
    ['1 234.50', 123_450],
    ['1.234.567,00', 123_456_700],
    ['0', 0],
    ['0,01', 1],
    ['1 000 000', 100_000_000],
    ['50 zl', 5000],
    ['-12,00', -1200],
    ['−12', -1200],
    ['12,345', null],
    ['1.234', null],
    ['1 23,00', null],
    ['12 34', null],
    [',50', null],
    ['dwa', null],
    ['', null],
    ['99999999999999999', null],
  ])('reads %j as %s', (typed, grosze) => {
    expect(parseMoney(typed)).toBe(grosze)
  })

  it('reads back what is shown and what a field shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (grosze) => {
        expect(parseMoney(formatMoney(grosze))).toBe(grosze)
        expect(parseMoney(amountForInput(grosze))).toBe(grosze)
      }),
    )
  })
})

describe('formatMoney', () => {
  it.each([
    [123_456, `1${nbsp}234,56${nbsp}zł`],
    [0, `0,00${nbsp}zł`],
    [5, `0,05${nbsp}zł`],
    [99_999, `999,99${nbsp}zł`],
    [123_456_789, `1${nbsp}234${nbsp}567,89${nbsp}zł`],
    [-100, `−1,00${nbsp}zł`],
  ])('%i grosze', (grosze, text) => {
    expect(formatMoney(grosze)).toBe(text)
  })
})

describe('rounding', () => {
  it.each([
    [149, 100],
    [150, 200],
    [0, 0],
    [-150, -200],
    [-149, -100],
  ])('roundToFullZloty(%i) is %i', (grosze, full) => {
    expect(roundToFullZloty(grosze)).toBe(full)
  })

  it('percentOf rounds half a grosz up', () => {
    expect(percentOf(101_000, 130)).toBe(131_300)
    expect(percentOf(1, 50)).toBe(1)
    expect(percentOf(82_300, 10)).toBe(8230)
  })
})

describe('amountInWords', () => {
  it.each([
    [0, 'zero złotych 00/100'],
    [1, 'zero złotych 01/100'],
    [100, 'jeden złoty 00/100'],
    [200, 'dwa złote 00/100'],
    [500, 'pięć złotych 00/100'],
    [1200, 'dwanaście złotych 00/100'],
    [1400, 'czternaście złotych 00/100'],
    [2100, 'dwadzieścia jeden złotych 00/100'],
    [2200, 'dwadzieścia dwa złote 00/100'],
    [10_000, 'sto złotych 00/100'],
    [11_200, 'sto dwanaście złotych 00/100'],
    [12_345, 'sto dwadzieścia trzy złote 45/100'],
    [122_900, 'jeden tysiąc dwieście dwadzieścia dziewięć złotych 00/100'],
    [200_000, 'dwa tysiące złotych 00/100'],
    [500_000, 'pięć tysięcy złotych 00/100'],
    [1_200_000, 'dwanaście tysięcy złotych 00/100'],
    [2_200_100, 'dwadzieścia dwa tysiące jeden złotych 00/100'],
    [100_000_000, 'jeden milion złotych 00/100'],
    [250_000_004, 'dwa miliony pięćset tysięcy złotych 04/100'],
    [100_000_000_000, 'jeden miliard złotych 00/100'],
    [500_000_000_099, 'pięć miliardów złotych 99/100'],
    [
      99_999_999_999_999,
      'dziewięćset dziewięćdziesiąt dziewięć miliardów dziewięćset dziewięćdziesiąt dziewięć milionów dziewięćset dziewięćdziesiąt dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć złotych 99/100',
    ],
    [-12_345, 'minus sto dwadzieścia trzy złote 45/100'],
  ])('%i grosze', (grosze, words) => {
    expect(amountInWords(grosze)).toBe(words)
  })

  it('refuses parts of a grosz and what has no words', () => {
    expect(() => amountInWords(1.5)).toThrow(RangeError)
    expect(() => amountInWords(100_000_000_000_000)).toThrow(RangeError)
  })

  it('gives different words to different numbers', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
        expect(numberInWords(a) === numberInWords(b)).toBe(a === b)
      }),
    )
  })
})
