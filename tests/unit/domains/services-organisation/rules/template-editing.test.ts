import { describe, expect, it } from 'vitest'
import {
  realisationForms,
  serviceTemplates,
  type StepTemplate,
  type TemplateChange,
} from '@/domains/services-organisation/model'
import { compose } from '@/domains/services-organisation/rules/composition'
import { compareVersions } from '@/domains/services-organisation/rules/template-comparison'
import {
  changeRefusals,
  nextOwnCode,
  ruleOfStep,
  withdrawRefusals,
} from '@/domains/services-organisation/rules/template-editing'
import { asChange, stepsOfTemplate } from '@/domains/services-organisation/rules/template-steps'

const model = stepsOfTemplate('homeCare')
const step = (code: string): StepTemplate => {
  const found = model.find((one) => one.code === code)
  if (!found) throw new Error(`no step ${code}`)
  return found
}
const changed = (code: string, changes: Partial<TemplateChange> = {}): TemplateChange => ({
  ...asChange(step(code)),
  ...changes,
})
const own = (changes: Partial<TemplateChange> = {}): TemplateChange => ({
  code: 'OSR-01',
  stage: 'DIA',
  afterCode: 'DIA-02',
  activity: 'Rozmowa z opiekunkami',
  actors: ['coordinator'],
  coActors: [],
  output: 'Notatka',
  optionalReason: null,
  ...changes,
})
const codes = (change: TemplateChange) => {
  const original = model.find(({ code }) => code === change.code) ?? null
  const after = stepsOfTemplate('homeCare', { number: 2, changes: [change] })
  return changeRefusals(change, original, after).map(({ code }) => code)
}

describe('a step of the centre', () => {
  it('stands where it was put, in every form, and says whose it is', () => {
    for (const form of realisationForms) {
      const { steps } = compose(
        {
          service: 'homeCare',
          form,
          responsibility: 'concentrated',
          byDecision: true,
          pilot: false,
          localPartnership: false,
        },
        { number: 2, changes: [own({ actors: ['coordinator', 'cityDepartmentWorkers'] })] },
      )
      const at = steps.findIndex(({ code }) => code === 'OSR-01')
      expect(steps[at - 1]?.code).toBe('DIA-02')
      expect(steps[at]).toMatchObject({ source: 'krok ośrodka (wersja 2)', actors: ['coordinator'] })
    }
  })

  it('has a code that was never used before', () => {
    expect(nextOwnCode([])).toBe('OSR-01')
    expect(nextOwnCode(['DIA-01', 'OSR-02', 'OSR-01'])).toBe('OSR-03')
  })

  it('may be optional and may be taken out', () => {
    expect(codes(own({ optionalReason: 'Nie zawsze potrzebny.' }))).toEqual([])
    expect(withdrawRefusals('OSR-01', true, null)).toEqual([])
  })
})

describe('a step of the model', () => {
  it.each(serviceTemplates)(
    '%s: none can be removed, each refusal names its rule or table (R-027, R-028)',
    (service) => {
      for (const one of stepsOfTemplate(service)) {
        const [refused] = withdrawRefusals(one.code, false, one)
        expect(refused?.message).toMatch(/\((R-\d{3}|T\d+)\)/)
      }
    },
  )

  it('that a rule asks for is not made optional; one without a rule is', () => {
    expect(codes(changed('FOR-03', { optionalReason: 'x' }))).toEqual(['template.obligatory'])
    expect(ruleOfStep(step('UDPP-04'))).toBe('R-055')
    expect(codes(changed('UDPP-04', { optionalReason: 'x' }))).toEqual(['template.obligatory'])
    expect(codes(changed('DIA-02', { optionalReason: 'Mała gmina.' }))).toEqual([])
  })

  it('keeps those who decide (R-031, R-048) and a coordinator in its stage (R-030)', () => {
    expect(codes(changed('FOR-05', { actors: ['coordinator'] }))).toEqual(['template.decision'])
    expect(codes(changed('FOR-05', { activity: 'Zarządzenie o formie' }))).toEqual([])
    const changes = ['DIA-02', 'DIA-03'].map((code) => changed(code, { actors: ['socialWorker'] }))
    const after = stepsOfTemplate('homeCare', { number: 2, changes })
    expect(
      changeRefusals(changed('DIA-03', { actors: ['socialWorker'] }), step('DIA-03'), after),
    ).toMatchObject([{ code: 'template.coordinator' }])
  })

  it('keeps what comes of it, because later steps rest on it (R-052)', () => {
    const centre = { number: 2, changes: [changed('FIN-03', { activity: 'Wniosek o zmianę', output: 'x' })] }
    const output = (form: 'publicTask' | 'procurement') =>
      compose(
        {
          service: 'homeCare',
          form,
          responsibility: 'concentrated',
          byDecision: false,
          pilot: false,
          localPartnership: false,
        },
        centre,
      ).steps.find(({ code }) => code === 'FIN-03')?.output
    expect(output('publicTask')).toContain('budżecie miasta')
    expect(output('procurement')).toContain('budżecie ośrodka')
  })
})

it('two versions are compared step by step', () => {
  const words = (code: string) => {
    const found = model.find((one) => one.code === code)
    return found ? asChange(found) : null
  }
  const after = [own(), changed('DIA-02', { activity: 'Rozmowy w dzielnicach' })]
  expect(compareVersions([], after, words).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    'DIA-02 changed',
    'OSR-01 added',
  ])
  expect(compareVersions(after, [], words).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    'DIA-02 changed',
    'OSR-01 withdrawn',
  ])
  expect(compareVersions([], after, words)[0]?.fields).toEqual([
    { label: 'Czynność', before: step('DIA-02').activity, after: 'Rozmowy w dzielnicach' },
  ])
})
