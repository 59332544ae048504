import { expect, it } from 'vitest'
import { sourceFiles } from './source-files'

// data tables and statutory forms may be long: they are lists, not code
const lists = /\/(questionnaires|documents)\/|\/dictionaries|\/(labels|model)\.ts$|sprite|icon-names/

it('no file outgrows 300 lines, no page 60', () => {
  const long = sourceFiles('src')
    .filter((file) => !lists.test(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (/\/page\.tsx$/.test(path) ? 80 : 300))
  expect(long).toEqual([])
})

it('there is no escape from the types', () => {
  const escapes = /\bas any\b|: any\b|@ts-(ignore|expect-error|nocheck)/
  const wrong = [
    ...sourceFiles('src'),
    ...sourceFiles('tests').filter((file) => !file.path.endsWith('conventions/size.test.ts')),
  ]
    .filter((file) => escapes.test(file.text))
    .map((file) => file.path)
  expect(wrong).toEqual([])
})

it('hooks are written where the rules of hooks are checked (eslint.config.mjs)', () => {
  const elsewhere = sourceFiles('src')
    .filter(({ path }) => /^src\/(app|domains|kernel|platform)\//.test(path) && path.endsWith('.ts'))
    .filter(({ path }) => !path.includes('/components/') && !path.startsWith('src/platform/web/'))
    .filter(({ text }) => /\buse[A-Z]\w*\(/.test(text))
    .map(({ path }) => path)
  expect(elsewhere).toEqual([])
})
