import { describe, expect, it } from 'vitest'
import { prosAndConsOf } from '@/domains/services-organisation/dictionaries/pros-and-cons'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import {
  formProposalRefusals,
  offeredForms,
  type FormProposal,
} from '@/domains/services-organisation/rules/form-choice'
import { pathRefusals, type PathFacts } from '@/domains/services-organisation/rules/path'

const whole: FormProposal = {
  form: 'publicTask',
  service: 'generic',
  group: null,
  providersFound: 2,
  organisationsFound: 1,
  providersSearch: 'Dwie organizacje i jedna firma.',
  analysis: 'Zlecenie daje środki z innych źródeł.',
  localConditions: 'Organizacje działają w każdej dzielnicy.',
  reasons: 'Doświadczenie i wolontariat.',
  whyNotOrganisations: '',
  effortsOutside: '',
  situation: null,
}
const codes = (changes: Partial<FormProposal>) =>
  formProposalRefusals({ ...whole, ...changes }).map(({ code }) => code)

describe('forms offered for a service (R-043, T38, T5)', () => {
  it('sheltered housing in own structures: what table 38 holds against it is told too (T38, R-043)', () => {
    const own = offeredForms('shelteredHousing').find(({ form }) => form === 'ownStructures')
    expect(own?.drawbacks).toEqual([
      'stosunkowo wysoki koszt',
      'konieczność utworzenia wyspecjalizowanej komórki',
    ])
  })

  it('every partnership has the risks and chances of partnerships in general (T37)', () => {
    for (const form of ['publicPartnership', 'nonPublicPartnership', 'privatePartnership'] as const)
      expect(prosAndConsOf(form)?.risks).toContain('niechęć do roli lidera')
    expect(prosAndConsOf('ownStructures')?.risks).not.toContain('niechęć do roli lidera')
    expect(prosAndConsOf('statutoryForm')).toBeNull()
  })

  it('come in the order of table 38, then the model forms, then the rest, each once', () => {
    const offered = offeredForms('crisisIntervention')
    expect(offered.slice(0, 3).map(({ form, rank }) => [form, rank])).toEqual([
      ['municipalUnit', 1],
      ['publicTask', 2],
      ['nonPublicPartnership', 3],
    ])
    expect(offered).toHaveLength(10)
    expect(new Set(offered.map(({ form }) => form)).size).toBe(10)
    expect(offered.find(({ form }) => form === 'municipalUnit')?.model).toBe(false)
    expect(offered.find(({ form }) => form === 'publicTask')?.model).toBe(true)
  })

  it('of a service without a recommendation begin with the form that uses organisations most', () => {
    expect(offeredForms(null)[0]).toMatchObject({ form: 'publicTask', rank: null, model: true })
  })

  it('exist for every service of the catalogue, whose codes are its own', () => {
    const all = catalogueServices.map(({ code }) => code)
    expect(new Set(all).size).toBe(all.length)
    for (const { groups } of catalogueServices) expect(groups.length).toBeGreaterThan(0)
  })
})

describe('a proposal of a form', () => {
  it('that is whole is accepted', () => {
    expect(codes({})).toEqual([])
  })

  it.each(['providersSearch', 'analysis', 'reasons'] as const)('lacks %s (R-042)', (field) => {
    expect(codes({ [field]: '  ' })).toEqual([`form.${field}`])
  })

  it('that passes over organisations says why (R-044)', () => {
    expect(codes({ form: 'procurement' })).toEqual(['form.organisations'])
    expect(codes({ form: 'procurement', organisationsFound: 0 })).toEqual([])
    expect(codes({ form: 'procurement', whyNotOrganisations: 'Nie prowadzą opieki.' })).toEqual([])
  })

  it.each(['ownStructures', 'municipalUnit'] as const)('%s records the efforts outside (R-045)', (form) => {
    expect(codes({ form, organisationsFound: 0 })).toEqual(['form.efforts'])
    expect(codes({ form, organisationsFound: 0, effortsOutside: 'Dwa nabory bez ofert.' })).toEqual([])
  })

  it('own structures for counselling and the club only in the named situations (R-046)', () => {
    const own = {
      form: 'ownStructures',
      organisationsFound: 0,
      effortsOutside: 'Dwa nabory bez ofert.',
    } as const
    expect(codes({ ...own, service: 'familyCounselling' })).toEqual(['form.situation'])
    expect(codes({ ...own, service: 'familyCounselling', situation: 'districtPoints' })).toEqual([])
    expect(codes({ ...own, service: 'familyCounselling', situation: 'communityCentre' })).toEqual([
      'form.situation',
    ])
    expect(codes({ ...own, service: 'integrationClub', situation: 'communityCentre' })).toEqual([])
    expect(codes({ ...own, service: 'homeCare' })).toEqual([])
  })
})

describe('implementation paths (R-063, R-064)', () => {
  const facts = (changes: Partial<PathFacts>): PathFacts => ({
    path: 'standard',
    pilot: false,
    currentForm: 'publicTask',
    service: 'generic',
    situation: null,
    ...changes,
  })
  const why = (changes: Partial<PathFacts>) => pathRefusals(facts(changes)).map(({ code }) => code)

  it('the standard alone needs a model form today, or own structures in a named situation', () => {
    expect(why({})).toEqual([])
    expect(why({ currentForm: 'municipalUnit' })).toEqual(['path.form'])
    expect(why({ currentForm: 'ownStructures' })).toEqual(['path.form'])
    expect(why({ currentForm: 'ownStructures', situation: 'noOrganisation' })).toEqual([])
    expect(why({ currentForm: null })).toEqual(['path.notRunning'])
  })

  it('a change of form needs a service that runs', () => {
    expect(why({ path: 'changeOfForm' })).toEqual([])
    expect(why({ path: 'changeOfForm', currentForm: null })).toEqual(['path.notRunning'])
  })

  it('a new service does not run yet, and is not for the pilot', () => {
    expect(why({ path: 'newService', currentForm: null })).toEqual([])
    expect(why({ path: 'newService' })).toEqual(['path.running'])
    expect(why({ path: 'newService', currentForm: null, pilot: true })).toEqual(['path.pilot'])
  })
})
