import { describe, expect, it } from 'vitest'
import { compose } from '@/domains/services-organisation/rules/composition'
import {
  realisationForms,
  serviceTemplates,
  stages,
  type CompositionFacts,
} from '@/domains/services-organisation/model'

const facts = (changes: Partial<CompositionFacts>): CompositionFacts => ({
  service: 'generic',
  form: 'publicTask',
  responsibility: 'concentrated',
  byDecision: false,
  pilot: false,
  localPartnership: false,
  ...changes,
})
const codes = (changes: Partial<CompositionFacts>, stage?: string) =>
  compose(facts(changes))
    .steps.filter((step) => stage === undefined || step.stage === stage)
    .map(({ code }) => code)
const step = (changes: Partial<CompositionFacts>, code: string) =>
  compose(facts(changes)).steps.find((one) => one.code === code)
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)

const every = serviceTemplates.flatMap((service) =>
  realisationForms.flatMap((form) =>
    (['concentrated', 'dispersed'] as const).map((responsibility) => ({ service, form, responsibility })),
  ),
)

describe('every service in every form and variant', () => {
  it.each(every)('$service × $form × $responsibility composes in the order of the stages (R-027)', (one) => {
    const { steps, skipped } = compose(facts(one))
    const order = steps.map(({ stage }) => stages.indexOf(stage))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const missing = stages.filter((stage) => !steps.some((s) => s.stage === stage))
    expect(missing).toEqual(skipped.map(({ stage }) => stage))
    const all = steps.map(({ code }) => code)
    expect(new Set(all).size).toBe(all.length)
    expect(steps.every(({ actors }) => actors.length > 0)).toBe(true)
  })

  it.each(every)('$service × $form × $responsibility has the coordinator in every stage (R-030)', (one) => {
    const { steps } = compose(facts(one))
    for (const stage of stages.filter((s) => steps.some((step) => step.stage === s)))
      expect(
        steps.some((s) => s.stage === stage && (s.actors.includes('coordinator') || stage === 'WYB')),
        stage,
      ).toBe(true)
  })

  it.each(serviceTemplates)('%s is monitored alike whoever delivers it (R-130, R-029)', (service) => {
    const monitoring = (form: CompositionFacts['form']) =>
      compose(facts({ service, form })).steps.filter(({ code }) => code === 'NAD-01' || code === 'NAD-02')
    for (const form of realisationForms) expect(monitoring(form)).toEqual(monitoring('ownStructures'))
  })

  it.each(serviceTemplates)('%s keeps diagnosis and evaluation whatever the form (R-029)', (service) => {
    const of = (form: CompositionFacts['form'], stage: string) =>
      compose(facts({ service, form })).steps.filter((s) => s.stage === stage)
    for (const form of realisationForms) {
      expect(of(form, 'DIA')).toEqual(of('publicTask', 'DIA'))
      expect(of(form, 'EWA')).toEqual(of('publicTask', 'EWA'))
    }
  })
})

describe('the choice of the contractor depends on the form only (T8–T11, R-028)', () => {
  it.each([
    ['publicTask', numbered('UDPP', 13)],
    ['nonPublicPartnership', numbered('PPN', 10)],
    ['procurement', numbered('PZP', 6)],
    ['ngoOwnFunds', numbered('NGOS', 2)],
    ['ownStructures', numbered('OWN', 2)],
  ] as const)('%s', (form, wanted) => {
    for (const service of serviceTemplates) expect(codes({ service, form }, 'WYB')).toEqual(wanted)
  })
})

