import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demandRows, type DemandCell } from '@/domains/services-organisation/rules/demand'
import { shownParts } from '@/domains/services-organisation/rules/small-numbers'

const parts = fc.array(fc.nat(30), { maxLength: 9 })
const hiddenOf = (numbers: readonly number[]) => {
  const shown = shownParts(numbers)
  return numbers.filter((_number, at) => !shown[at])
}

const cell = (districtId: string | null, changes: Partial<DemandCell>): DemandCell => ({
  service: 'homeCare',
  group: 'olderPeople',
  districtId,
  persons: 0,
  needed: 0,
  awaiting: 0,
  granted: 0,
  running: 0,
  ended: 0,
  hours: 0,
  assessed: 0,
  gradeSum: 0,
  readable: 0,
  ...changes,
})

describe('small numbers (R-135)', () => {
  it('no part from 1 to 4 is ever shown, and nothing is always shown', () => {
    fc.assert(
      fc.property(parts, (numbers) => {
        const shown = shownParts(numbers)
        for (const [at, number] of numbers.entries()) {
          if (number === 0) expect(shown[at]).toBe(true)
          if (number > 0 && number < 5) expect(shown[at]).toBe(false)
        }
      }),
    )
  })

  it('of a whole of five or more nothing small can be had by subtraction', () => {
    fc.assert(
      fc.property(parts, (numbers) => {
        const hidden = hiddenOf(numbers)
        if (hidden.length === 0 || numbers.reduce((sum, one) => sum + one, 0) < 5) return
        const sum = hidden.reduce((total, one) => total + one, 0)
        expect(hidden.length).toBeGreaterThan(1)
        expect(sum).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  it('hide the smallest of the others first', () => {
    expect(shownParts([2, 20, 6])).toEqual([false, true, false])
    expect(shownParts([2, 3, 20])).toEqual([false, false, true])
    expect(shownParts([1, 1, 20])).toEqual([false, false, false])
    expect(shownParts([7])).toEqual([true])
    expect(shownParts([5, 5])).toEqual([true, true])
  })

  it('the boundary is five: 4 people are fewer, 5 are five', () => {
    const persons = (n: number) => demandRows([cell('a', { persons: n, needed: n })])[0]?.persons
    expect([4, 5].map(persons)).toEqual(['fewer', 5])
  })

  it('districts of one city are hidden so that none follows from the others', () => {
    const [row] = demandRows([
      cell('a', { persons: 10, needed: 10 }),
      cell('b', { persons: 10, needed: 10 }),
      cell('c', { persons: 2, running: 2 }),
    ])
    expect(row?.persons).toBe(22)
    expect(row?.districts.map(({ persons }) => persons)).toEqual(['fewer', 10, 'fewer'])
    expect(row).toMatchObject({ needed: 'fewer', running: 'fewer', awaiting: 0 })
  })

  it('a reader of every file sees the numbers, a reader of all but one does not', () => {
    const cells = (readable: number) => demandRows([cell('a', { persons: 3, needed: 3, readable })])[0]
    expect(cells(3)).toMatchObject({ persons: 3, needed: 3 })
    expect(cells(2)).toMatchObject({ persons: 'fewer', needed: 'fewer' })
  })
})
