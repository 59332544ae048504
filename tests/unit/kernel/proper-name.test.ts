import { describe, expect, it } from 'vitest'
import { properName } from '@/kernel/proper-name'

describe('a name typed in a hurry', () => {
  it.each([
    ['kordula', 'Kordula'],
    ['  żółkiewska-pień ', 'Żółkiewska-Pień'],
    ['żółkiewska-Pień', 'Żółkiewska-Pień'],
    ['nowy  sącz', 'Nowy Sącz'],
    ['wólka nad bugiem', 'Wólka nad Bugiem'],
    ['łódź', 'Łódź'],
  ])('"%s" is %s', (typed, name) => {
    expect(properName(typed)).toBe(name)
  })

  it.each(['McDonald', 'KOWALSKA', 'von Stein', 'de la Cruz', 'Wólka nad Bugiem', 'Stare Łyse 2', ''])(
    '"%s" stays as it is',
    (typed) => {
      expect(properName(typed)).toBe(typed)
    },
  )

  it('a short word that is the whole name is a name', () => {
    expect(properName('al')).toBe('Al')
    expect(properName('la')).toBe('La')
  })
})
