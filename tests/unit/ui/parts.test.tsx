import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { Button } from '@/ui/button'
import { defaultDisplay, formatDisplay, parseDisplay } from '@/ui/display-preferences'
import { LinkButton } from '@/ui/link-button'
import { PhoneNumber } from '@/ui/phone-number'
import { StageBar } from '@/ui/stage-bar'
import { DataTable, type Column } from '@/ui/table/data-table'
import { TermBadge } from '@/ui/term-badge'
import { Timeline } from '@/ui/timeline'

const refusals = [{ code: 'x', message: 'Brak zaświadczenia.', remedy: 'Wystaw skierowanie.' }]

describe('an action that is refused', () => {
  test('stays reachable, cannot be sent and is described by its reasons and remedies', () => {
    const html = renderToStaticMarkup(
      <Button type="submit" refusals={refusals}>
        Wydaj decyzję
      </Button>,
    )
    expect(html).toContain('type="button"')
    expect(html).toContain('aria-disabled="true"')
    expect(html).not.toMatch(/<button[^>]* disabled/)
    const describedBy = /aria-describedby="([^"]+)"/.exec(html)?.[1]
    expect(html).toContain(`<ul id="${describedBy}"`)
    expect(html).toMatch(/Brak zaświadczenia\..*Wystaw skierowanie\./)
  })

  test('leads nowhere when it is a link', () => {
    const html = renderToStaticMarkup(
      <LinkButton href="/akta/7" refusals={refusals}>
        Dodaj
      </LinkButton>,
    )
    expect(html).not.toContain('/akta/7')
    expect(html).toContain('tabindex="0"')
  })
})

test('a waiting button says what it does and cannot be pressed twice', () => {
  const html = renderToStaticMarkup(
    <Button type="submit" pending pendingLabel="Wystawiam…">
      Wystaw
    </Button>,
  )
  expect(html).toContain('Wystawiam…')
  expect(html).toContain('type="button"')
})

describe('a term', () => {
  const today = localDate('2026-11-23')
  test.each([
    ['2026-12-08', 'za 15 dni', 'text-neutral'],
    ['2026-11-26', 'za 3 dni', 'text-warning'],
    ['2026-11-23', 'dziś', 'text-warning'],
    ['2026-11-22', 'po terminie', 'text-danger'],
  ])('%s is told in words and colour', (due, words, colour) => {
    const html = renderToStaticMarkup(<TermBadge dueOn={localDate(due)} today={today} />)
    expect(html.replaceAll('\u00a0', ' ')).toContain(words)
    expect(html).toContain(colour)
  })

  test('is only a date once done', () => {
    const html = renderToStaticMarkup(<TermBadge dueOn={localDate('2026-11-01')} today={today} done />)
    expect(html).toContain('01.11.2026')
    expect(html).not.toContain('text-danger')
  })
})

type Row = { id: string; name: string; amount: string }
const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Osoba', cell: (row) => row.name, sortable: true },
  { key: 'amount', header: 'Kwota', cell: (row) => row.amount, align: 'end', sortable: true },
]
const table = {
  caption: 'Osoby',
  columns,
  rowKey: (row: Row) => row.id,
  rowHref: (row: Row) => `/osoby/${row.id}`,
  path: '/osoby',
  searchParams: { q: 'a', strona: '3' },
  state: { page: 1, pageSize: 25, sort: { key: 'name', direction: 'ascending' as const }, filters: {} },
  noun: ['osoba', 'osoby', 'osób'] as const,
  empty: <p>Tu pojawią się osoby.</p>,
  exportHref: '/osoby/eksport',
}

