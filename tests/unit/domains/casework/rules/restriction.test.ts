import { expect, it } from 'vitest'
import { liftingRefusals } from '@/domains/casework/rules/restriction'

const file = { restricted: true, standard: null, mainProblem: null }

it.each([
  ['made need-to-know by a report alone', file, []],
  ['about something else', { ...file, standard: 'unemployment', mainProblem: 'poverty' }, []],
  ['that is not need-to-know', { ...file, restricted: false }, ['restriction.none']],
  ['led by the standard of violence', { ...file, standard: 'violence' }, ['restriction.violence']],
  ['whose main problem is violence', { ...file, mainProblem: 'violence' }, ['restriction.violence']],
])('a file %s: %s', (_case, facts, codes) => {
  expect(liftingRefusals(facts).map(({ code }) => code)).toEqual(codes)
})
