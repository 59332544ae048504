import { expect, it } from 'vitest'
import { inPortions } from '@/platform/db/portions'

const rows = (count: number) => Array.from({ length: count }, (_, n) => n)

it.each([
  [0, 1],
  [2, 1],
  [3, 2],
  [7, 3],
])('%i rows are read whole, three at a time, in %i portions', async (count, portions) => {
  const asked: number[] = []
  const all = await inPortions(({ skip, take }) => {
    asked.push(skip)
    return Promise.resolve(rows(count).slice(skip, skip + take))
  }, 3)
  expect(all).toEqual(rows(count))
  expect(asked).toHaveLength(portions)
})
