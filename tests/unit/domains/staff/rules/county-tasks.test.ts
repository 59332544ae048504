import { describe, expect, it } from 'vitest'
import { countyServices } from '@/domains/services-organisation/dictionaries/county-services'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { countyTaskRefusals } from '@/domains/services-organisation/rules/county-tasks'
import { foundCentre } from '@/domains/staff/centre-inputs'
import { countyRightsRefusals, countyTasksWords, hasCountyTasks } from '@/domains/staff/rules/county-tasks'

const centres = [
  ['ops', false, false],
  ['mops', false, false],
  ['mops', true, true],
  ['mopr', false, false],
  ['mopr', true, true],
  ['pcpr', false, true],
] as const

describe('foster care and PFRON (R-008)', () => {
  it.each(centres)('%s, city with county rights: %s → on: %s', (kind, countyRights, on) => {
    const centre = { kind, countyRights }
    expect(hasCountyTasks(centre)).toBe(on)
    expect(countyTasksWords(centre)).toMatch(on ? /^włączone/ : /^wyłączone/)
    for (const { code } of catalogueServices)
      expect(countyTaskRefusals(code, centre).length, code).toBe(!on && code in countyServices ? 1 : 0)
  })

  it('the municipality of an OPS is told who does it, a city where to say that it has the rights', () => {
    const remedy = (kind: 'ops' | 'mops') =>
      countyTaskRefusals('fosterFamily', { kind, countyRights: false })[0]?.remedy
    expect(remedy('ops')).toContain('powiatowe centrum')
    expect(remedy('mops')).toContain('w ustawieniach ośrodka')
  })

  it('county rights are of a city alone', () => {
    for (const kind of ['ops', 'pcpr'] as const) {
      expect(countyRightsRefusals({ kind, countyRights: true })).toHaveLength(1)
      expect(countyRightsRefusals({ kind, countyRights: false })).toEqual([])
    }
    expect(countyRightsRefusals({ kind: 'mopr', countyRights: true })).toEqual([])
  })

  it('the services of the county are of the catalogue', () => {
    const codes = catalogueServices.map(({ code }) => code)
    expect(Object.keys(countyServices).filter((code) => !codes.includes(code))).toEqual([])
  })
})

it('the larger role of the social worker is the default of a new centre (R-009)', () => {
  expect(foundCentre.shape.centre.shape.socialWorkerRole.parse(undefined)).toBe('larger')
})
