import { describe, expect, it } from 'vitest'
import {
  acceptanceStep,
  startRefusals,
  stepRefusals,
  submitRefusals,
} from '@/domains/services-organisation/rules/gates'
import { compose } from '@/domains/services-organisation/rules/composition'
import { currentStage, type ProcessFacts } from '@/domains/services-organisation/rules/process-facts'
import type { ServiceStageState } from '@/domains/services-organisation/model'
import { stages, type Stage } from '@/domains/services-organisation/model'

const { steps } = compose({
  service: 'generic',
  form: 'publicTask',
  responsibility: 'concentrated',
  byDecision: false,
  pilot: false,
  localPartnership: false,
})

/** A process of a generic service whose stages before `at` are accepted and whose steps in `done` are done. */
const facts = (
  at: Stage,
  done: readonly string[] = [],
  changes: Partial<ProcessFacts> = {},
  state: ServiceStageState = 'inProgress',
): ProcessFacts => ({
  state: 'running',
  template: 'generic',
  group: null,
  targetGroups: ['olderPeople'],
  responsibility: 'concentrated',
  byDecision: false,
  form: 'publicTask',
  coordinatorId: 'k',
  pathChosen: true,
  stages: stages.map((stage) => ({
    stage,
    state: stage === at ? state : stages.indexOf(stage) < stages.indexOf(at) ? 'accepted' : 'notStarted',
  })),
  steps: steps.map((step) => ({
    ...step,
    content: {},
    state: stages.indexOf(step.stage) < stages.indexOf(at) || done.includes(step.code) ? 'done' : 'todo',
  })),
  participants: [{ kind: 'coordinator', userId: 'k' }],
  ...changes,
})
const why = (process: ProcessFacts, code: string) => {
  const step = process.steps.find((one) => one.code === code)
  if (!step) throw new Error(code)
  return stepRefusals(process, step)
}

describe('the start', () => {
  it('needs a coordinator (R-030) and somebody of the centre (R-007)', () => {
    const draft = facts('DIA', [], { state: 'draft', coordinatorId: null, participants: [] })
    expect(startRefusals(draft, false).map(({ code }) => code)).toEqual(['start.coordinator', 'start.centre'])
    expect(startRefusals({ ...draft, coordinatorId: 'k' }, true)).toEqual([])
    const fromCity = { ...draft, coordinatorId: 'k' }
    expect(startRefusals(fromCity, false).map(({ code }) => code)).toEqual(['start.centre'])
    const withWorker = { ...fromCity, participants: [{ kind: 'socialWorker' as const, userId: 'p' }] }
    expect(startRefusals(withWorker, false)).toEqual([])
  })

  it('waits for the director to choose the path (R-134)', () => {
    const draft = facts('DIA', [], { state: 'draft', pathChosen: false })
    expect(startRefusals(draft, true).map(({ code }) => code)).toEqual(['path.director'])
  })
})

describe('steps', () => {
  it('wait for the stage before (R-031, R-027) and for the steps before', () => {
    expect(why(facts('DIA'), 'ZAK-01')[0]?.message).toContain('R-031')
    expect(why(facts('DIA'), 'FOR-01')[0]?.message).toContain('R-027')
    expect(why(facts('DIA'), 'DIA-01')).toEqual([])
    expect(why(facts('DIA'), 'DIA-03').map(({ code }) => code)).toEqual(['order.DIA-01'])
    expect(why(facts('DIA', ['DIA-01', 'DIA-02']), 'DIA-03')).toEqual([])
  })

  it.each([
    ['UDPP-03', 'R-058'],
    ['UDPP-10', 'R-059'],
    ['UDPP-13', 'R-139'],
  ])('%s names the rule of its order (%s)', (code, rule) => {
    expect(why(facts('WYB'), code)[0]?.message).toContain(rule)
  })

  it.each(['draft', 'paused', 'finished'] as const)('of a process that is %s take nothing', (state) => {
    expect(why(facts('DIA', [], { state }), 'DIA-01').map(({ code }) => code)).toEqual([`process.${state}`])
  })

  it('of an accepted stage, of one that waits and of the cycles are closed', () => {
    expect(why(facts('ZAK'), 'DIA-03').map(({ code }) => code)).toEqual(['stage.closed'])
    expect(why(facts('ZAK', [], {}, 'awaitingAcceptance'), 'ZAK-01').map(({ code }) => code)).toEqual([
      'stage.awaiting',
    ])
    expect(why(facts('NAD'), 'NAD-02').map(({ code }) => code)).toEqual(['step.cyclic'])
  })
})

describe('handing over', () => {
  it('asks for what comes before the acceptance only', () => {
    expect(submitRefusals(facts('ZAK'), 'ZAK').map(({ code }) => code)).toEqual(['submit.ZAK-01'])
    expect(submitRefusals(facts('ZAK', ['ZAK-01']), 'ZAK')).toEqual([])
    expect(acceptanceStep(facts('ZAK', ['ZAK-01']), 'ZAK')?.code).toBe('ZAK-02')
    expect(acceptanceStep(facts('DIA'), 'DIA')).toBeNull()
    expect(submitRefusals(facts('ZAK', ['ZAK-01', 'ZAK-02']), 'ZAK').map(({ code }) => code)).toEqual([
      'submit.accepted',
    ])
  })

  it.each([
    [{ byDecision: true }, 'participant.benefitsWorker', 'R-033'],
    [{ template: 'integrationClub' }, 'participant.labourOffice', 'R-036'],
    [
      { template: 'crisisIntervention', targetGroups: ['familiesWithViolence'] },
      'participant.interdisciplinaryTeam',
      'R-039',
    ],
  ] as const)('of a diagnosis asks for its people: %j', (changes, code, rule) => {
    const refusals = submitRefusals(facts('DIA', ['DIA-01', 'DIA-02', 'DIA-03'], changes), 'DIA')
    expect(refusals.map((one) => one.code)).toEqual([code])
    expect(refusals[0]?.message).toContain(rule)
  })

  it('crisis intervention without families with violence needs no team', () => {
    const crisis = { template: 'crisisIntervention', targetGroups: ['peopleInCrisis'] } as const
    expect(submitRefusals(facts('DIA', ['DIA-01', 'DIA-02', 'DIA-03'], crisis), 'DIA')).toEqual([])
  })

  it('of financing asks for the finance worker (R-050)', () => {
    const done = ['FIN-01', 'FIN-02', 'FIN-03', 'FIN-04']
    expect(submitRefusals(facts('FIN', done), 'FIN').map(({ code }) => code)).toEqual([
      'participant.financeWorker',
    ])
  })
})

it('the current stage is the first one neither accepted nor skipped', () => {
  expect(currentStage(facts('FOR'))).toBe('FOR')
  const skipped = facts('WYB').stages.map((row) =>
    row.stage === 'FIN' ? { ...row, state: 'skipped' as const } : row,
  )
  expect(currentStage({ stages: skipped })).toBe('WYB')
})
