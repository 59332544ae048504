import { expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { substitutionRefusals, type SubstitutionFacts } from '@/domains/casework/rules/substitution'

const day = localDate
const sound: SubstitutionFacts = {
  from: day('2026-03-16'),
  until: day('2026-03-20'),
  today: day('2026-03-12'),
  leadId: 'lead',
  substituteId: 'substitute',
  other: ['worker of the other file'],
  mixedMode: false,
  away: [],
}

it.each<[string, Partial<SubstitutionFacts>, string[]]>([
  ['somebody else for a week', {}, []],
  ['for one day, today', { from: day('2026-03-12'), until: day('2026-03-12') }, []],
  ['begun before it was written down', { from: day('2026-03-09') }, []],
  ['nobody leads the file', { leadId: null }, ['substitute.noLead']],
  ['the lead themselves', { leadId: 'substitute' }, ['substitute.samePerson']],
  ['the end before the beginning', { until: day('2026-03-15') }, ['substitute.days']],
  ['over before today', { from: day('2026-03-02'), until: day('2026-03-11') }, ['substitute.past']],
  ['who runs the other file (R-083)', { other: ['substitute'] }, ['substitute.otherFile']],
  ['who stands in in the other file (R-083)', { other: ['x', 'substitute'] }, ['substitute.otherFile']],
  ['who runs the other file, in mixed mode (G-006)', { other: ['substitute'], mixedMode: true }, []],
  ['who is away', { away: [{ from: day('2026-03-18'), until: day('2026-03-25') }] }, ['substitute.away']],
])('a substitute: %s', (_what, changes, codes) => {
  expect(substitutionRefusals({ ...sound, ...changes }).map(({ code }) => code)).toEqual(codes)
})
