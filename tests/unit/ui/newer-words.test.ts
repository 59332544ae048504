import { describe, expect, it } from 'vitest'
import { newerWords } from '@/ui/form/newer-words'

const answers = [
  { value: 'yes', label: 'Tak' },
  { value: 'no', label: 'Nie' },
  { value: 'notApplicable', label: 'Nie dotyczy' },
]

describe('what the record says by now, told to the second editor', () => {
  it('a choice is told in the words of the screen, never by its code', () => {
    expect(newerWords('yes', answers)).toBe('Tak')
    expect(newerWords(['no', 'notApplicable'], answers)).toBe('Nie, Nie dotyczy')
    expect(newerWords(true, [{ value: 'true', label: 'tak' }])).toBe('tak')
    expect(newerWords('somethingElse', answers)).toBe('inny wybór')
  })

  it('a day, a month and a box are told as people say them', () => {
    expect(newerWords('2026-02-01', null)).toBe('01.02.2026')
    expect(newerWords('2026-10', null)).toBe('październik 2026')
    expect(newerWords(true, null)).toBe('zaznaczone')
    expect(newerWords(false, null)).toBe('niezaznaczone')
    expect(newerWords(123450, null)).toBe('inna wartość niż Twoja')
  })

  it('what is empty by now is said as well', () => {
    expect(newerWords('', null)).toBe('nic nie wpisano')
    expect(newerWords([], answers)).toBe('nic nie wybrano')
  })
})
