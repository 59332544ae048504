import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyQuestions } from '@/domains/services-monitoring/dictionaries/survey-questions'
import {
  answerRefusals,
  dayRefusals,
  openSurveyRefusals,
  openingRefusals,
  paperRefusals,
  plainCode,
  printedCode,
  questionRefusals,
  readAnswers,
  surveyStateOn,
  type SurveyDays,
} from '@/domains/services-monitoring/rules/survey'
import { satisfiedOf, summaryOf, surveyResults } from '@/domains/services-monitoring/rules/survey-results'
import { countedAnswers, type SurveyQuestion } from '@/domains/services-monitoring/survey-model'
import { serviceTemplates } from '@/domains/services-organisation/model'
import { localDate } from '@/kernel/calendar-day'

const days: SurveyDays = {
  opensOn: localDate('2026-03-10'),
  closesOn: localDate('2026-03-20'),
  closedOn: null,
}
const on = (day: string) => localDate(day)
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)
const questions: readonly SurveyQuestion[] = [
  { code: 'overall', kind: 'scale', words: 'Ta pomoc jest dla mnie dobra.' },
  { code: 'plan', kind: 'yesNo', words: 'Czy masz plan?' },
  { code: 'good', kind: 'text', words: 'Co jest dobre?' },
]

describe('a survey of recipients (R-078)', () => {
  it('begins, for every kind of service, with questions that can be asked', () => {
    for (const template of serviceTemplates) {
      const asked = surveyQuestions(template)
      expect(questionRefusals(asked)).toEqual([])
      expect(asked.length).toBeLessThanOrEqual(20)
      expect(asked[0]?.code).toBe('overall')
    }
  })

  it('asks something that can be counted, in words, once', () => {
    expect(codes(questionRefusals(questions.slice(2)))).toEqual(['survey.counted'])
    expect(codes(questionRefusals([{ code: 'a', kind: 'scale', words: ' ' }]))).toEqual(['survey.words'])
    expect(codes(questionRefusals([...questions, ...questions]))).toEqual(['survey.twice'])
  })

  it('is answered from its first day to its last, both included', () => {
    expect(surveyStateOn({ opensOn: null, closesOn: null, closedOn: null }, on('2026-03-10'))).toBe('draft')
    expect(
      ['2026-03-09', '2026-03-10', '2026-03-20', '2026-03-21'].map((day) => surveyStateOn(days, on(day))),
    ).toEqual(['waiting', 'open', 'open', 'ended'])
    expect(surveyStateOn({ ...days, closedOn: on('2026-03-15') }, on('2026-03-15'))).toBe('closed')
  })

  it('says in plain words when it begins and that it has ended; paper may still be typed in', () => {
    expect(dayRefusals(days, on('2026-03-09'))).toMatchObject([
      { code: 'survey.early', message: 'Ta ankieta zaczyna się 10.03.2026.' },
    ])
    expect(dayRefusals(days, on('2026-03-20'))).toEqual([])
    expect(dayRefusals(days, on('2026-03-21'))).toMatchObject([
      { code: 'survey.late', message: 'Ta ankieta skończyła się 20.03.2026.' },
    ])
    expect(paperRefusals(days, on('2026-03-21'))).toEqual([])
    expect(codes(paperRefusals(days, on('2026-03-09')))).toEqual(['survey.early'])
    expect(codes(paperRefusals({ ...days, closedOn: on('2026-03-21') }, on('2026-03-21')))).toEqual([
      'survey.late',
    ])
  })

  it('opens today or later and ends on its first day at the earliest', () => {
    const opening = (opensOn: string, closesOn: string) =>
      codes(openingRefusals({ opensOn: on(opensOn), closesOn: on(closesOn) }, on('2026-03-10')))
    expect(opening('2026-03-10', '2026-03-10')).toEqual([])
    expect(opening('2026-03-09', '2026-03-20')).toEqual(['survey.past'])
    expect(opening('2026-03-12', '2026-03-11')).toEqual(['survey.order'])
  })

  it('holds back the report while it runs (R-077)', () => {
    expect(codes(openSurveyRefusals([days]))).toEqual(['evaluation.survey'])
    expect(openSurveyRefusals([{ opensOn: null, closesOn: null, closedOn: null }])).toEqual([])
    expect(openSurveyRefusals([{ ...days, closedOn: on('2026-03-21') }])).toEqual([])
  })

  it('reads a code whatever way it is typed', () => {
    expect(plainCode(' bcdf – 2346 ')).toBe('BCDF2346')
    expect(plainCode(printedCode('BCDF2346'))).toBe('BCDF2346')
  })

  it('takes what was offered, leaves out what was left out, and refuses nothing at all', () => {
    expect(readAnswers(questions, { overall: '4', plan: '', good: ' Pani Ola. ', own: 'x' })).toEqual({
      counted: [{ question: 'overall', answer: '4' }],
      texts: [{ question: 'good', words: 'Pani Ola.' }],
    })
    expect(codes(answerRefusals(questions, {}))).toEqual(['survey.empty'])
    expect(codes(answerRefusals(questions, { overall: '6' }))).toEqual(['survey.strange'])
    expect(codes(answerRefusals(questions, { plan: '5' }))).toEqual(['survey.strange'])
    expect(codes(answerRefusals(questions, { good: 'a'.repeat(1001) }))).toEqual(['survey.long'])
    expect(answerRefusals(questions, { good: 'Tak.' })).toEqual([])
  })
})

const tally = (times: Readonly<Record<string, number>>) =>
  Object.entries(times).map(([answer, count]) => ({ question: 'overall', answer, times: count }))

describe('its results (R-077, R-135)', () => {
  it('are counts and a mean from five answers on, question by question', () => {
    const [four] = surveyResults(questions, tally({ '5': 4 }))
    expect(four).toMatchObject({ answered: 4, counts: null, mean: null })
    const results = surveyResults(questions, tally({ '5': 3, '4': 1, '1': 1 }))
    expect(results[0]).toMatchObject({ answered: 5, mean: 4 })
    expect(satisfiedOf(results)).toBe(4)
    expect(satisfiedOf([])).toBeNull()
    expect(summaryOf(results, 2)).toContain('średnia 4,00 z 5')
    expect(results[1]).toMatchObject({ code: 'plan', counts: null, mean: null })
  })

  it('always add up to those who answered, with a mean between 1 and 5', () => {
    const times = fc.record(
      Object.fromEntries(countedAnswers.scale.map((answer) => [answer, fc.nat({ max: 60 })])),
    )
    fc.assert(
      fc.property(times, (given) => {
        const [result] = surveyResults(questions, tally(given))
        const sum = Object.values(given).reduce((total, one) => total + one, 0)
        expect(result?.answered).toBe(sum)
        if (sum < 5) return expect(result?.counts).toBeNull()
        expect(result?.counts?.reduce((total, one) => total + one.times, 0)).toBe(sum)
        expect(result?.mean).toBeGreaterThanOrEqual(1)
        expect(result?.mean).toBeLessThanOrEqual(5)
      }),
    )
  })
})
