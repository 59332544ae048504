import { describe, expect, it } from 'vitest'
import { plotOf, roundUp } from '@/domains/services-monitoring/rules/plot'

describe('the plot of a trend', () => {
  it.each([
    [0, 1],
    [0.4, 0.5],
    [3, 5],
    [52, 100],
    [100, 100],
    [1150, 2000],
  ])('%s is shown under %s', (value, most) => {
    expect(roundUp(value)).toBe(most)
  })

  it('breaks its line where a month has no report', () => {
    const { lines } = plotOf(['1', '2', '3', '4'], [{ label: 'godziny', values: [10, null, 20, 30] }])
    expect(lines[0]?.path.match(/M/g)).toHaveLength(2)
    expect(lines[0]?.path.match(/L/g)).toHaveLength(1)
    expect(lines[0]?.points.map(({ value }) => value)).toEqual([10, 20, 30])
  })

  it('keeps every point inside the picture, the larger the higher', () => {
    const plot = plotOf(['1', '2', '3'], [{ label: 'a', values: [0, 7, 10] }])
    const points = plot.lines[0]?.points ?? []
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(plot.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(plot.height)
    }
    expect([...points].sort((a, b) => b.y - a.y).map(({ value }) => value)).toEqual([0, 7, 10])
    expect(plot.rows.map(({ label }) => label)).toEqual(['0', '2,5', '5', '7,5', '10'])
  })

  it('stands without months and without values', () => {
    expect(plotOf([], []).lines).toEqual([])
    expect(plotOf(['1'], [{ label: 'a', values: [null] }]).lines[0]?.path).toBe('')
  })
})
