import { describe, expect, it } from 'vitest'
import {
  comparison,
  postMinutes,
  table27,
  verificationRefusals,
  versionOn,
} from '@/domains/social-work/rules/time-norms'
import { localDate } from '@/kernel/local-date'

const version = (validFrom: string, minutes: number) => ({ validFrom: localDate(validFrom), minutes })
const versions = [version('2026-04-01', 45), version('2026-01-01', 30)]
const codes = (validFrom: string) =>
  verificationRefusals({ validFrom: localDate(validFrom), today: localDate('2026-03-12'), versions }).map(
    ({ code }) => code,
  )

describe('indicative times (R-137)', () => {
  it('are the eight of table 27 until the director verifies them', () => {
    expect(table27.map(({ minutes }) => minutes)).toEqual([180, 90, 60, 30, 30, 180, 30, 30])
  })

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 30],
    ['2026-03-31', 30],
    ['2026-04-01', 45],
  ])('on %s the version of that day holds', (day, minutes) => {
    expect(versionOn(versions, localDate(day))?.minutes ?? null).toBe(minutes)
  })

  it('are verified neither for days that passed nor over a version that stands', () => {
    expect(codes('2026-03-11')).toEqual(['time-norm.past'])
    expect(codes('2026-03-12')).toEqual(['time-norm.not-later'])
    expect(codes('2026-04-01')).toEqual(['time-norm.not-later'])
    expect(codes('2026-04-02')).toEqual([])
    const first = { today: localDate('2026-03-12'), versions: [] }
    expect(verificationRefusals({ validFrom: localDate('2026-03-12'), ...first })).toEqual([])
  })

  it('stand beside the measured ones in words', () => {
    expect(comparison(30, null)).toBeNull()
    expect(comparison(30, 30)).toBe('tyle co czas orientacyjny')
    expect(comparison(30, 45)).toBe('o 15 min dłużej niż orientacyjnie')
    expect(comparison(30, 20)).toBe('o 10 min krócej niż orientacyjnie')
    expect(postMinutes(20, 0.5)).toBe(4800)
  })
})
