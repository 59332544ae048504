import { describe, expect, it } from 'vitest'
import { recognitionWarnings, termsWarnings, unlessExplained } from '@/domains/social-work/rules/recognition'

describe('warnings of the method', () => {
  it.each([
    ['whole', { problems: 1, resources: 1, members: 1, contacted: 1 }, []],
    [
      'no resource (G-045)',
      { problems: 1, resources: 0, members: 1, contacted: 1 },
      ['recognition.resource'],
    ],
    [
      'one of seven (G-047)',
      { problems: 1, resources: 1, members: 7, contacted: 1 },
      ['recognition.coverage'],
    ],
    ['two of seven', { problems: 1, resources: 1, members: 7, contacted: 2 }, []],
    [
      'empty',
      { problems: 0, resources: 0, members: 1, contacted: 0 },
      ['recognition.problem', 'recognition.resource'],
    ],
  ])('of a recognition: %s', (_name, facts, codes) => {
    expect(recognitionWarnings(facts).map(({ code }) => code)).toEqual(codes)
  })

  it('of terms: rules, recognition, the client’s own tasks (G-033, G-054, G-056)', () => {
    expect(termsWarnings({ rulesExplained: true, recognitionClosed: true, clientTasks: 1 })).toEqual([])
    expect(termsWarnings({ rulesExplained: false, recognitionClosed: false, clientTasks: 0 })).toHaveLength(3)
  })

  it('give way to a reason and otherwise say that one may be given', () => {
    const warnings = recognitionWarnings({ problems: 0, resources: 1, members: 1, contacted: 1 })
    expect(unlessExplained(warnings, 'Pilne.')).toEqual([])
    expect(unlessExplained(warnings, null)[0]?.remedy).toContain('podać powód')
  })
})