describe('step by step as in the tables', () => {
  const people = (changes: Partial<CompositionFacts>, stage: string) =>
    compose(facts(changes))
      .steps.filter((one) => one.stage === stage)
      .map(({ code, actors }) => `${code} ${actors.join('+')}`)

  it('table 8', () => {
    expect(people({ form: 'publicTask' }, 'WYB')).toEqual([
      'UDPP-01 coordinator',
      'UDPP-02 coordinator+contractingSpecialist',
      'UDPP-03 director',
      'UDPP-04 coordinator+contractingSpecialist',
      'UDPP-05 coordinator',
      'UDPP-06 director',
      'UDPP-07 committee',
      'UDPP-08 committee',
      'UDPP-09 director',
      'UDPP-10 mayor+director',
      'UDPP-11 coordinator',
      'UDPP-12 contractingSpecialist+coordinator',
      'UDPP-13 mayor+director',
    ])
  })

  it('table 9, with the department of the city', () => {
    expect(people({ form: 'nonPublicPartnership', responsibility: 'dispersed' }, 'WYB')).toEqual([
      'PPN-01 coordinator+contractingSpecialist',
      'PPN-02 contractingSpecialist',
      'PPN-03 director+cityDepartmentHead',
      'PPN-04 contractingSpecialist',
      'PPN-05 coordinator',
      'PPN-06 director+cityDepartmentHead',
      'PPN-07 committee',
      'PPN-08 coordinator',
      'PPN-09 contractingSpecialist+coordinator',
      'PPN-10 mayor+director+cityDepartmentHead+partner',
    ])
  })

  it('tables 10 and 11', () => {
    expect(people({ form: 'procurement' }, 'WYB').slice(0, 2)).toEqual([
      'PZP-01 coordinator+contractingSpecialist',
      'PZP-02 director',
    ])
    expect(people({ form: 'ngoOwnFunds' }, 'WYB')).toEqual(['NGOS-01 coordinator', 'NGOS-02 director+ngo'])
  })

  it('tables 12, 13 and 14', () => {
    expect(people({}, 'ZAK')).toEqual(['ZAK-01 coordinator', 'ZAK-02 director', 'ZAK-03 decisionBody'])
    expect(people({}, 'FOR')).toEqual([
      'FOR-01 coordinator',
      'FOR-02 coordinator',
      'FOR-03 coordinator',
      'FOR-04 director',
      'FOR-05 mayor+director',
    ])
    expect(people({}, 'FIN')).toEqual([
      'FIN-01 coordinator+financeWorker',
      'FIN-02 coordinator',
      'FIN-03 director',
      'FIN-04 director',
    ])
  })

  it('tables 7 and 16 to 20: three steps of diagnosis, two in family counselling (R-038)', () => {
    for (const service of serviceTemplates)
      expect(codes({ service }, 'DIA')).toEqual(
        service === 'familyCounselling' ? ['DIA-01', 'DIA-03'] : numbered('DIA', 3),
      )
    expect(people({ service: 'homeCare' }, 'DIA')[0]).toBe('DIA-01 socialWorker+benefitsWorker')
    expect(step({ service: 'familyCounselling', byDecision: true }, 'DIA-03')?.coActors).toContain(
      'benefitsWorker',
    )
  })
})

describe('stages that are skipped', () => {
  it('an organisation with other funds has no financing and no supervision of the director (R-053, R-067)', () => {
    const { skipped } = compose(facts({ form: 'ngoOwnFunds' }))
    expect(skipped.map(({ stage, rule }) => [stage, rule])).toEqual([['FIN', 'R-053']])
    expect(codes({ form: 'ngoOwnFunds' }, 'NAD')).toEqual(numbered('NAD', 3))
    expect(codes({ form: 'publicTask' }, 'NAD')).toEqual(numbered('NAD', 4))
  })

  it('a partnership in the pilot has no choice of the contractor, no other form loses it (R-065)', () => {
    expect(compose(facts({ form: 'nonPublicPartnership', pilot: true })).skipped).toMatchObject([
      { stage: 'WYB', rule: 'R-065' },
    ])
    expect(compose(facts({ form: 'publicTask', pilot: true })).skipped).toEqual([])
  })
})

