import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ListFilters, type ListFilter } from '@/ui/table/list-filters'
import { tableParams } from '@/ui/table/table-params'

const lists: readonly ListFilter[] = [
  ['stan', 'Stan', [{ value: 'podpisana', label: 'podpisana' }]],
  ['rejon', 'Rejon', [{ value: 'polnoc', label: 'Północ' }], 'cała gmina'],
]
const searchParams = { stan: 'podpisana', sortuj: '-numer', strona: '3' }
const state = tableParams(searchParams, {
  sort: ['numer'],
  defaultSort: { key: 'numer', direction: 'ascending' },
  filters: {
    stan: { kind: 'choice', values: ['podpisana'] },
    rejon: { kind: 'choice', values: ['polnoc'] },
  },
})

it('filters of a list: a chip for what is chosen, which takes only itself away; the others say what is shown without them', () => {
  const html = renderToStaticMarkup(
    <ListFilters
      path="/uslugi/umowy"
      {...{ searchParams, state, lists }}
      more={[{ label: 'Jeden wykonawca', removeHref: '/uslugi/umowy?stan=podpisana' }]}
      keep={{ wykonawca: '7' }}
    >
      <input name="od" />
    </ListFilters>,
  )
  expect(html).toContain('Stan: podpisana')
  expect(html).toContain('href="/uslugi/umowy?sortuj=-numer"')
  expect(html).not.toContain('Rejon: ')
  expect(html).toContain('<option value="" selected="">cała gmina</option>')
  expect(html).toMatch(/Stan: podpisana.*Jeden wykonawca/)
  expect(html).toContain('<input type="hidden" name="wykonawca" value="7"/>')
  expect(html.indexOf('name="od"')).toBeLessThan(html.indexOf('name="stan"'))
})
