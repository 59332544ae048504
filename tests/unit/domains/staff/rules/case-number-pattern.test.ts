import { expect, it } from 'vitest'
import { patternInCode, patternInPolish, patternProblem } from '@/domains/staff/rules/case-number-pattern'

it('speaks Polish to people and keeps the words of the code', () => {
  expect(patternInPolish('{unit}.{class}.{number}.{year}')).toBe('{jednostka}.{klasa}.{numer}.{rok}')
  expect(patternInCode('OPS.{klasa}.{numer}/{rok}')).toBe('OPS.{class}.{number}/{year}')
  expect(patternInCode('{unit}.{class}.{number}.{year}')).toBe('{unit}.{class}.{number}.{year}')
})

it.each([
  ['{jednostka}.{klasa}.{rok}', 'Wzór musi zawierać'],
  ['{klasa}.{numer}.{rok}.{dzien}', 'Znane elementy wzoru'],
  ['{klasa}{numer}.{rok}', 'oddziel znakiem'],
])('says what is wrong with %s', (pattern, sentence) => {
  expect(patternProblem(pattern)).toContain(sentence)
})

it('finds nothing wrong with a pattern that is right, whichever way it is written', () => {
  expect(patternProblem('{jednostka}.{klasa}.{numer}.{rok}')).toBeNull()
  expect(patternProblem('OPS.{class}.{number}/{year}')).toBeNull()
})
