import { describe, expect, it } from 'vitest'
import { dayOfWorkRefusals } from '@/domains/social-work/rules/day-of-work'
import { localDate as d } from '@/kernel/local-date'

const words = { future: 'To dopiero będzie.', remedy: 'Poczekaj.', what: 'Rozmowa' }
const codes = (day: string, openedOn = '2026-03-12', today = '2026-04-01') =>
  dayOfWorkRefusals(d(day), { openedOn: d(openedOn), today: d(today) }, words).map(({ code }) => code)

describe('the day of something done with a family', () => {
  it.each([
    ['2026-04-01', []],
    ['2026-04-02', ['future']],
    ['2026-03-12', []],
    ['2025-03-12', []],
    ['2025-03-11', ['long-ago']],
    ['1926-03-12', ['long-ago']],
  ])('%s: %j', (day, refused) => {
    expect(codes(day)).toEqual(refused)
  })

  it('of a file opened on 29 February reaches back to 28 February', () => {
    expect(codes('2023-02-28', '2024-02-29')).toEqual([])
    expect(codes('2023-02-27', '2024-02-29')).toEqual(['long-ago'])
  })

  it('is refused with the first possible day and what to look at', () => {
    expect(
      dayOfWorkRefusals(d('1926-03-12'), { openedOn: d('2026-03-12'), today: d('2026-04-01') }, words),
    ).toEqual([
      {
        code: 'long-ago',
        message: 'Rozmowa nie może mieć daty wcześniejszej niż 12.03.2025 – rok przed otwarciem akt.',
        remedy: 'Sprawdź rok.',
      },
    ])
  })
})
