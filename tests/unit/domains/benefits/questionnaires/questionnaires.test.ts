import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { ASSESSMENT_CODES } from '@/domains/benefits/questionnaires/assessment-items'
import { examinationV1 } from '@/domains/benefits/questionnaires/examination.v1'
import { benefitsQuestionnaires } from '@/domains/benefits/questionnaires/index'
import { interviewPart1V1 } from '@/domains/benefits/questionnaires/interview-part-1.v1'
import { interviewPart4V1 } from '@/domains/benefits/questionnaires/interview-part-4.v1'
import { missing, sectionProgress, unchanged } from '@/platform/questionnaire/answers'
import { conventionBreaches } from '@/platform/questionnaire/define-questionnaire'
import { validateAnswers } from '@/platform/questionnaire/validate-answers'
import { interviewAnswers } from '../documents/sample-forms'

const questionIds = (definition: { sections: readonly { questions: readonly { id: string }[] }[] }) =>
  definition.sections.flatMap((section) => section.questions.map((question) => question.id))

describe('questionnaires of the benefits side', () => {
  it.each(benefitsQuestionnaires.all.map((definition) => [definition.id, definition] as const))(
    '%s keeps the conventions',
    (_, definition) => {
      expect(conventionBreaches(definition)).toEqual([])
    },
  )

  it('are looked up by id, version and day', () => {
    expect(benefitsQuestionnaires.find('familyInterviewPart1', 1)).toBe(interviewPart1V1)
    expect(benefitsQuestionnaires.inForceOn('familyInterviewPart4', localDate('2026-11-23'))).toBe(
      interviewPart4V1,
    )
    expect(benefitsQuestionnaires.inForceOn('familyInterviewPart1', localDate('2021-11-10'))).toBeUndefined()
  })
})

describe('the family interview, part I', () => {
  it('has segments A–J, of which only A, H, I and J are mandatory', () => {
    expect(interviewPart1V1.sections.map((section) => section.id).join('')).toBe('ABCDEFGHIJ')
    expect(
      interviewPart1V1.sections.filter((section) => section.mandatory).map((section) => section.id),
    ).toEqual(['A', 'H', 'I', 'J'])
  })

  it('is complete with the mandatory segments alone', () => {
    expect(missing(interviewPart1V1, interviewAnswers)).toEqual([])
    expect(validateAnswers(interviewPart1V1, interviewAnswers)).toEqual([])
    expect(new Set(missing(interviewPart1V1, {}).map((gap) => gap.sectionId))).toEqual(
      new Set(['A', 'H', 'I', 'J']),
    )
  })

  it('does not wait for the certificate: checks of annex 3 may stay open', () => {
    expect(missing(interviewPart1V1, {}).map((gap) => gap.questionId)).not.toContain('bad2b')
  })

  it('does not ask about cooperation and use of benefits (R-098)', () => {
    expect(questionIds(interviewPart1V1)).not.toContain('bad7')
    expect(questionIds(interviewPart1V1)).not.toContain('mon1')
  })
})

describe('the family interview, part IV', () => {
  it('repeats the ids of part I, so that "bez zmian" can copy every section', () => {
    const part1 = new Set(questionIds(interviewPart1V1))
    const own = questionIds(interviewPart4V1).filter((id) => !part1.has(id))
    expect(own.sort()).toEqual(['bad7', 'bad7Why', 'mon1', 'mon1Why', 'updateReason'])
  })

  it('is complete after a new visit with everything unchanged', () => {
    const start = { visitedOn: '2027-05-10', visitPlace: 'home', updateReason: 'halfYear' }
    const all = interviewPart4V1.sections
      .filter((section) => section.alwaysNew !== true)
      .reduce(
        (answers, section) => unchanged(section, answers, interviewAnswers),
        start as typeof interviewAnswers,
      )
    expect(missing(interviewPart4V1, all)).toEqual([])
    expect(validateAnswers(interviewPart4V1, all)).toEqual([])
    expect(
      sectionProgress(interviewPart4V1, all)
        .slice(1)
        .every((section) => section.state === 'unchanged'),
    ).toBe(true)
  })

  it('asks all checks in point III, cooperation and use of benefits too (R-098)', () => {
    const point3 = interviewPart4V1.sections.find((section) => section.id === 'assessment')
    expect(point3?.questions.map((question) => question.id)).toEqual(
      expect.arrayContaining([...ASSESSMENT_CODES]),
    )
  })
})

describe('the examination (annex 3)', () => {
  const complete = Object.fromEntries(
    ASSESSMENT_CODES.filter((code) => code !== 'mon1').flatMap((code) => [
      [code, 'yes'],
      [`${code}Why`, 'ustalono'],
    ]),
  )

  it('requires BAD-1…BAD-7 with justification and not MON-1 (R-097)', () => {
    expect(missing(examinationV1, complete)).toEqual([])
    expect(missing(examinationV1, {}).map((gap) => gap.questionId)).toEqual(
      ASSESSMENT_CODES.filter((code) => code !== 'mon1'),
    )
    expect(missing(examinationV1, { ...complete, bad4Why: '' }).map((gap) => gap.questionId)).toEqual([
      'bad4Why',
    ])
  })

  it('offers TAK, NIE and NIE DOTYCZY', () => {
    const question = examinationV1.sections[0]?.questions[0]
    expect(question?.kind === 'choice' && question.options.map((option) => option.label)).toEqual([
      'TAK',
      'NIE',
      'NIE DOTYCZY',
    ])
  })
})
