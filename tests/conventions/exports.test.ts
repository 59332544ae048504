import { expect, it } from 'vitest'
import { sourceFiles } from './source-files'

/** Logs nobody can change, read down from the newest number: what comes meanwhile stands above what was read. */
const NEVER_CHANGE = ['src/domains/staff/audit-queries.ts', 'src/domains/staff/log-queries.ts']

it('what is read piece by piece for a file is read as of one moment', () => {
  const inPieces = sourceFiles('src/domains').filter(({ text }) => /\bpieces\(|function\*/.test(text))
  expect(inPieces.map(({ path }) => path)).toEqual(expect.arrayContaining(NEVER_CHANGE))
  expect(inPieces.length).toBeGreaterThan(NEVER_CHANGE.length)
  const loose = inPieces.filter(
    ({ path, text }) => !NEVER_CHANGE.includes(path) && !/ofOneMoment\(/.test(text),
  )
  expect(loose.map(({ path }) => path)).toEqual([])
})
