import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/calendar-day'
import { stepFields } from '@/domains/services-organisation/dictionaries/step-fields'
import { realisationForms, serviceTemplates, type StepTemplate } from '@/domains/services-organisation/model'
import { compose } from '@/domains/services-organisation/rules/composition'
import {
  contentSchema,
  fieldsOf,
  missingContents,
  storedContent,
} from '@/domains/services-organisation/rules/step-content'
import { contentRefusals, executorRefusals } from '@/domains/services-organisation/rules/step-rules'

const lists = { inputs: ['roczne sprawozdania', 'ocena zasobów'], group: 'homeCare', workers: [] } as const

/** What stands in an untouched form of a step. */
const untouched = (code: string) => storedContent(contentSchema(fieldsOf(code, lists)).parse({}))

const every: readonly StepTemplate[] = serviceTemplates.flatMap((service) =>
  realisationForms.flatMap(
    (form) =>
      compose({
        service,
        form,
        responsibility: 'dispersed',
        byDecision: true,
        pilot: false,
        localPartnership: false,
      }).steps,
  ),
)

describe('the fields of steps', () => {
  it('belong to steps that exist', () => {
    const codes = new Set(every.map(({ code }) => code))
    expect(Object.keys(stepFields).filter((code) => !codes.has(code))).toEqual([])
  })

  it.each(Object.keys(stepFields))(
    '%s: an untouched form is read, and refused with a rule for each field',
    (code) => {
      const refusals = missingContents(code, untouched(code))
      expect(refusals).toHaveLength((stepFields[code] ?? []).filter(({ rule }) => rule !== undefined).length)
      for (const { message } of refusals) expect(message).toMatch(/\((R-\d{3}|T\d+)\)/)
    },
  )

  it('keep what is known and leave the rest out; a wrong kind is refused', () => {
    const schema = contentSchema(fieldsOf('ZAK-01', lists))
    expect(schema.parse({ extent: ' 40 godzin ', count: 12, obcy: 1 })).toEqual({
      extent: '40 godzin',
      recipients: '',
      count: 12,
    })
    for (const count of [-1, 1.5, 'czterdzieści']) expect(schema.safeParse({ count }).success).toBe(false)
    expect(contentSchema(fieldsOf('UDPP-04', lists)).safeParse({ offersDueOn: '2026-02-30' }).success).toBe(
      false,
    )
    expect(contentSchema(fieldsOf('FOR-03', lists)).safeParse({ form: 'czary' }).success).toBe(false)
  })

  it('offer the forms in the order of table 38, model forms marked (R-043)', () => {
    const options = fieldsOf('FOR-03', lists).find(({ name }) => name === 'form')?.options ?? []
    expect(options).toHaveLength(10)
    expect(options[0]?.value).toBe('publicTask')
    expect(options[0]?.label).toContain('1. w rekomendacjach')
    expect(options[0]?.label).toContain('forma modelowa')
  })

  it('the seven contents of a contest and the four of a recruitment of partners (R-055, R-056)', () => {
    expect(missingContents('UDPP-04', untouched('UDPP-04'))).toHaveLength(7)
    expect(missingContents('PPN-04', untouched('PPN-04'))).toHaveLength(4)
  })
})

describe('rules of a step', () => {
  const process = {
    state: 'running',
    template: 'disabilityCounselling',
    group: 'counselling',
    targetGroups: ['peopleWithDisabilities'],
    responsibility: 'concentrated',
    byDecision: false,
    form: 'procurement',
    coordinatorId: 'k',
    pathChosen: true,
    stages: [],
    steps: [],
    participants: [],
  } as const
  const codes = (code: string, content: Record<string, string | number | boolean | readonly string[]>) => {
    const template = every.find((step) => step.code === code && step.stage !== 'DIA') ?? diagnosis(code)
    return contentRefusals({
      process,
      step: { ...template, state: 'todo', content: {} },
      content,
      doer: { approver: true, authorised: false },
      doneOn: localDate('2026-03-12'),
      committee: [],
      executor: null,
    }).map((refusal) => refusal.code)
  }
  const diagnosis = (code: string): StepTemplate => {
    const step = compose({
      service: 'disabilityCounselling',
      form: 'publicTask',
      responsibility: 'concentrated',
      byDecision: false,
      pilot: false,
      localPartnership: false,
    }).steps.find((one) => one.code === code)
    if (!step) throw new Error(code)
    return step
  }

  it('counselling for people with disabilities uses the team’s data and demography (R-037)', () => {
    const { inputs } = diagnosis('DIA-03')
    const rest = { people: 3, needs: 'a', resources: 'b' }
    expect(codes('DIA-03', { ...rest, sources: inputs })).toEqual([])
    expect(codes('DIA-03', { ...rest, sources: inputs.filter((one) => /roczne|zasobów/.test(one)) })).toEqual(
      ['sources.demograficznej', 'sources.Orzekania'],
    )
  })

  it('price alone is warned of, and passes with its reason (R-047)', () => {
    const rest = { scope: 'a', manner: 'b', standardClause: true }
    expect(codes('PZP-01', { ...rest, criteria: ['price'] })).toEqual(['criteria.price'])
    expect(codes('PZP-01', { ...rest, criteria: ['price'], priceReason: 'Usługa jest prosta.' })).toEqual([])
    expect(codes('PZP-01', { ...rest, criteria: ['price', 'staff'] })).toEqual([])
  })

  it('a contract does not end before it begins (R-139)', () => {
    const contract = {
      documentNumber: '1',
      contractor: '',
      from: '2026-04-01',
      until: '2026-03-01',
      amount: 1,
    }
    expect(codes('PZP-06', contract)).toContain('content.contractor')
    expect(codes('PZP-06', { ...contract, contractor: 'Firma' })).toEqual([
      'contract.contractor',
      'contract.period',
    ])
  })

  it('a decision by authorisation needs it in the register (R-048)', () => {
    expect(codes('FOR-05', { decidedBy: 'authorised', documentNumber: '1' })).toEqual([
      'decision.authorisation',
    ])
    expect(codes('FOR-05', { decidedBy: 'mayor', documentNumber: '1' })).toEqual([])
    const agreement = { documentNumber: '1', contractor: 'Powiat', from: '2026-04-01' }
    expect(codes('PPUB-02', { ...agreement, decidedBy: 'authorised' })).toEqual(['decision.authorisation'])
    expect(codes('PPUB-02', { ...agreement, decidedBy: 'mayor' })).toEqual([])
  })

  it('who organises a service does not perform it, nor does the coordinator’s own unit (R-012, R-013)', () => {
    const of = (changes: object) =>
      executorRefusals({
        name: 'Dział',
        organises: false,
        delivers: true,
        employsCoordinator: false,
        ...changes,
      }).map(({ code }) => code)
    expect(of({})).toEqual([])
    expect(of({ organises: true })).toEqual(['executor.organises'])
    expect(of({ delivers: false })).toEqual(['executor.area'])
    expect(of({ employsCoordinator: true })).toEqual(['executor.coordinator'])
  })
})
