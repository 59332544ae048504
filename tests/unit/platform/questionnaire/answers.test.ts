import { describe, expect, it } from 'vitest'
import {
  answersAsked,
  changedAgain,
  changesSince,
  isAnswered,
  isUnchanged,
  missing,
  sectionProgress,
  unchanged,
  visibleQuestions,
} from '@/platform/questionnaire/answers'
import { sample } from './sample-questionnaire'

const may = sample.sections[1]
if (may === undefined) throw new Error('sample changed')
const ids = (answers: Record<string, string | boolean>) => visibleQuestions(sample, answers).map((q) => q.id)

describe('what counts as an answer', () => {
  it.each([
    [undefined, false],
    [null, false],
    ['', false],
    ['  ', false],
    ['x', true],
    [false, true],
    [0, true],
    [[], false],
    [['gas'], true],
    [[{ who: '', pay: null }], false],
    [[{ who: '', pay: 0 }], true],
  ])('%j → %s', (value, expected) => {
    expect(isAnswered(value)).toBe(expected)
  })
})

describe('visible questions', () => {
  it('depend on the answers', () => {
    expect(ids({})).not.toContain('employer')
    expect(ids({ works: false })).not.toContain('employer')
    expect(ids({ works: true })).toContain('employer')
  })
})

describe('what is missing', () => {
  it('is the required questions of mandatory sections, with their section', () => {
    expect(missing(sample, {})).toEqual([
      { sectionId: 'must', sectionTitle: 'Obowiązkowa', questionId: 'name', label: 'Imię' },
    ])
  })

  it('includes a question that became visible', () => {
    expect(missing(sample, { name: 'A', works: true }).map((m) => m.questionId)).toEqual(['employer'])
  })

  it('includes an optional section only once it was started', () => {
    expect(missing(sample, { name: 'A' })).toEqual([])
    expect(missing(sample, { name: 'A', rent: 100 }).map((m) => m.questionId)).toEqual(['story'])
  })
})

describe('progress', () => {
  it('counts questions asked, notes apart, and names the state', () => {
    expect(sectionProgress(sample, { name: 'A' })[0]).toMatchObject({
      asked: 2,
      answered: 1,
      state: 'complete',
    })
    expect(sectionProgress(sample, { rent: 1 })[1]).toMatchObject({
      asked: 7,
      answered: 1,
      state: 'started',
      missing: 1,
    })
    expect(sectionProgress(sample, {}).map((s) => s.state)).toEqual(['empty', 'empty'])
  })
})

describe('"bez zmian"', () => {
  const previous = { story: 'dawniej', rent: 500, name: 'B' }

  it('copies the section only, and forgets answers the previous set did not have', () => {
    const copied = unchanged(may, { name: 'A', area: 30, story: 'teraz' }, previous)
    expect(copied).toMatchObject({ name: 'A', story: 'dawniej', rent: 500 })
    expect(copied).not.toHaveProperty('area')
    expect(isUnchanged(copied, 'may')).toBe(true)
    expect(sectionProgress(sample, copied)[1]?.state).toBe('unchanged')
  })

  it('can be taken back without losing the answers', () => {
    const back = changedAgain(unchanged(may, {}, previous), 'may')
    expect(isUnchanged(back, 'may')).toBe(false)
    expect(back['story']).toBe('dawniej')
  })

  it('does not hide what is missing', () => {
    expect(sectionProgress(sample, unchanged(may, {}, { rent: 1 }))[1]?.state).toBe('started')
  })
})

describe('answers changed since they were read', () => {
  it('are those written anew, and the emptied ones as null; the others are left out', () => {
    const before = { name: 'Anna', employer: 'Firma', rent: 100 }
    expect(changesSince(before, { name: 'Anna', rent: 120, works: false })).toEqual({
      rent: 120,
      works: false,
      employer: null,
    })
    expect(changesSince(before, { ...before })).toEqual({})
  })
})

describe('answers stored at submission', () => {
  it('leave out what is no longer asked', () => {
    expect(
      answersAsked(sample, { works: false, employer: 'Firma', name: 'A', unchangedSections: ['may'] }),
    ).toEqual({
      works: false,
      name: 'A',
      unchangedSections: ['may'],
    })
  })
})
