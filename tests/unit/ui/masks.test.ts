import { describe, expect, test } from 'vitest'
import {
  dateMask,
  moneyMask,
  monthMask,
  numberMask,
  peselMask,
  phoneMask,
  postcodeMask,
  timeMask,
} from '@/ui/form/masks'
import type { Mask } from '@/ui/form/masked-field'

const cases: readonly [string, Mask, string, string | number | undefined, string?][] = [
  ['date', dateMask, '1.2.26', '2026-02-01', '01.02.2026'],
  ['date', dateMask, '01022026', '2026-02-01', '01.02.2026'],
  ['date', dateMask, '2026-02-01', '2026-02-01', '01.02.2026'],
  ['date', dateMask, '30.2.2026', undefined],
  ['date', dateMask, 'wczoraj', undefined],
  ['month', monthMask, '2.26', '2026-02', '02.2026'],
  ['month', monthMask, '2026-02', '2026-02', '02.2026'],
  ['month', monthMask, '13.2026', undefined],
  ['time', timeMask, '9', '09:00', '09:00'],
  ['time', timeMask, '930', '09:30', '09:30'],
  ['time', timeMask, '14.05', '14:05', '14:05'],
  ['time', timeMask, '24:00', undefined],
  ['time', timeMask, '9:75', undefined],
  ['money', moneyMask, '1234,5', 123450, '1 234,50'],
  ['money', moneyMask, '0', 0, '0,00'],
  ['money', moneyMask, '12,345', undefined],
  ['number', numberMask(0), '3', 3, '3'],
  ['number', numberMask(0), '3,5', undefined],
  ['number', numberMask(2), '0,75', 0.75, '0,75'],
  ['pesel', peselMask, '440514 01359', '44051401359', '44051401359'],
  ['phone', phoneMask, '+48 600-100-200', '600100200', '600 100 200'],
  ['phone', phoneMask, '0049 30 1234567', '+49301234567', '+49301234567'],
  ['phone', phoneMask, '12', undefined],
  ['postcode', postcodeMask, '26110', '26-110', '26-110'],
  ['postcode', postcodeMask, '26-11', undefined],
]

describe('what is typed and what is kept', () => {
  test.each(cases)('%s: %#', (_kind, mask, typed, kept, shown) => {
    expect(mask.parse(typed)).toBe(kept)
    if (kept !== undefined) expect(mask.format(kept).replaceAll('\u00a0', ' ')).toBe(shown)
  })
})
