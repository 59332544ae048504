import { expect, it } from 'vitest'
import { partOf, pieces } from '@/platform/db/pages'

const list = Array.from({ length: 7 }, (_, at) => ({ id: `row-${at}` }))

function reader() {
  const asked: string[] = []
  const ids = (part: { skip: number; take: number }) => {
    asked.push(`ids ${part.skip}+${part.take}`)
    return Promise.resolve(list.slice(part.skip, part.skip + part.take))
  }
  const rows = (among: { id?: { in: string[] } }, part: { skip: number; take: number }) => {
    asked.push(`rows ${part.skip}+${part.take}`)
    const found = list.filter(({ id }) => among.id?.in.includes(id) ?? true)
    return Promise.resolve(found.slice(part.skip, part.skip + part.take))
  }
  return { asked, ids, rows }
}

it('the beginning of a list is read at once', async () => {
  const { asked, ids, rows } = reader()
  expect(await partOf({ skip: 0, take: 3 }, ids, rows)).toEqual(list.slice(0, 3))
  expect(asked).toEqual(['rows 0+3'])
})

it('further on only the rows of the part are gathered, in the order of the list', async () => {
  const { asked, ids, rows } = reader()
  expect(await partOf({ skip: 6, take: 3 }, ids, rows)).toEqual([list[6]])
  expect(asked).toEqual(['ids 6+3', 'rows 0+3'])
})

it('beyond the end there is nothing', async () => {
  const { ids, rows } = reader()
  expect(await partOf({ skip: 9, take: 3 }, ids, rows)).toEqual([])
})

it.each([2, 3, 7, 8])('in pieces of %i every row comes once, in order', async (size) => {
  const read = ({ take, cursor, skip = 0 }: { take: number; cursor?: { id: string }; skip?: 1 | 0 }) => {
    const from = cursor ? list.findIndex(({ id }) => id === cursor.id) + skip : 0
    return Promise.resolve(list.slice(from, from + take))
  }
  const all: { id: string }[] = []
  for await (const piece of pieces(size, read)) all.push(...piece)
  expect(all).toEqual(list)
})
