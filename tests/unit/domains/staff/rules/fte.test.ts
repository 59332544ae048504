import { describe, expect, it } from 'vitest'
import { fteWarning, highestFte } from '@/domains/staff/rules/fte'
import { localDate } from '@/kernel/local-date'

const post = (fte: number, from: string, to: string | null = null) => ({
  fte,
  from: localDate(from),
  to: to === null ? null : localDate(to),
})

describe('the sum of parts of a post', () => {
  it.each([
    ['alone', [], post(1, '2026-01-01'), 1],
    ['beside half', [post(0.5, '2025-01-01')], post(0.5, '2026-01-01'), 1],
    ['after one that ended', [post(1, '2025-01-01', '2025-12-31')], post(1, '2026-01-01'), 1],
    ['on the last common day', [post(1, '2025-01-01', '2026-01-01')], post(0.25, '2026-01-01'), 1.25],
    ['before one that will begin', [post(0.8, '2026-06-01')], post(0.4, '2026-01-01'), 1.2],
    [
      'beside two that never meet',
      [post(0.5, '2026-01-01', '2026-01-31'), post(0.5, '2026-02-01')],
      post(0.5, '2026-01-01'),
      1,
    ],
    ['of tenths stays exact', [post(0.1, '2026-01-01'), post(0.2, '2026-01-01')], post(0.7, '2026-01-01'), 1],
  ])('%s', (_name, held, added, expected) => expect(highestFte(held, added)).toBe(expected))

  it('warns only above one', () => {
    expect(fteWarning([post(0.5, '2026-01-01')], post(0.5, '2026-01-01'))).toBeNull()
    expect(fteWarning([post(0.5, '2026-01-01')], post(0.75, '2026-01-01'))?.message).toContain('1,25 etatu')
    expect(fteWarning([post(1, '2026-01-01')], post(1, '2026-01-01'))?.message).toContain('2 etaty')
  })
})
