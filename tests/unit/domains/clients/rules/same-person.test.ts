import { describe, expect, it } from 'vitest'
import { likeness, typingErrors, type Identity } from '@/domains/clients/rules/same-person'
import { similarDates } from '@/domains/clients/rules/similar-dates'
import { localDate } from '@/kernel/local-date'

const born = (date: string | null) => (date === null ? null : localDate(date))
const who = (
  firstName: string,
  lastName: string,
  bornOn: string | null = '1961-05-03',
  more: Partial<Identity> = {},
): Identity => ({
  firstName,
  lastName,
  bornOn: born(bornOn),
  ...more,
})

describe('likeness', () => {
  it.each([
    ['the same', who('Łucja', 'Żółć'), who('Łucja', 'Żółć'), 'certain'],
    ['without Polish marks', who('Łucja', 'Żółć'), who('LUCJA', 'ZOLC'), 'certain'],
    ['names exchanged', who('Kowalski', 'Jan'), who('Jan', 'Kowalski'), 'certain'],
    ['a letter wrong', who('Jan', 'Kowalski'), who('Jan', 'Kowalsky'), 'likely'],
    ['a letter lost in a short name', who('Jan', 'Nowak'), who('Jan', 'Nowk'), 'likely'],
    ['a short first name differs', who('Ewa', 'Nowak'), who('Iwa', 'Nowak'), 'none'],
    ['twins', who('Anna', 'Nowak'), who('Maria', 'Nowak'), 'none'],
    [
      'a family name before marriage',
      who('Anna', 'Nowak', '1961-05-03', { familyName: 'Lis' }),
      who('Anna', 'Lis'),
      'likely',
    ],
    ['a double name', who('Anna', 'Nowak-Lis'), who('Anna', 'Lis'), 'likely'],
    [
      'the second name used',
      who('Maria', 'Nowak', '1961-05-03', { secondName: 'Anna' }),
      who('Anna', 'Nowak'),
      'likely',
    ],
    [
      'day and month exchanged',
      who('Jan', 'Nowak', '1961-05-03'),
      who('Jan', 'Nowak', '1961-03-05'),
      'likely',
    ],
    [
      'a digit of the year wrong',
      who('Jan', 'Nowak', '1961-05-03'),
      who('Jan', 'Nowak', '1967-05-03'),
      'likely',
    ],
    ['two mistakes', who('Jan', 'Nowak', '1961-05-03'), who('Jan', 'Nowek', '1967-05-03'), 'none'],
    ['another date', who('Jan', 'Nowak', '1961-05-03'), who('Jan', 'Nowak', '1984-11-12'), 'none'],
    ['a date not known', who('Jan', 'Nowak', null), who('Jan', 'Nowak'), 'likely'],
    ['a date not known, name only similar', who('Jan', 'Nowak', null), who('Jan', 'Nowek'), 'none'],
  ] as const)('%s', (_what, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected)
    expect(likeness(b, a)).toBe(expected)
  })
})

describe('typing errors', () => {
  it.each([
    ['kowalski', 'kowalski', 0],
    ['kowalski', 'kowalksi', 1],
    ['kowalski', 'kowaski', 1],
    ['kowalski', 'kowalskii', 1],
    ['kowalski', 'kovalsky', 2],
    ['lis', 'wilk', 3],
  ])('between %s and %s: %i', (a, b, count) => {
    expect(Math.min(3, typingErrors(a, b, 9))).toBe(count)
  })
})

describe('dates a typing error away', () => {
  it('exchange day and month, one digit, or two neighbours, and exist', () => {
    const dates = similarDates(localDate('1961-05-03'))
    expect(dates).toContain('1961-03-05')
    expect(dates).toContain('1916-05-03')
    expect(dates).toContain('1961-05-30')
    expect(dates).not.toContain('1961-05-03')
    expect(dates).not.toContain('1961-05-35')
    expect(new Set(dates).size).toBe(dates.length)
  })
})
