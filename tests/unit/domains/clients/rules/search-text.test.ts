import { describe, expect, it } from 'vitest'
import { addressFolded, addressWords, nameFolded, phoneDigits } from '@/domains/clients/rules/folding'
import { gapPatterns, searchTerms, slips } from '@/domains/clients/rules/search-text'

describe('what is typed into the search', () => {
  it.each([
    ['Żółć Łódź', { words: ['zolc', 'lodz'], digits: null, caseNumber: null, enough: true }],
    ['600 100 200', { digits: '600100200', hasLetters: false }],
    ['+48 600-100-200', { digits: '600100200' }],
    ['61050312345', { digits: '61050312345' }],
    ['MOPS.5021.17.2026', { caseNumber: 'MOPS.5021.17.2026' }],
    ['mops.5021', { caseNumber: 'MOPS.5021' }],
    ['Lipowa 5/7', { words: ['lipowa', '5', '7'] }],
    ['a', { enough: false }],
    ['   ', { enough: false, words: [] }],
    ['%_\\', { enough: false, words: [] }],
    ["O'Neil", { words: ['o', 'neil'] }],
  ])('%j', (text, expected) => {
    expect(searchTerms(text)).toMatchObject(expected)
  })

  it('is never longer than it should be', () => {
    expect(searchTerms('ab '.repeat(500)).words.length).toBeLessThanOrEqual(6)
  })
})

describe('folding for search', () => {
  it('of a name', () => {
    expect(
      nameFolded({ firstName: 'Łucja', lastName: 'Żółć-Wąs', secondName: null, familyName: 'Święs' }),
    ).toBe('zolc was lucja swies')
  })
  it('of an address with a street, with a prefix, and of a village without streets', () => {
    const place = { house: '5A', flat: '7', postcode: '26-110', city: 'Skarżysko-Kamienna' }
    expect(addressFolded({ ...place, street: 'Lipowa' })).toBe('lipowa 5a 7 26 110 skarzysko kamienna')
    expect(addressFolded({ ...place, street: 'ul. Lipowa' })).toBe('lipowa 5a 7 26 110 skarzysko kamienna')
    expect(addressFolded({ ...place, street: null, flat: null, city: 'Nowa Wieś' })).toBe(
      'nowa wies 5a 26 110 nowa wies',
    )
  })
  it('of the words of an address', () => {
    expect(addressWords(['ul', 'lipowa', '5', 'm', '7'])).toEqual(['lipowa', '5', '7'])
    expect(addressWords(['ul'])).toEqual(['ul'])
  })
  it.each([
    ['600 100 200', '600100200'],
    ['+48600100200', '600100200'],
    ['0048 600 100 200', '600100200'],
    ['+49 30 1234567', '49301234567'],
    ['', null],
    [null, null],
  ])('of a phone %j', (phone, digits) => {
    expect(phoneDigits(phone)).toBe(digits)
  })
})

describe('slips of the hand', () => {
  it('exchange neighbours, drop a letter, write a sound otherwise', () => {
    expect(slips('nwoak')).toContain('nowak')
    expect(slips('noowak')).toContain('nowak')
    expect(slips('zulc')).toContain('zolc')
    expect(slips('chajduk')).toContain('hajduk')
    expect(slips('nowak')).not.toContain('nowak')
  })
  it('leave a gap for one letter after the first two, in words of four to seven letters', () => {
    expect(gapPatterns('nowek')).toContain('now_k%')
    expect(gapPatterns('nowk')).toContain('now_k%')
    expect(gapPatterns('lis')).toEqual([])
    expect(gapPatterns('kowalski')).toEqual([])
  })
})