describe('who takes part', () => {
  it('people of the city department only where responsibility is dispersed (R-003, R-006)', () => {
    for (const one of every) {
      const people = compose(facts(one)).steps.flatMap((s) => [...s.actors, ...s.coActors])
      const city = people.some((p) => p === 'cityDepartmentHead' || p === 'cityDepartmentWorkers')
      expect(city).toBe(one.responsibility === 'dispersed')
    }
  })

  it('the benefits worker joins the diagnosis of services granted by a decision (R-033)', () => {
    expect(step({ byDecision: true }, 'DIA-02')?.coActors).toContain('benefitsWorker')
    expect(step({ byDecision: false }, 'DIA-02')?.coActors).not.toContain('benefitsWorker')
  })

  it('the labour office joins the club’s diagnosis always, its supervision in local partnership only (R-036, R-073)', () => {
    const club = { service: 'integrationClub' } as const
    expect(step(club, 'DIA-02')?.coActors).toContain('labourOffice')
    expect(step({ ...club, localPartnership: true }, 'NAD-04')?.coActors).toContain('labourOffice')
    expect(step(club, 'NAD-04')?.coActors).not.toContain('labourOffice')
    expect(step(club, 'EWA-03')?.actors).toContain('labourOffice')
  })

  it('the interdisciplinary team joins the diagnosis of crisis intervention (R-039)', () => {
    expect(step({ service: 'crisisIntervention' }, 'DIA-02')?.coActors).toContain('interdisciplinaryTeam')
  })
})

describe('whose work it is', () => {
  it.each(serviceTemplates)(
    '%s: the centre diagnoses with the environment in both variants (R-005)',
    (service) => {
      for (const responsibility of ['concentrated', 'dispersed'] as const) {
        const information = step({ service, responsibility }, 'DIA-03')
        expect(information?.actors).toEqual(['coordinator'])
        expect(information?.coActors).toContain('environment')
      }
    },
  )

  it.each(serviceTemplates)('%s: social workers bring what they know of families (R-034)', (service) => {
    expect(step({ service }, 'DIA-01')?.actors).toContain('socialWorker')
    expect(step({ service }, 'DIA-03')?.inputs.join()).toContain('indywidualne pakiety usług')
  })

  it.each(serviceTemplates)(
    '%s: conformity is monitored by the coordinator, single packages by social workers (R-068, R-069)',
    (service) => {
      expect(step({ service }, 'NAD-01')?.actors).toEqual(['socialWorker'])
      expect(step({ service }, 'NAD-02')?.actors).toContain('coordinator')
    },
  )

  it.each(serviceTemplates)(
    '%s: the coordinator writes the evaluation, the director answers it (R-079, R-080)',
    (service) => {
      const authors = service === 'integrationClub' ? ['coordinator', 'labourOffice'] : ['coordinator']
      expect(step({ service }, 'EWA-03')?.actors).toEqual(authors)
      expect(step({ service }, 'EWA-04')).toMatchObject({ kind: 'decision', actors: ['director'] })
      expect(step({ service }, 'EWA-04')?.inputs).toContain('Raport ewaluacyjny')
    },
  )

  it.each([
    ['publicTask', 'UDPP-11', 'UDPP-12', 'UDPP-13'],
    ['nonPublicPartnership', 'PPN-08', 'PPN-09', 'PPN-10'],
  ] as const)(
    '%s: the coordinator announces the result (R-133), the specialist drafts with the coordinator, the mayor signs (R-138)',
    (form, announced, drafted, signed) => {
      expect(step({ form }, announced)).toMatchObject({ kind: 'publication', actors: ['coordinator'] })
      expect(step({ form }, drafted)?.actors).toEqual(['contractingSpecialist', 'coordinator'])
      expect(step({ form }, signed)).toMatchObject({ kind: 'signature' })
      expect(step({ form }, signed)?.actors).toContain('mayor')
    },
  )

  it('the result of a partnership is published in BIP, its papers open on request (R-060); partners sign too (R-061)', () => {
    const partnership = { form: 'nonPublicPartnership' } as const
    expect(step(partnership, 'PPN-08')?.activity).toMatch(/Biuletynie Informacji Publicznej.*na żądanie/)
    expect(step(partnership, 'PPN-10')?.actors).toEqual(['mayor', 'director', 'partner'])
  })

  it('rules of cooperation with an organisation of other funds are accepted by the director (R-062)', () => {
    const rules = step({ form: 'ngoOwnFunds' }, 'NGOS-02')
    expect(rules).toMatchObject({ kind: 'acceptance', actors: ['director', 'ngo'] })
    expect(codes({ form: 'ngoOwnFunds' }, 'WYB').indexOf('NGOS-02')).toBe(1)
  })
})

