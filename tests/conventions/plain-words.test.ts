import { expect, it } from 'vitest'
import { sourceFiles } from './source-files'

/** The domains of the main job; their comments may name a rule, the sentences people read may not. */
const plain = ['benefits', 'casework', 'clients', 'desk', 'intake', 'social-work']

const isComment = (line: string) => /^\s*(\/?\*|\/\/)/.test(line)

it('no sentence of the main job explains itself by the number of a rule: nobody at a desk knows R-109', () => {
  const found = plain
    .flatMap((domain) => sourceFiles(`src/domains/${domain}`))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => !isComment(line) && /\b[DGNPRS]-\d{3}\b/.test(line.replace(/\/\/.*$/, '')))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})
