import ts from 'typescript'
import { modelRules, type ModelRule } from '@/domains/services-organisation/dictionaries/model-rules'
import { sourceFiles, type SourceFile } from './source-files'

/** A test and the rules it names: in its title, in the titles around it, or in its table of cases. */
export type NamingTest = {
  readonly file: string
  readonly title: string
  readonly rules: readonly string[]
}

const NUMBER = /R-(\d{3})(?:\s*(?:…|–)\s*R-(\d{3}))?/g

/** 'R-054 … R-056' → */
export function ruleNumbersIn(text: string): string[] {
  const numbers = [...text.matchAll(NUMBER)].flatMap(([, from = '', to = from]) =>
    Array.from({ length: Math.max(0, Number(to) - Number(from)) + 1 }, (_, at) => Number(from) + at),
  )
  return [...new Set(numbers)].map((number) => `R-${String(number).padStart(3, '0')}`)
}

/** `it`, `test`, `describe`, also with `.each(…)`: the name, the title and the table of cases. */
function callOf(node: ts.CallExpression): { kind: string; title: string; cases: string } | null {
  const [name, cases] = ts.isCallExpression(node.expression)
    ? [node.expression.expression, node.expression.arguments.map((one) => one.getText()).join(' ')]
    : [node.expression, '']
  const kind = /^(it|test|describe|test\.describe)(\.each)?$/.exec(name.getText())?.[1]
  const title = node.arguments[0]
  if (!kind || !title || !ts.isStringLiteralLike(title)) return null
  return { kind, title: title.text, cases }
}

/** The tests of a file that name rules. */
export function namingTestsIn({ path, text }: SourceFile): NamingTest[] {
  const found: NamingTest[] = []
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? callOf(node) : null
    const titles = call ? [...around, call.title] : around
    if (call && !call.kind.endsWith('describe')) {
      const rules = ruleNumbersIn([...titles, call.cases].join(' '))
      if (rules.length > 0) found.push({ file: path, title: titles.join(' › '), rules })
    }
    ts.forEachChild(node, (child) => {
      visit(child, titles)
    })
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), [])
  return found
}

/** Every test of the project that names a rule, in the order of files. */
export function namingTests(): NamingTest[] {
  return sourceFiles('tests')
    .filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(namingTestsIn)
}

const levels: Record<ModelRule['level'], string> = { must: 'MUST', should: 'SHOULD', may: 'MAY' }

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', '’')

/** docs/rules.md: each rule, the tests that name it, and whether it is proved. */
export function rulesAsMarkdown(tests: readonly NamingTest[] = namingTests()): string {
  const proofs = (rule: string) => tests.filter(({ rules }) => rules.includes(rule))
  const asked = modelRules.filter(({ level }) => level === 'must')
  const proved = asked.filter(({ number }) => proofs(number).length > 0)
  return [
    '# Rules of the model and their tests',
    '',
    'Generated from the list of rules and from the titles of the tests; do not edit (`npm run docs`). A rule is proved when a',
    'test names it in its title, in a title around it, or in its table of cases.',
    '',
    `Of ${asked.length} prescribed rules ${proved.length} are proved.`,
    '',
    '| Rule | | Sentence | Source | Tests | Status |',
    '|---|---|---|---|---|---|',
    ...modelRules.map(({ number, level, sentence, source }) => {
      const found = proofs(number)
      const list = found.map(({ file, title }) => `${file}: ${cell(title)}`).join('<br>')
      return `| ${number} | ${levels[level]} | ${sentence} | ${source} | ${list} | ${found.length > 0 ? 'proved' : 'not yet'} |`
    }),
    '',
  ].join('\n')
}
