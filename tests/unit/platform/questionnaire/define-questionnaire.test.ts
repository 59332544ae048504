import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import {
  conventionBreaches,
  defineQuestionnaire,
  questionnaireRegistry,
} from '@/platform/questionnaire/define-questionnaire'
import type { Question, Questionnaire } from '@/platform/questionnaire/model'
import { sample } from './sample-questionnaire'

const withQuestions = (...questions: readonly Question[]): Questionnaire => ({
  ...sample,
  sections: [{ id: 'one', title: 'x', mandatory: true, questions }],
})

describe('conventions of questionnaires', () => {
  it('accept one question of every kind', () => {
    expect(conventionBreaches(sample)).toEqual([])
  })

  it.each([
    [
      withQuestions({ id: 'a', label: 'x', kind: 'text' }, { id: 'a', label: 'y', kind: 'text' }),
      'question id a is repeated',
    ],
    [withQuestions({ id: 'Imię i nazwisko', label: 'x', kind: 'text' }), 'not a short camelCase word'],
    [withQuestions({ id: 'unchangedSections', label: 'x', kind: 'text' }), 'id is reserved'],
    [withQuestions({ id: 'a', label: ' ', kind: 'text' }), 'label is empty'],
    [withQuestions({ id: 'a', label: 'x', kind: 'choice', options: [] }), 'fewer than two options'],
    [
      withQuestions({ id: 'a', label: 'x', kind: 'table', rowLabel: 'x', columns: [] }),
      'table without columns',
    ],
    [withQuestions({ id: 'a', label: 'x', kind: 'note', required: true }), 'a note cannot be required'],
    [
      withQuestions({
        id: 'a',
        label: 'x',
        kind: 'text',
        visibleWhen: (answers) => {
          if (answers['b'] === undefined) throw new Error('careless')
          return true
        },
      }),
      'visibleWhen throws',
    ],
    [withQuestions(), 'section one has no questions'],
    [{ ...sample, version: 0 }, 'version is not'],
    [{ ...sample, sections: [...sample.sections, ...sample.sections] }, 'section id must is repeated'],
  ])('refuse %#: %s', (definition, breach) => {
    expect(conventionBreaches(definition).join('; ')).toContain(breach)
    expect(() => defineQuestionnaire(definition)).toThrow(breach)
  })
})

describe('questionnaireRegistry', () => {
  const second: Questionnaire = { ...sample, version: 2, validFrom: localDate('2027-01-01') }
  const registry = questionnaireRegistry([sample, second])

  it('finds the version answers were given to', () => {
    expect(registry.find('sample', 1)).toBe(sample)
    expect(registry.find('sample', 3)).toBeUndefined()
  })

  it('finds the version in force on a day', () => {
    expect(registry.inForceOn('sample', localDate('2026-12-31'))).toBe(sample)
    expect(registry.inForceOn('sample', localDate('2027-01-01'))).toBe(second)
    expect(registry.inForceOn('sample', localDate('2025-12-31'))).toBeUndefined()
  })

  it('refuses the same version twice', () => {
    expect(() => questionnaireRegistry([sample, sample])).toThrow(/sample@1/)
  })
})
