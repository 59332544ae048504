import { describe, expect, test } from 'vitest'
import { filterChips } from '@/ui/table/filter-chips'
import { hrefWith } from '@/ui/table/href-with'
import { offeredPages, pageWords } from '@/ui/table/page-words'
import { tableParams, type TableSpec } from '@/ui/table/table-params'

const spec: TableSpec<'name' | 'due', 'status' | 'q' | 'from' | 'mine'> = {
  sort: ['name', 'due'],
  defaultSort: { key: 'due', direction: 'ascending' },
  filters: {
    status: { kind: 'choice', values: ['open', 'closed'], multiple: true },
    q: { kind: 'text', maxLength: 5 },
    from: { kind: 'date' },
    mine: { kind: 'flag' },
  },
}

describe('a table read from the address', () => {
  test('is the default when the address is empty', () => {
    expect(tableParams({}, spec)).toEqual({
      page: 1,
      pageSize: 25,
      sort: { key: 'due', direction: 'ascending' },
      filters: {},
    })
  })

  test('takes what the spec knows', () => {
    const state = tableParams(
      {
        sortuj: '-name',
        strona: '3',
        'na-stronie': '50',
        status: ['open', 'closed'],
        q: ' Kowalska ',
        mine: '1',
      },
      spec,
    )
    expect(state).toEqual({
      page: 3,
      pageSize: 50,
      sort: { key: 'name', direction: 'descending' },
      filters: { status: ['open', 'closed'], q: ['Kowal'], mine: ['1'] },
    })
  })

  test.each([
    [{ sortuj: 'password' }],
    [{ sortuj: '' }],
    [{ strona: '0' }],
    [{ strona: '-2' }],
    [{ strona: '1e9' }],
    [{ strona: '2.5' }],
    [{ 'na-stronie': '100000' }],
    [{ status: 'deleted' }],
    [{ from: '2026-02-30' }],
    [{ from: 'yesterday' }],
    [{ mine: 'true' }],
    [{ q: '   ' }],
  ])('falls back to the default for %j', (searchParams) => {
    expect(tableParams(searchParams, spec)).toEqual(tableParams({}, spec))
  })

  test('keeps one value of a single choice and drops repetitions', () => {
    const single: TableSpec<'name', 'kind'> = {
      sort: ['name'],
      defaultSort: { key: 'name', direction: 'ascending' },
      filters: { kind: { kind: 'choice', values: ['a', 'b'] } },
    }
    expect(tableParams({ kind: ['b', 'b', 'a'] }, single).filters.kind).toEqual(['b'])
  })
})

describe('an address with changes', () => {
  test('keeps the rest and goes back to the first page', () => {
    expect(hrefWith('/lista', { q: 'ał', strona: '4' }, { sortuj: '-name' })).toBe(
      '/lista?q=a%C5%82&sortuj=-name',
    )
  })

  test('changes the page alone', () => {
    expect(hrefWith('/lista', { status: ['a', 'b'] }, { strona: 2 })).toBe(
      '/lista?status=a&status=b&strona=2',
    )
  })

  test('drops a parameter given as null, and the question mark with the last one', () => {
    expect(hrefWith('/lista', { q: 'x' }, { q: null })).toBe('/lista')
  })
})

const people = ['osoba', 'osoby', 'osób'] as const

describe('pages in plain words', () => {
  test.each([
    [1, 25, 0, '0 osób'],
    [1, 25, 1, '1 osoba'],
    [1, 25, 3, '3 osoby'],
    [1, 25, 1204, '1–25 z 1 204 osób'],
    [49, 25, 1204, '1 201–1 204 z 1 204 osób'],
    [3, 25, 51, '51 z 51 osób'],
  ])('page %i by %i of %i', (page, size, total, words) => {
    expect(pageWords(page, size, total, people).replaceAll('\u00a0', ' ')).toBe(words)
  })

  test('offers the first, the last, the current with neighbours, and gaps only where pages are skipped', () => {
    expect(offeredPages(1, 1)).toEqual([1])
    expect(offeredPages(1, 4)).toEqual([1, 2, 3, 4])
    expect(offeredPages(6, 20)).toEqual([1, null, 5, 6, 7, null, 20])
    expect(offeredPages(20, 20)).toEqual([1, null, 19, 20])
  })
})

describe('chips of the filters that are set', () => {
  const words = {
    status: (value: string) => (value === 'open' ? undefined : `Stan: ${value}`),
    q: (value: string) => value,
    from: (value: string) => `od ${value}`,
    mine: () => 'moje',
  }
  const chipsOf = (searchParams: Record<string, string>) =>
    filterChips({ path: '/lista', searchParams, state: tableParams(searchParams, spec), words })

  test('each takes its filter away and leaves the rest; clearing leaves sorting and tab', () => {
    expect(
      chipsOf({ karta: 'x', sortuj: '-name', strona: '3', status: 'closed', from: '2026-02-01' }),
    ).toEqual({
      chips: [
        { label: 'Stan: closed', removeHref: '/lista?karta=x&sortuj=-name&from=2026-02-01' },
        { label: 'od 2026-02-01', removeHref: '/lista?karta=x&sortuj=-name&status=closed' },
      ],
      clearHref: '/lista?karta=x&sortuj=-name',
    })
  })

  test('none for what is shown anyway and for what the list does not know', () => {
    expect(chipsOf({ status: 'open', from: 'yesterday', mine: '1' }).chips).toEqual([
      { label: 'moje', removeHref: '/lista?status=open&from=yesterday' },
    ])
  })
})
