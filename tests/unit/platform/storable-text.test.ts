import { expect, it } from 'vitest'
import { storableText, unstorableText } from '@/platform/storable-text'

it.each<[string, unknown, string[]]>([
  ['Polish letters, emoji, line ends and tabs', { name: 'Żółć\n\t👩‍👧 „cytat”' }, []],
  ['NUL', { name: 'Jan\0' }, ['name']],
  ['half of an emoji', { note: 'ok \ud83d' }, ['note']],
  [
    'NUL deep inside',
    { tasks: [{ what: 'a' }, { what: 'b\0' }], answers: { q1: ['\0'] } },
    ['answers.q1.0', 'tasks.1.what'],
  ],
  ['the name of a field', { answers: { 'q\0': 'a' } }, ['answers']],
  ['NUL as the whole input', '\0', ['']],
  ['nothing, numbers, dates', { a: null, b: undefined, c: 1, d: true, e: new Date(0) }, []],
])('finds the fields a database cannot hold: %s', (_what, input, fields) => {
  const found = unstorableText(input)
  expect(Object.keys(found).sort()).toEqual(fields)
  for (const sentences of Object.values(found)) expect(sentences.join()).toMatch(/^W tym tekście .+\.$/)
})

it('takes such characters out of a draft and nothing else', () => {
  expect(storableText('Jan\0 Kot \ud83d👩‍👧\n')).toBe('Jan Kot 👩‍👧\n')
})
