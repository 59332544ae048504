import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '@/kernel/local-date'
import { buildPesel, checkPesel, isPesel, peselDisagreements } from '@/kernel/pesel'

describe('checkPesel', () => {
  it.each([
    ['44051401359', '1944-05-14', 'male'],
    ['02070803628', '1902-07-08', 'female'],
    ['00810100002', '1800-01-01', 'female'],
    ['99923100014', '1899-12-31', 'male'],
    ['02270803624', '2002-07-08', 'female'],
    ['00222900016', '2000-02-29', 'male'],
    ['00410100000', '2100-01-01', 'female'],
    ['99723100018', '2299-12-31', 'male'],
  ])('%s was born on %s, %s', (pesel, bornOn, sex) => {
    expect(checkPesel(pesel)).toEqual({ ok: true, pesel, bornOn, sex })
  })

  it('ignores spaces', () => {
    expect(checkPesel(' 440514 01359 ')).toMatchObject({ ok: true, pesel: '44051401359' })
    expect(isPesel('440514 01359')).toBe(false)
  })

  it.each([
    ['4405140135', 'pesel.length', 'Numer PESEL ma 11 cyfr.'],
    ['440514013599', 'pesel.length', 'Numer PESEL ma 11 cyfr.'],
    ['4405140135a', 'pesel.length', 'Numer PESEL ma 11 cyfr.'],
    [
      '44051401358',
      'pesel.checkDigit',
      'Cyfra kontrolna numeru PESEL się nie zgadza. Sprawdź numer z dokumentem.',
    ],
    [
      '00000000000',
      'pesel.date',
      'Pierwsze sześć cyfr numeru PESEL nie jest datą urodzenia. Sprawdź numer z dokumentem.',
    ],
    [
      '01023000006',
      'pesel.date',
      'Pierwsze sześć cyfr numeru PESEL nie jest datą urodzenia. Sprawdź numer z dokumentem.',
    ],
    [
      '44131401359',
      'pesel.date',
      'Pierwsze sześć cyfr numeru PESEL nie jest datą urodzenia. Sprawdź numer z dokumentem.',
    ],
  ])('%s: %s', (pesel, code, message) => {
    expect(checkPesel(pesel)).toEqual({ ok: false, code, message })
  })

  it('1900 was no leap year, 2000 was', () => {
    expect(checkPesel('00022900010')).toMatchObject({ ok: false, code: 'pesel.date' })
    expect(checkPesel('00222900016')).toMatchObject({ ok: true })
  })
})

const born = fc.integer({ min: 0, max: 182_620 }).map((n) => addDays(localDate('1800-01-01'), n))
const sexes = fc.constantFrom('female' as const, 'male' as const)

describe('buildPesel', () => {
  it('makes numbers that carry the date and the sex, in every century', () => {
    fc.assert(
      fc.property(born, sexes, fc.nat(4999), (bornOn, sex, serial) => {
        expect(checkPesel(buildPesel(bornOn, sex, serial))).toMatchObject({ ok: true, bornOn, sex })
      }),
    )
  })

  it('a single wrong digit is always found', () => {
    fc.assert(
      fc.property(
        born,
        sexes,
        fc.nat(4999),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (day, sex, serial, at, by) => {
          const pesel = buildPesel(day, sex, serial)
          const wrong = `${pesel.slice(0, at)}${(Number(pesel[at]) + by) % 10}${pesel.slice(at + 1)}`
          expect(checkPesel(wrong).ok).toBe(false)
        },
      ),
    )
  })

  it('refuses years without a century code', () => {
    expect(() => buildPesel(localDate('1799-12-31'), 'male', 0)).toThrow(RangeError)
    expect(() => buildPesel(localDate('2300-01-01'), 'male', 0)).toThrow(RangeError)
  })
})

describe('peselDisagreements', () => {
  it('says which typed facts the number contradicts', () => {
    const pesel = '44051401359'
    expect(peselDisagreements(pesel, { bornOn: localDate('1944-05-14'), sex: 'male' })).toEqual([])
    expect(peselDisagreements(pesel, { bornOn: localDate('1944-05-15'), sex: 'female' })).toEqual([
      'bornOn',
      'sex',
    ])
    expect(peselDisagreements(pesel, { bornOn: null, sex: null })).toEqual([])
  })
})
