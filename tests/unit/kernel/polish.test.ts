import { describe, expect, it } from 'vitest'
import { localDate, yearMonth } from '@/kernel/local-date'
import {
  agoDay,
  comparePolish,
  countOf,
  fold,
  formatDate,
  formatDateInWords,
  formatDateTime,
  formatMonth,
  formatRange,
  plural,
  relativeDay,
  sentence,
} from '@/kernel/polish'
import { addressLines, formatAddress, isPostcode, parsePostcode } from '@/kernel/postal-address'

const nbsp = '\u00a0'

describe('what somebody wrote, before another sentence', () => {
  it.each([
    ['List wrócił niepodjęty', 'List wrócił niepodjęty.'],
    ['Nie przyszedł. ', 'Nie przyszedł.'],
    ['Kiedy wróci?', 'Kiedy wróci?'],
    ['i tak dalej…', 'i tak dalej…'],
    ['  ', ''],
  ])('%j is closed as %j', (written, closed) => {
    expect(sentence(written)).toBe(closed)
  })
})

describe('plural forms', () => {
  it.each([
    [0, 'rodzin'],
    [1, 'rodzina'],
    [2, 'rodziny'],
    [4, 'rodziny'],
    [5, 'rodzin'],
    [11, 'rodzin'],
    [12, 'rodzin'],
    [14, 'rodzin'],
    [21, 'rodzin'],
    [22, 'rodziny'],
    [25, 'rodzin'],
    [101, 'rodzin'],
    [112, 'rodzin'],
    [122, 'rodziny'],
    [1002, 'rodziny'],
  ])('%i %s', (n, form) => {
    expect(plural(n, 'rodzina', 'rodziny', 'rodzin')).toBe(form)
  })

  it('puts the number before the noun', () => {
    expect(countOf(5, ['rodzina', 'rodziny', 'rodzin'])).toBe('5 rodzin')
    expect(countOf(12_345, ['osoba', 'osoby', 'osób'])).toBe(`12${nbsp}345 osób`)
  })
})

describe('dates', () => {
  it('are shown the Polish way', () => {
    expect(formatDate(localDate('2026-02-01'))).toBe('01.02.2026')
    expect(formatDateInWords(localDate('2026-11-24'))).toBe(`24 listopada 2026${nbsp}r.`)
    expect(formatMonth(yearMonth('2026-11'))).toBe('listopad 2026')
    expect(formatDateTime(new Date('2026-01-15T23:05:00Z'))).toBe('16.01.2026, 00:05')
    expect(formatDateTime(new Date('2026-07-15T10:05:00Z'))).toBe('15.07.2026, 12:05')
    expect(formatRange({ from: localDate('2026-02-01'), to: null })).toBe('od 01.02.2026')
    expect(formatRange({ from: localDate('2026-02-01'), to: localDate('2026-02-28') })).toBe(
      'od 01.02.2026 do 28.02.2026',
    )
  })

  it.each([
    ['2026-11-26', 'za 3 dni (26.11.2026)'],
    ['2026-11-24', 'jutro (24.11.2026)'],
    ['2026-11-23', 'dziś (23.11.2026)'],
    ['2026-11-22', '1 dzień po terminie (22.11.2026)'],
    ['2026-11-21', '2 dni po terminie (21.11.2026)'],
  ])('%s seen from 2026-11-23', (date, text) => {
    expect(relativeDay(localDate(date), localDate('2026-11-23'))).toBe(text)
  })
})

describe('since when', () => {
  it.each([
    ['2026-11-23', 'dziś (23.11.2026)'],
    ['2026-11-22', 'wczoraj (22.11.2026)'],
    ['2026-11-20', '3 dni temu (20.11.2026)'],
    ['2026-11-24', 'jutro (24.11.2026)'],
  ])('%s seen from 2026-11-23', (date, text) => {
    expect(agoDay(localDate(date), localDate('2026-11-23'))).toBe(text)
  })
})

describe('order and folding', () => {
  it('sorts with Polish letters in their places', () => {
    expect(['Łoś', 'Lis', 'Zając', 'Żaba', 'Ćma', 'Czapla', 'Ąż', 'Azor'].sort(comparePolish)).toEqual([
      'Azor', 'Ąż', 'Czapla', 'Ćma', 'Lis', 'Łoś', 'Zając', 'Żaba',
    ]) // prettier-ignore
  })

  it('sorts numbers by value', () => {
    expect(['OPS.10', 'OPS.9'].sort(comparePolish)).toEqual(['OPS.9', 'OPS.10'])
  })

  it.each([
    ['Żółć', 'zolc'],
    ['ŁÓDŹ', 'lodz'],
    [' Wąs\t Ęśąćń ', 'was esacn'],
    ['Ünal Ø', 'unal o'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds letters typed as base and mark like whole ones', () => {
    expect(fold('z\u0307o\u0301lc\u0301')).toBe('zolc')
  })
})

describe('postal address', () => {
  const address = { street: 'Lipowa', house: '5', flat: '7', postcode: '26-110', city: 'Skarżysko-Kamienna' }

  it.each([
    [address, ['ul. Lipowa 5 m. 7', '26-110 Skarżysko-Kamienna']],
    [
      { ...address, street: 'al. Jana Pawła II', flat: null },
      ['al. Jana Pawła II 5', '26-110 Skarżysko-Kamienna'],
    ],
    [{ ...address, street: 'Osiedle Młodych', flat: '' }, ['Osiedle Młodych 5', '26-110 Skarżysko-Kamienna']],
    [{ ...address, street: 'Alicji', flat: null }, ['ul. Alicji 5', '26-110 Skarżysko-Kamienna']],
    [{ ...address, street: null, flat: null, city: 'Nowa Wieś' }, ['Nowa Wieś 5', '26-110 Nowa Wieś']],
  ])('lines of %j', (given, lines) => {
    expect(addressLines(given)).toEqual(lines)
    expect(formatAddress(given)).toBe(lines.join(', '))
  })

  it.each([
    ['26-110', '26-110'],
    ['26110', '26-110'],
    [' 26 110 ', '26-110'],
    ['2-110', null],
    ['261100', null],
    ['ab-cde', null],
  ])('postcode %j is %s', (typed, postcode) => {
    expect(parsePostcode(typed)).toBe(postcode)
  })

  it('accepts only NN-NNN as written', () => {
    expect(isPostcode('26-110')).toBe(true)
    expect(isPostcode('26110')).toBe(false)
  })
})
