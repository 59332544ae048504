import { expect, it } from 'vitest'
import { recentDayRefusals } from '@/domains/benefits/rules/recent-day'
import { localDate as d } from '@/kernel/local-date'

it.each([
  ['2026-03-12', []],
  ['2026-03-13', ['future']],
  ['2025-03-12', []],
  ['2025-03-11', ['long-ago']],
  ['0001-01-01', ['long-ago']],
])('a case that begins on %s is taken on 12.03.2026: %j', (day, codes) => {
  expect(recentDayRefusals(d(day), d('2026-03-12'), 'Data pouczenia').map(({ code }) => code)).toEqual(codes)
})

it('names the first possible day', () => {
  expect(recentDayRefusals(d('2016-03-12'), d('2026-03-12'), 'Data pouczenia')).toMatchObject([
    { message: 'Data pouczenia jest wcześniejsza niż 12.03.2025.', remedy: 'Sprawdź rok.' },
  ])
})
