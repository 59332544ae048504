import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ActionFilters } from '@/domains/social-work/components/action-filters'
import { FamilyFilters } from '@/domains/social-work/components/family-filters'
import { actionTable } from '@/domains/social-work/table'
import { tableParams, type SearchParams } from '@/ui/table/table-params'
import { ViewsKeeper, type ViewsPlace } from '@/ui/table/views-keeper'

const place: ViewsPlace = {
  load: () => Promise.resolve([]),
  save: () => Promise.resolve(null),
  remove: () => Promise.resolve(true),
}
const shown = (children: ReactNode) =>
  renderToStaticMarkup(<ViewsKeeper place={place}>{children}</ViewsKeeper>)

function actionFilters(path: string, searchParams: SearchParams): string {
  const state = tableParams(searchParams, actionTable)
  const kinds = [{ code: 'phone', label: 'Rozmowa telefoniczna' }]
  return shown(<ActionFilters path={path} state={state} searchParams={searchParams} kinds={kinds} />)
}

const ownList = '/praca-socjalna/dzialania'

describe('the filters of the log of actions', () => {
  test('say days as people write them and kinds by their names', () => {
    const html = actionFilters(ownList, { rodzaj: 'phone', od: '2026-03-01', do: '2026-03-12' })
    const chips = html.slice(html.indexOf('Włączone filtry'))
    expect(chips).toContain('Rozmowa telefoniczna')
    expect(chips).toContain('Od 01.03.2026')
    expect(chips).toContain('Do 12.03.2026')
  })

  test('keep the worker and the person a report led to when another filter is chosen', () => {
    const html = actionFilters(ownList, { pracownik: 'w', osoba: 'p' })
    expect(html).toContain('<input type="hidden" name="pracownik" value="w"/>')
    expect(html).toContain('<input type="hidden" name="osoba" value="p"/>')
  })
})

describe('own views', () => {
  test('are kept for the list of families and for the log of all of them', () => {
    expect(shown(<FamilyFilters closed={false} filter={null} />)).toContain('Widoki')
    expect(actionFilters(ownList, {})).toContain('Widoki')
  })

  test('are not offered inside one family: its id would stay with the account', () => {
    const path = '/praca-socjalna/0190aaaa-0000-7000-8000-000000000000/dzialania'
    expect(actionFilters(path, {})).not.toContain('Widoki')
  })
})
