import { describe, expect, it } from 'vitest'
import { answersOf, fieldValues } from '@/platform/questionnaire/components/form-values'
import type { Answers } from '@/platform/questionnaire/model'
import { validateAnswers } from '@/platform/questionnaire/validate-answers'
import { sample } from './sample-questionnaire'

describe('answers in the fields of a form', () => {
  const answers: Answers = {
    name: 'Anna',
    works: false,
    rent: 100,
    people: [{ who: 'Ola', adult: false, pay: 0 }],
    unchangedSections: ['may'],
  }

  it('come back as they went', () => {
    expect(answersOf(sample, fieldValues(sample, answers))).toEqual(answers)
  })

  it('turn a yes/no cell into the text of a list and back', () => {
    expect(fieldValues(sample, answers)['people']).toEqual([{ who: 'Ola', adult: 'false', pay: 0 }])
    expect(answersOf(sample, { people: [{ who: 'Ola', adult: 'true' }] })).toEqual({
      people: [{ who: 'Ola', adult: true }],
    })
  })

  it('leave out what is empty and keep what cannot be understood, for validation to name', () => {
    const typed = answersOf(sample, { name: '', heat: '', has: [], people: [{ who: null }], rent: 'sto' })
    expect(typed).toEqual({ rent: 'sto' })
    expect(validateAnswers(sample, typed).map((problem) => problem.questionId)).toEqual(['rent'])
  })
})
