import { expect, it } from 'vitest'
import { openChoiceRefusals, pathChoiceRefusals } from '@/domains/services-organisation/rules/path-choice'
import { localDate } from '@/kernel/calendar-day'

it('the path is chosen while the form is open, never in an ended process (R-134)', () => {
  expect(openChoiceRefusals({ state: 'draft', form: null })).toEqual([])
  expect(openChoiceRefusals({ state: 'running', form: null })).toEqual([])
  expect(openChoiceRefusals({ state: 'running', form: 'publicTask' })[0]?.code).toBe('path.form-decided')
  expect(openChoiceRefusals({ state: 'finished', form: null })[0]?.code).toBe('path.finished')
})

it.each([
  ['2026-03-09', ['path.day']],
  ['2026-03-10', []],
  ['2026-03-12', []],
  ['2026-03-13', ['path.day']],
] as const)('from the day of founding to today: %s (R-134)', (chosenOn, codes) => {
  const refusals = pathChoiceRefusals({
    path: 'newService',
    pilot: false,
    currentForm: null,
    service: 'generic',
    situation: null,
    state: 'draft',
    form: null,
    foundedOn: localDate('2026-03-10'),
    today: localDate('2026-03-12'),
    chosenOn: localDate(chosenOn),
  })
  expect(refusals.map(({ code }) => code)).toEqual(codes)
})
