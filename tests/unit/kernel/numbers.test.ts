import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNip, isNip, parseNip } from '@/kernel/nip'
import { buildNrb, formatNrb, isNrb, parseNrb } from '@/kernel/nrb'
import { isRegon, parseRegon } from '@/kernel/regon'

describe('NIP', () => {
  it.each([
    ['526-104-08-28', '5261040828'],
    ['PL 5261040828', '5261040828'],
    ['5261040827', null],
    ['526104082', null],
    ['0000000000', null],
  ])('%j is %s', (typed, nip) => {
    expect(parseNip(typed)).toBe(nip)
    expect(isNip(typed)).toBe(nip !== null)
  })

  it('is shown in groups', () => {
    expect(formatNip('5261040828')).toBe('526-104-08-28')
  })
})

describe('REGON', () => {
  it.each([
    ['000331501', '000331501'],
    ['000331502', null],
    ['12345678512347', '12345678512347'],
    ['12345678512348', null],
    ['123456785', '123456785'],
    ['1234567', null],
    ['000000000', null],
  ])('%s', (typed, regon) => {
    expect(parseRegon(typed)).toBe(regon)
    expect(isRegon(typed)).toBe(regon !== null)
  })
})

describe('NRB', () => {
  it.each([
    ['61 1090 1014 0000 0712 1981 2874', '61109010140000071219812874'],
    ['PL61109010140000071219812874', '61109010140000071219812874'],
    ['27114020040000300201355387', '27114020040000300201355387'],
    ['61109010140000071219812875', null],
    ['62109010140000071219812874', null],
    ['6110901014000007121981287', null],
    ['00000000000000000000000000', null],
  ])('%s', (typed, nrb) => {
    expect(parseNrb(typed)).toBe(nrb)
    expect(isNrb(typed)).toBe(nrb !== null)
  })

  it('is shown in fours', () => {
    expect(formatNrb('61109010140000071219812874')).toBe('61 1090 1014 0000 0712 1981 2874')
  })

  it('builds numbers that pass, and finds two digits swapped', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.array(digit, { minLength: 24, maxLength: 24 }), fc.nat(24), (digits, at) => {
        fc.pre(digits.some((d) => d !== 0))
        const nrb = buildNrb(digits.join(''))
        expect(isNrb(nrb)).toBe(true)
        const swapped = `${nrb.slice(0, at)}${nrb[at + 1]}${nrb[at]}${nrb.slice(at + 2)}`
        expect(isNrb(swapped)).toBe(swapped === nrb)
      }),
    )
  })
})
