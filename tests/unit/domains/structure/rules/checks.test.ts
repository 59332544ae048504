import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/calendar-day'
import { structureAreas, type StructureArea } from '@/domains/structure/model'
import { structureChecks } from '@/domains/structure/rules/checks'
import type { HolderFacts, StructureFacts } from '@/domains/structure/rules/structure-facts'
import { areaRefusals, endRefusals, outsideRefusals } from '@/domains/structure/rules/units'

const day = localDate('2026-03-12')

const holder = (kind: HolderFacts['kind'], changes: Partial<HolderFacts> = {}): HolderFacts => ({
  userId: `${kind}`,
  name: `Osoba ${kind}`,
  kind,
  fte: 1,
  teamId: 'A',
  qualified: 'fulfilled',
  ...changes,
})

const everybody: readonly HolderFacts[] = [
  holder('socialWorker', { userId: 's1' }),
  holder('socialWorker', { userId: 's2' }),
  holder('socialWorker', { userId: 's3' }),
  holder('supervisor'),
  holder('seniorSocialWorker'),
  holder('consultant'),
  holder('informationWorker'),
  holder('benefitsWorker'),
  holder('servicesCoordinator'),
  holder('contractingSpecialist'),
  holder('ngoSpecialist'),
]

const post = (kind: HolderFacts['kind'], changes: Partial<StructureFacts['posts'][number]> = {}) => ({
  teamId: 'A',
  teamName: 'Komórka A',
  kind,
  speciality: null,
  fte: 1,
  accepted: true,
  ...changes,
})

/** A centre in which everything is in order; override what the test is about. */
const facts = (changes: Partial<StructureFacts> = {}): StructureFacts => ({
  on: day,
  units: [
    { id: 'A', name: 'Komórka A', areas: structureAreas.filter((area) => area !== 'servicesDelivery') },
    { id: 'B', name: 'Komórka B', areas: ['servicesDelivery'] },
  ],
  outside: [],
  posts: [
    post('consultant', { speciality: 'psychologist' }),
    post('consultant', { speciality: 'lawyer' }),
    post('seniorSocialWorker'),
  ],
  holders: everybody,
  inhabitants: 50_000,
  socialWorkers: [{ name: 'Anna', load: 20, norm: 20 }],
  benefitsWorkers: [{ name: 'Iwona', load: 80, norm: 80 }],
  ...changes,
})

const check = (key: string, changes: Partial<StructureFacts> = {}) => {
  const found = structureChecks(facts(changes)).find((one) => one.key === key)
  if (!found) throw new Error(`no check ${key}`)
  return found
}

it('a centre in order fulfils every check, each with its rule, figures and source', () => {
  for (const one of structureChecks(facts())) {
    expect(`${one.key}: ${one.state}`).toBe(`${one.key}: fulfilled`)
    expect(one.findings).toEqual([])
    expect(one.figures.length, one.key).toBeGreaterThan(0)
    expect(one.rule).toMatch(/^R-0|ustawa/)
    expect(one.source).not.toBe('')
  }
})

describe('areas and positions have their place', () => {
  it.each(structureAreas)('%s without a unit is reported (R-010)', (area) => {
    const units = facts().units.map((unit) => ({ ...unit, areas: unit.areas.filter((one) => one !== area) }))
    expect(check('areas', { units }).state).toBe('unfulfilled')
    expect(check('areas', { units }).findings).toHaveLength(1)
    const outside = [{ area, institution: 'Urząd miasta' }]
    expect(check('areas', { units, outside }).state).toBe('fulfilled')
  })

  it('one unit of any name may join all areas but one of the two (R-011)', () => {
    const [all] = facts().units
    expect(all?.areas.length).toBe(structureAreas.length - 1)
    expect(check('areas').state).toBe('fulfilled')
  })

  it('a key position that nobody holds in a unit and no post names is reported (R-010)', () => {
    const holders = everybody.map((one) => (one.kind === 'supervisor' ? { ...one, teamId: null } : one))
    expect(check('positions', { holders }).findings).toEqual(['Bez komórki: Superwizor.'])
    const posts = [...facts().posts, post('supervisor')]
    expect(check('positions', { holders, posts }).state).toBe('fulfilled')
  })

  it('a unit that organises and delivers is named (R-012)', () => {
    const units = [{ id: 'A', name: 'Komórka A', areas: [...structureAreas] }]
    expect(check('separation', { units }).findings).toEqual(['Oba obszary ma: Komórka A.'])
  })
})

