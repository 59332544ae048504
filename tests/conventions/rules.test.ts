import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelRules, otherRuleNumbers } from '@/domains/services-organisation/dictionaries/model-rules'
import { namingTests, namingTestsIn, ruleNumbersIn, rulesAsMarkdown } from './rules-table'

const tests = namingTests()

describe('docs/rules.md', () => {
  it('is up to date (npm run docs)', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesAsMarkdown(tests))
  })

  it('has every rule once, in order', () => {
    const numbers = modelRules.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)].sort())
    expect(numbers.filter((number) => otherRuleNumbers.includes(number))).toEqual([])
  })

  it('knows every rule that a test names', () => {
    const known = new Set([...modelRules.map(({ number }) => number), ...otherRuleNumbers])
    const unknown = tests.flatMap(({ file, rules }) =>
      rules.filter((rule) => !known.has(rule)).map((rule) => `${file}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })
})

describe('what a test names', () => {
  const rule = (number: number) => `R-${String(number).padStart(3, '0')}`

  it('is in its title, in the titles around it or in its table of cases', () => {
    const text = [
      `describe('around (${rule(901)})', () => {`,
      `  it('one', () => undefined)`,
      `  it.each([['x', '${rule(902)}']])('%s', () => undefined)`,
      `})`,
      `test('two ${rule(903)}', () => { const other = '${rule(904)}' })`,
      `it('three', () => undefined)`,
    ].join('\n')
    expect(namingTestsIn({ path: 'x.test.ts', text })).toEqual([
      { file: 'x.test.ts', title: `around (${rule(901)}) › one`, rules: [rule(901)] },
      { file: 'x.test.ts', title: `around (${rule(901)}) › %s`, rules: [rule(901), rule(902)] },
      { file: 'x.test.ts', title: `two ${rule(903)}`, rules: [rule(903)] },
    ])
  })

  it('may be a range', () => {
    expect(ruleNumbersIn(`${rule(904)} … ${rule(906)}, ${rule(909)}`)).toEqual([904, 905, 906, 909].map(rule))
  })
})
