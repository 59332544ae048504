import { describe, expect, it } from 'vitest'
import { stages } from '@/domains/services-organisation/model'
import { cyclePathRefusals, nextCycleRefusals } from '@/domains/services-organisation/rules/next-cycle'

const process = (changes: Partial<Parameters<typeof nextCycleRefusals>[0]> = {}) => ({
  state: 'finished' as const,
  started: true,
  stages: stages.map((stage) => ({ stage, state: 'accepted' as const })),
  hasNext: false,
  known: true,
  ...changes,
})
const codes = (changes: Parameters<typeof process>[0]) =>
  nextCycleRefusals(process(changes)).map(({ code }) => code)

describe('the next cycle of a service', () => {
  it('follows a finished process, or one whose evaluation is accepted (R-027)', () => {
    expect(codes({})).toEqual([])
    expect(codes({ state: 'running' })).toEqual([])
    const supervised = stages.map((stage) => ({
      stage,
      state: stage === 'EWA' ? ('inProgress' as const) : ('accepted' as const),
    }))
    expect(codes({ state: 'running', stages: supervised })).toEqual(['cycle.running'])
    expect(codes({ state: 'finished', stages: supervised })).toEqual([])
  })

  it('does not follow one that never began, has one, or left the catalogue', () => {
    expect(codes({ started: false })).toEqual(['cycle.never-started'])
    expect(codes({ hasNext: true })).toEqual(['cycle.exists'])
    expect(codes({ known: false })).toEqual(['cycle.service'])
  })

  it('takes a path that fits the form of the cycle before (R-064, R-046)', () => {
    const path = (changes: Partial<Parameters<typeof cyclePathRefusals>[0]>) =>
      cyclePathRefusals({
        path: 'standard',
        form: 'publicTask',
        service: 'homeCare',
        situation: null,
        ...changes,
      }).map(({ code }) => code)
    expect(path({})).toEqual([])
    expect(path({ form: 'municipalUnit' })).toEqual(['path.form'])
    expect(path({ form: 'ownStructures' })).toEqual(['path.form'])
    expect(path({ form: 'ownStructures', situation: 'noOrganisation' })).toEqual([])
    expect(path({ path: 'newService' })).toEqual(['path.running'])
    expect(path({ path: 'changeOfForm', form: 'municipalUnit' })).toEqual([])
  })
})
