import { describe, expect, it } from 'vitest'
import { duplicateRefusals, numbersRefusals } from '@/domains/contracting/rules/providers'

const none = { nip: null, regon: null, krs: null }

describe('the numbers of a provider', () => {
  it.each([
    ['business', none, ['numbers.nip']],
    ['business', { ...none, krs: '0000000001' }, ['numbers.nip']],
    ['business', { ...none, nip: '5261040828' }, []],
    ['ngo', none, ['numbers.none']],
    ['ngo', { ...none, krs: '0000000001' }, []],
    ['publicUnit', { ...none, regon: '123456785' }, []],
  ] as const)('%s with %j lacks %j', (kind, numbers, codes) => {
    expect(numbersRefusals(kind, numbers).map(({ code }) => code)).toEqual(codes)
  })

  it('are told apart by equal numbers only, never by two empty ones', () => {
    expect(duplicateRefusals(none, [{ ...none, name: 'Inna' }])).toEqual([])
    const twin = { ...none, nip: '5261040828', name: 'Fundacja Blisko' }
    expect(duplicateRefusals({ ...none, nip: '5261040828' }, [twin])).toEqual([
      expect.objectContaining({ code: 'duplicate.nip', message: expect.stringContaining('Fundacja Blisko') }),
    ])
  })
})
