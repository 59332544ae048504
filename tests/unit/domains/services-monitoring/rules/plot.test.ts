import { describe, expect, it } from 'vitest'
import { plotOf } from '@/domains/services-monitoring/rules/plot'

describe('the plot of a trend', () => {
  it.each([
    [0, ['0', '0,2', '0,4', '0,6', '0,8', '1']],
    [3, ['0', '1', '2', '3']],
    [52, ['0', '20', '40', '60']],
    [100, ['0', '20', '40', '60', '80', '100']],
    [1190, ['0', '200', '400', '600', '800', '1000', '1200']],
  ])('%s stands between round rows that begin at nothing', (value, rows) => {
    const plot = plotOf(['1', '2'], [{ label: 'a', values: [0, value] }])
    expect(plot.rows.map(({ label }) => label.replaceAll(/\s/gu, ''))).toEqual(rows)
  })

  it('breaks its line where a month has no report', () => {
    const { lines } = plotOf(['1', '2', '3', '4'], [{ label: 'godziny', values: [10, null, 20, 30] }])
    expect(lines[0]?.path.match(/M/g)).toHaveLength(2)
    expect(lines[0]?.path).toMatch(/^M[^L]+Z?M[^L]+L[^L]+$/)
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
    expect(plot.rows.map(({ label }) => label)).toEqual(['0', '2', '4', '6', '8', '10'])
  })

  it('stands without months and without values', () => {
    expect(plotOf([], []).lines).toEqual([])
    expect(plotOf(['1'], [{ label: 'a', values: [null] }]).lines[0]?.path).toBe('')
  })
})
