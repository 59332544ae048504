import { expect, it } from 'vitest'
import { turns } from '@/platform/db/one-at-a-time'

it('runs one task after another in the order they came, also when one of them fails', async () => {
  const inTurn = turns()
  const seen: string[] = []
  const task = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`)
      await Promise.resolve()
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const answers = await Promise.allSettled([task('a'), task('b', true), task('c')])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    'a',
    'Error: b',
    'c',
  ])
})
