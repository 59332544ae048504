import { expect, it } from 'vitest'
import { partMonthsOf } from '@/domains/benefits/decision-terms'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'

const parts = (from: string, to: string | null) =>
  partMonthsOf(zloty(600), localDate(from), to === null ? null : localDate(to)).map((part) => [
    part.month,
    part.amount,
  ])

it.each<[string, string | null, [string, number][]]>([
  ['2026-11-01', '2027-01-31', []],
  [
    '2026-11-16',
    '2027-01-10',
    [
      ['2026-11', zloty(300)],
      ['2027-01', 19_355],
    ],
  ],
  ['2026-11-16', '2026-11-30', [['2026-11', zloty(300)]]],
  ['2026-11-01', null, []],
  // granted for good from the middle of a month: its first month is a part like any other
  ['2026-11-16', null, [['2026-11', zloty(300)]]],
  ['2026-11-16', '9999-12-31', [['2026-11', zloty(300)]]],
])(
  'of a benefit from %s to %s the months paid in part are said (art. 106 ust. 3 ups)',
  (from, to, expected) => {
    expect(parts(from, to)).toEqual(expected)
  },
)
