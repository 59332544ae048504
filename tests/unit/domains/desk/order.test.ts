import { expect, it } from 'vitest'
import { deskByTime } from '@/domains/desk/rules/order'
import { countByPlace } from '@/domains/desk/rules/places'
import { addDays, localDate } from '@/kernel/local-date'
import type { DeskLine } from '@/platform/desk-line'

const today = localDate('2026-03-12')
const line = (id: string, days: number | null, tone: DeskLine['tone'] = 'info'): DeskLine => ({
  id,
  tone,
  sentence: id,
  href: '/',
  action: 'Otwórz',
  dueOn: days === null ? null : addDays(today, days),
})

it('puts overdue before today, today before the week, and what has no day last', () => {
  const parts = deskByTime(
    [
      line('bez dnia', null),
      line('za tydzień', 7),
      line('dziś', 0),
      line('po terminie', -3),
      line('za osiem', 8),
    ],
    today,
  )
  expect(parts.today.map((l) => l.id)).toEqual(['po terminie', 'dziś'])
  expect(parts.thisWeek.map((l) => l.id)).toEqual(['za tydzień'])
  expect(parts.later.map((l) => l.id)).toEqual(['za osiem', 'bez dnia'])
})

it('puts the more urgent first on the same day', () => {
  const parts = deskByTime([line('spokojne', 0, 'neutral'), line('pilne', 0, 'danger')], today)
  expect(parts.today.map((l) => l.id)).toEqual(['pilne', 'spokojne'])
})

it('puts numbers in the order of their size', () => {
  const parts = deskByTime([line('Zgłoszenie nr 10', 0), line('Zgłoszenie nr 8', 0)], today)
  expect(parts.today.map((l) => l.id)).toEqual(['Zgłoszenie nr 8', 'Zgłoszenie nr 10'])
})

it('keeps something dangerous in sight even without a day', () => {
  expect(deskByTime([line('groźne', null, 'danger')], today).today).toHaveLength(1)
})

it('counts what waits at each place of the navigation by where its lines lead', () => {
  const lines = [
    '/swiadczenia/1',
    '/swiadczenia/2?karta=decyzja',
    '/swiadczenia?karta=termin',
    '/klienci/3',
    '/',
  ]
  expect(countByPlace(lines.map((href) => ({ href })))).toEqual({ '/swiadczenia': 3 })
})
