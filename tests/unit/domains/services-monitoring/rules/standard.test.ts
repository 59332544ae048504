import { describe, expect, it } from 'vitest'
import { standardTools } from '@/domains/services-monitoring/dictionaries/standard-tools'
import { checklistOf, conformityOf, conformityWords } from '@/domains/services-monitoring/rules/checklist'
import { authorisationRefusals, supervisorOf } from '@/domains/services-monitoring/rules/supervision'
import { realisationForms, serviceTemplates } from '@/domains/services-organisation/model'
import { supervisionSteps } from '@/domains/services-organisation/dictionaries/steps/supervision'

describe('tools of the standard', () => {
  it.each([
    ['homeCare', 'R-072', 6],
    ['integrationClub', 'R-073', 8],
    ['disabilityCounselling', 'R-074', 2],
    ['familyCounselling', 'R-075', 3],
    ['crisisIntervention', 'R-076', 2],
    ['generic', '', 0],
  ] as const)('%s has those of its table (%s)', (template, rule, count) => {
    const [first, ...own] = standardTools(template)
    expect(first).toMatchObject({ code: 'standard', rule: 'R-068' })
    expect(own).toHaveLength(count)
    expect(new Set(own.map((tool) => tool.rule))).toEqual(new Set(count ? [rule] : []))
  })

  it.each(serviceTemplates)('%s checks every tool its step NAD-02 names', (service) => {
    const step = supervisionSteps({ service, form: 'publicTask', localPartnership: false }).find(
      ({ code }) => code === 'NAD-02',
    )
    const named = (step?.inputs ?? []).filter((tool) => tool.includes('„') || /^[A-Z]/.test(tool))
    const labels = standardTools(service).map(({ label }) => label.toLowerCase())
    const words = (tool: string) => (/„([^”]+)”/.exec(tool)?.[1] ?? tool).toLowerCase()
    expect(named.filter((tool) => !labels.some((label) => label.includes(words(tool))))).toEqual([])
  })

  it('a kept checklist is read by the tools of today', () => {
    const lines = checklistOf(standardTools('familyCounselling'), [
      { code: 'tree', result: 'remarks', note: 'Dwa braki.' },
      { code: 'gone', result: 'breach', note: '' },
      { code: 'matrix', result: 'nonsense', note: '' },
    ])
    expect(lines.map(({ code, result }) => [code, result])).toEqual([
      ['standard', null],
      ['matrix', null],
      ['tree', 'remarks'],
      ['others', null],
    ])
  })

  it('conformity counts what was checked only (R-068)', () => {
    const of = (...results: ('conforming' | 'remarks' | 'breach' | 'notChecked' | null)[]) =>
      conformityWords(conformityOf(results.map((result) => ({ result }))))
    expect(of('conforming', 'remarks', 'breach', 'notChecked', null)).toBe('1 z 3')
    expect(of('notChecked', null)).toBe('nie sprawdzono')
  })
})

describe('whose supervision it is (R-070, R-071)', () => {
  it('is the centre’s, but for the city’s people where responsibility is dispersed', () => {
    expect(supervisorOf('concentrated', { decidesForCentre: false })).toBe('centre')
    expect(supervisorOf('concentrated', { decidesForCentre: true })).toBe('centre')
    expect(supervisorOf('dispersed', { decidesForCentre: false })).toBe('city')
    expect(supervisorOf('dispersed', { decidesForCentre: true })).toBe('centre')
  })

  it('needs an authorisation of the centre for commissioned tasks and city units only (R-070)', () => {
    const refused = realisationForms.filter(
      (form) => authorisationRefusals({ form, supervisor: 'centre', authorised: false }).length > 0,
    )
    expect(refused.sort()).toEqual(['municipalUnit', 'publicTask'])
    for (const form of realisationForms) {
      expect(authorisationRefusals({ form, supervisor: 'centre', authorised: true })).toEqual([])
      expect(authorisationRefusals({ form, supervisor: 'city', authorised: false })).toEqual([])
    }
  })
})