describe('posts', () => {
  it('may be combined within one whole post (R-014), giving information as a duty beside another (R-015)', () => {
    const half = everybody.filter(({ kind }) => kind !== 'informationWorker' && kind !== 'ngoSpecialist')
    const combined = [
      ...half,
      holder('informationWorker', { userId: 'x', fte: 0.5 }),
      holder('ngoSpecialist', { userId: 'x', fte: 0.5 }),
    ]
    expect(check('combined', { holders: combined }).state).toBe('fulfilled')
    expect(check('information-worker', { holders: combined }).state).toBe('fulfilled')
    const over = [...half, holder('informationWorker', { userId: 's1', name: 'Anna', fte: 0.25 })]
    expect(check('combined', { holders: over }).findings[0]).toContain('1,25')
  })

  it('wait for the director; none at all cannot be judged (R-025)', () => {
    expect(check('acceptance', { posts: [post('consultant', { accepted: false })] }).state).toBe(
      'unfulfilled',
    )
    expect(check('acceptance', { posts: [] }).state).toBe('unknown')
    const vacant = check('acceptance', { posts: [post('consultant', { fte: 3 })] })
    expect(vacant.figures.at(-1)?.value).toContain('Konsultant (Komórka A): 2')
  })
})

describe('qualifications of those at their positions', () => {
  const changed = (kind: HolderFacts['kind'], qualified: HolderFacts['qualified']) => ({
    holders: everybody.map((one) => (one.kind === kind ? { ...one, qualified } : one)),
  })

  it('are named when missing (R-023, R-024)', () => {
    expect(check('qualifications', changed('benefitsWorker', 'unfulfilled'))).toMatchObject({
      state: 'unfulfilled',
      findings: ['Pracownik ds. świadczeń, brakuje kwalifikacji: Osoba benefitsWorker.'],
    })
  })

  it('cannot be judged when nobody wrote them down, and are named as to be filled in (R-023, R-024)', () => {
    const holders = Array.from({ length: 7 }, (_, at) =>
      holder('consultant', { userId: `k${at}`, name: `Konsultant ${at + 1}`, qualified: 'unknown' }),
    )
    expect(check('qualifications', { holders })).toMatchObject({
      state: 'unknown',
      findings: [
        'Konsultant, do uzupełnienia: Konsultant 1, Konsultant 2, Konsultant 3, Konsultant 4, Konsultant 5 i 2 inne osoby.',
      ],
    })
  })
})

