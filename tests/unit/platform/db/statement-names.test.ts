import { expect, it } from 'vitest'
import { statementNames } from '@/platform/db/statement-names'

it('a statement is named at its third use, and keeps its name', () => {
  const nameOf = statementNames()
  const ask = (sql: string) => nameOf({ sql })
  expect([ask('a'), ask('a'), ask('a'), ask('a')]).toEqual(['', '', 's1', 's1'])
  expect([ask('b'), ask('a'), ask('b'), ask('b')]).toEqual(['', 's1', '', 's2'])
})

it('names stay few, however many different statements come', () => {
  const nameOf = statementNames()
  const names = new Set<string>()
  for (let n = 0; n < 2000; n++) for (let use = 0; use < 4; use++) names.add(nameOf({ sql: `select ${n}` }))
  expect(names.size).toBe(401) // four hundred, and none
  expect(nameOf({ sql: 'select 0' })).toBe('s1')
})
