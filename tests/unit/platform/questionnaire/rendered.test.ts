import { describe, expect, it } from 'vitest'
import { blockText } from '@/platform/documents/plain-text'
import type { Answers } from '@/platform/questionnaire/model'
import { asRendered } from '@/platform/questionnaire/rendered'
import { questionnaireBlocks } from '@/platform/questionnaire/rendered-blocks'
import { sample } from './sample-questionnaire'

const answers: Answers = {
  name: 'Anna',
  works: false,
  story: 'Długo.',
  rent: 123_450,
  since: '2026-02-01',
  area: 1048.5,
  heat: 'central',
  has: ['gas', 'water'],
  people: [{ who: 'Ola', pay: 10, born: '2015-06-01', adult: false, kin: 'child' }],
}
const shown = (id: string) =>
  asRendered(sample, answers)
    .sections.flatMap((section) => section.questions)
    .find((question) => question.id === id)

describe('asRendered', () => {
  it.each([
    ['name', 'Anna'],
    ['works', 'nie'],
    ['rent', '1 234,50 zł'],
    ['since', '01.02.2026'],
    ['area', '1 048,5 m²'],
    ['heat', 'centralne'],
    ['has', 'gaz, woda'],
  ])('shows %s in words', (id, expected) => {
    expect(shown(id)?.answer.replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('shows a table by its columns', () => {
    expect(
      shown('people')?.table?.rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))),
    ).toEqual([['Ola', '0,10 zł', '01.06.2015', 'nie', 'dziecko']])
  })

  it('leaves out notes and what is not asked, and keeps unanswered questions', () => {
    expect(shown('note')).toBeUndefined()
    expect(shown('employer')).toBeUndefined()
    expect(asRendered(sample, {}).sections[0]?.questions.map((q) => q.answer)).toEqual(['', ''])
  })

  it('is plain data', () => {
    const rendered = asRendered(sample, answers)
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered)
  })
})

describe('questionnaireBlocks', () => {
  const text = (given: Answers) =>
    questionnaireBlocks(asRendered(sample, given)).flatMap(blockText).join('\n').replaceAll('\u00a0', ' ')

  it('keeps the order of questions around a table', () => {
    expect(text(answers)).toContain('Wyposażenie: gaz, woda\nOsoby\nKto | Dochód')
  })

  it('says what was not filled and what is unchanged', () => {
    expect(text({ name: 'A' })).toContain('Do wyboru\nNie wypełniano.')
    expect(text({ ...answers, unchangedSections: ['may'] })).toContain(
      'Bez zmian w stosunku do poprzedniego wywiadu.',
    )
  })
})