describe('indicators of employment', () => {
  it.each([
    ['social-work-specialists', 'seniorSocialWorker', 'R-018'],
    ['consultants', 'consultant', 'R-019'],
  ] as const)('%s: one for each 50 000 inhabitants begun (R-018, R-019)', (key, kind, rule) => {
    expect(check(key).rule).toBe(rule)
    expect(check(key, { inhabitants: 50_000 }).state).toBe('fulfilled')
    expect(check(key, { inhabitants: 50_001 }).state).toBe('unfulfilled')
    expect(check(key, { inhabitants: null })).toMatchObject({
      state: 'unknown',
      href: '/ustawienia/parametry',
    })
    const holders = everybody.filter((one) => one.kind !== kind)
    expect(check(key, { holders }).findings).toEqual(['Brakuje: 1 osoba.'])
  })

  it('three kinds of consultants are obligatory (R-019)', () => {
    const posts = [post('consultant', { speciality: 'psychologist' })]
    expect(check('consultant-kinds', { posts }).findings).toEqual([
      'Brakuje specjalności: specjalista pracy socjalnej.',
      'Brakuje specjalności: prawnik.',
    ])
    expect(check('consultant-kinds', { posts: [] }).state).toBe('unknown')
  })

  it('one supervisor for fifty social workers, two for fifty-one (R-020)', () => {
    const workers = (count: number) => [
      ...everybody.filter(({ kind }) => kind !== 'socialWorker'),
      ...Array.from({ length: count }, (_, at) => holder('socialWorker', { userId: `s${at}` })),
    ]
    expect(check('supervisors', { holders: workers(50) }).state).toBe('fulfilled')
    expect(check('supervisors', { holders: workers(51) }).state).toBe('unfulfilled')
  })

  it.each(['informationWorker', 'ngoSpecialist'] as const)('%s is held by somebody (R-021)', (kind) => {
    const key = kind === 'ngoSpecialist' ? 'ngo-specialist' : 'information-worker'
    expect(check(key, { holders: everybody.filter((one) => one.kind !== kind) }).state).toBe('unfulfilled')
  })

  it.each([
    ['social-worker-load', 'socialWorkers', 20],
    ['benefits-worker-load', 'benefitsWorkers', 80],
  ] as const)('%s: the norm is the last that fits (R-016, R-017)', (key, group, norm) => {
    const worker = (load: number) => ({ [group]: [{ name: 'Anna', load, norm }] })
    expect(check(key, worker(norm)).state).toBe('fulfilled')
    expect(check(key, worker(norm + 1)).findings).toEqual([
      `Anna: ${norm + 1} środowisk przy normie ${norm}.`,
    ])
    expect(check(key, { [group]: [] }).state).toBe('unknown')
  })

  it('the act asks for three social workers, and for one for 2 000 inhabitants or 50 families', () => {
    const two = everybody.filter(({ userId }) => userId !== 's3')
    expect(check('statutory-employment', { holders: two }).state).toBe('unfulfilled')
    const many = [{ name: 'Anna', load: 151, norm: 20 }]
    expect(check('statutory-employment', { socialWorkers: many }).state).toBe('unfulfilled')
    expect(check('statutory-employment', { socialWorkers: many, inhabitants: 6_000 }).state).toBe('fulfilled')
  })
})

describe('areas of a unit', () => {
  const held = (area: StructureArea, validTo: string | null = null) => ({
    area,
    validFrom: localDate('2026-01-01'),
    validTo: validTo === null ? null : localDate(validTo),
  })
  const codes = (...from: Parameters<typeof areaRefusals>) => areaRefusals(...from).map(({ code }) => code)

  it('organising and delivering never meet in one unit, not for a day (R-012)', () => {
    expect(codes([held('servicesOrganisation')], 'servicesDelivery', day)).toEqual([
      'area.organiser-executor',
    ])
    expect(codes([held('servicesDelivery')], 'servicesOrganisation', day)).toEqual([
      'area.organiser-executor',
    ])
    const until = (last: string) => [held('servicesOrganisation', last)]
    expect(codes(until('2026-03-12'), 'servicesDelivery', day)).toEqual(['area.organiser-executor'])
    expect(codes(until('2026-03-11'), 'servicesDelivery', day)).toEqual([])
  })

  it('an area is held once; others join freely (R-011)', () => {
    expect(codes([held('benefits')], 'benefits', day)).toEqual(['area.held'])
    expect(codes([held('benefits')], 'socialWork', day)).toEqual([])
  })

  it('only what a centre may be without is left to others; nothing ends before it began', () => {
    expect(structureAreas.filter((area) => outsideRefusals(area).length === 0)).toEqual([
      'otherBenefits',
      'servicesDelivery',
    ])
    expect(endRefusals(day, localDate('2026-03-11'))).toHaveLength(1)
    expect(endRefusals(day, day)).toEqual([])
  })
})