describe('a table', () => {
  const rows: Row[] = [
    { id: '1', name: 'Łącka Żaneta', amount: '1,00' },
    { id: '2', name: 'Nowak Jan', amount: '2,00' },
  ]

  test('names its rows by the first column, which is the link', () => {
    const html = renderToStaticMarkup(<DataTable {...table} rows={rows} total={2} />)
    expect(html).toMatch(
      /<th role="rowheader" scope="row"[^>]*><a[^>]*href="\/osoby\/1"[^>]*>Łącka Żaneta<\/a>/,
    )
    expect(html).toContain('2 osoby')
  })

  test('turns the order round on the sorted column and keeps the filters, from the first page', () => {
    const html = renderToStaticMarkup(<DataTable {...table} rows={rows} total={2} />)
    expect(html).toContain('aria-sort="ascending"')
    expect(html).toContain('href="/osoby?q=a&amp;sortuj=-name"')
    expect(html).toContain('href="/osoby?q=a&amp;sortuj=amount"')
  })

  test('without rows says what will be there and offers no export', () => {
    const html = renderToStaticMarkup(<DataTable {...table} rows={[]} total={0} />)
    expect(html).toContain('Tu pojawią się osoby.')
    expect(html).not.toContain('<table')
    expect(html).not.toContain('eksport')
  })

  test('has ticks only when something can be done with ticked rows', () => {
    expect(renderToStaticMarkup(<DataTable {...table} rows={rows} />)).not.toContain('checkbox')
    const html = renderToStaticMarkup(
      <DataTable {...table} rows={rows} bulk={<i />} rowLabel={(row) => row.name} />,
    )
    expect(html).toContain('aria-label="Zaznacz: Nowak Jan"')
  })
})

test('a stage bar marks the current step and lists what it lacks', () => {
  const html = renderToStaticMarkup(
    <StageBar
      label="Etapy"
      stages={[
        { key: 'a', label: 'Wniosek', state: 'done', when: '02.11.2026', who: 'P. Zięba' },
        { key: 'b', label: 'Badanie', state: 'current' },
      ]}
      missing={[{ label: 'dochód za październik', href: '/dochod' }]}
    />,
  )
  expect(html).toContain('Badanie (krok 2 z 2)')
  expect(html).toContain('aria-current="step"')
  expect(html).toContain('02.11.2026, P. Zięba')
  expect(html).toMatch(/href="\/dochod"[^>]*>dochód za październik/)
})

test('a stage bar whose last step is done has no current one', () => {
  const html = renderToStaticMarkup(
    <StageBar
      label="Etapy"
      stages={[{ key: 'a', label: 'Ostateczna', state: 'done', when: '27.03.2026' }]}
    />,
  )
  expect(html).toContain('Ostateczna (wszystkie kroki zrobione)')
  expect(html).not.toContain('aria-current')
})

test('a telephone number stands in threes on one line, and a touch dials it', () => {
  expect(renderToStaticMarkup(<PhoneNumber number="600100200" dial />)).toBe(
    '<a href="tel:600100200" class="whitespace-nowrap">600 100 200</a>',
  )
  expect(renderToStaticMarkup(<PhoneNumber number="41 200 30 00" />)).toContain('>41 200 30 00<')
})

test('a timeline groups by day, calls the last days by name and opens only what has more to say', () => {
  const kind = { label: 'Działanie', icon: 'footprints' as const }
  const html = renderToStaticMarkup(
    <Timeline
      today="2026-11-23"
      entries={[
        { id: '1', day: '2026-11-23', kind, title: 'Wizyta', body: <p>Treść</p> },
        { id: '2', day: '2026-11-23', kind, title: 'Telefon' },
        { id: '3', day: '2026-11-22', kind, title: 'List' },
      ]}
    />,
  )
  expect(html.match(/<section/g)).toHaveLength(2)
  expect(html).toContain('dziś, poniedziałek, 23 listopada 2026')
  expect(html).toContain('wczoraj, niedziela, 22 listopada 2026')
  expect(html.match(/<details/g)).toHaveLength(1)
})

describe('how one wants to see the screen', () => {
  test('survives the way through the cookie', () => {
    const display = { contrast: 'high', textSize: 'largest', density: 'dense' } as const
    expect(parseDisplay(formatDisplay(display))).toEqual(display)
  })

  test.each([undefined, '', 'x.y.z', '<script>'])('is the default for %j', (value) => {
    expect(parseDisplay(value)).toEqual(defaultDisplay)
  })
})
