import { describe, expect, it } from 'vitest'
import { recognitionV1 } from '@/domains/social-work/questionnaires/recognition.v1'
import { socialWorkQuestionnaires } from '@/domains/social-work/questionnaires/index'
import { missing } from '@/platform/questionnaire/answers'
import { conventionBreaches } from '@/platform/questionnaire/define-questionnaire'

describe('the recognition of the situation', () => {
  it('keeps the conventions', () => {
    expect(socialWorkQuestionnaires.all.flatMap(conventionBreaches)).toEqual([])
  })

  it('requires nothing but the closing summary (G-043)', () => {
    expect(missing(recognitionV1, {}).map((gap) => gap.questionId)).toEqual(['summaryText'])
    expect(missing(recognitionV1, { summaryText: 'Ustaliliśmy wspólnie.' })).toEqual([])
  })

  it('asks about resources, the day, leisure, dreams and the working past (N-051)', () => {
    expect(recognitionV1.sections.map((section) => section.id)).toEqual(
      expect.arrayContaining(['day', 'leisure', 'plans', 'work', 'resources', 'problems', 'summary']),
    )
  })

  it('keeps the own words of the person in every topic', () => {
    const topics = recognitionV1.sections.filter((section) =>
      section.questions.some((q) => q.id.endsWith('Note')),
    )
    expect(topics.length).toBeGreaterThan(8)
    for (const topic of topics) {
      expect(topic.questions.some((question) => question.id === `${topic.id}Words`)).toBe(true)
    }
  })
})