describe('what a service rests on', () => {
  it('every diagnosis uses the yearly reports and the assessment of resources (R-032)', () => {
    for (const service of serviceTemplates) {
      const inputs = step({ service }, 'DIA-03')?.inputs.join() ?? ''
      expect(inputs).toContain('roczne sprawozdania')
      expect(inputs).toContain('ocena zasobów')
      expect(inputs).toContain('indywidualne pakiety')
    }
  })

  it('home care: annexes 1 and 2 in the diagnosis, 3, 4, 5, 7 and 6 in the monitoring (R-035, R-072)', () => {
    const homeCare = { service: 'homeCare' } as const
    expect(step(homeCare, 'DIA-01')?.inputs.join()).toMatch(/Zał\. 2 .*Zał\. 1 /)
    expect(step(homeCare, 'NAD-02')?.inputs.map((text) => text.slice(0, 6))).toEqual([
      'Zał. 3',
      'Zał. 4',
      'Zał. 5',
      'Zał. 7',
    ])
    expect(step(homeCare, 'NAD-01')?.inputs.join()).toContain('Zał. 6')
  })

  it('the club: eight tools of monitoring, one general and six specific aims of evaluation (R-073, R-081)', () => {
    expect(step({ service: 'integrationClub' }, 'NAD-02')?.inputs).toHaveLength(8)
    expect(step({ service: 'integrationClub' }, 'EWA-03')?.inputs).toHaveLength(8)
  })

  it('counselling and crisis intervention: their own sources and tools (R-037, R-074, R-075, R-076, R-082)', () => {
    const inputs = (service: CompositionFacts['service'], code: string) =>
      step({ service }, code)?.inputs.join() ?? ''
    expect(inputs('disabilityCounselling', 'DIA-03')).toContain('Orzekania o Niepełnosprawności')
    expect(inputs('disabilityCounselling', 'NAD-02')).toContain('ewidencja czasu pracy')
    expect(inputs('familyCounselling', 'NAD-02')).toContain('części 5.4')
    expect(step({ service: 'crisisIntervention' }, 'NAD-02')?.activity).toContain('punktem VII')
    expect(inputs('crisisIntervention', 'EWA-03')).toMatch(/rozdział III.*rozdział IX/)
  })

  it('the budget of the city for commissioned tasks and partnerships, of the centre for others (R-052)', () => {
    expect(step({ form: 'publicTask' }, 'FIN-03')?.output).toContain('budżecie miasta')
    expect(step({ form: 'nonPublicPartnership' }, 'FIN-03')?.output).toContain('budżecie miasta')
    expect(step({ form: 'procurement' }, 'FIN-03')?.output).toContain('budżecie ośrodka')
  })

  it('every specification holds the condition of the standard (R-054)', () => {
    for (const [form, code] of [
      ['publicTask', 'UDPP-02'],
      ['nonPublicPartnership', 'PPN-01'],
      ['procurement', 'PZP-01'],
    ] as const)
      expect(step({ form }, code)?.activity).toContain('zgodnie ze standardem')
  })
})
