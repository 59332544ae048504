import { expect, it } from 'vitest'
import { deskByTime } from '@/domains/desk/rules/order'
import { withNews, type NewsLine } from '@/domains/desk/rules/news'
import { localDate } from '@/kernel/local-date'
import type { DeskLine } from '@/platform/desk-line'

const today = localDate('2026-03-12')
const line = (id: string, changes: Partial<DeskLine> = {}): DeskLine => ({
  id,
  tone: 'info',
  sentence: id,
  href: '/',
  action: 'Otwórz',
  dueOn: today,
  ...changes,
})
const notice = (kind: string, subjectId: string): NewsLine => ({
  ...line(`${kind} ${subjectId}`),
  noticeId: `${kind} ${subjectId}`,
  about: { kind, subjectId },
})

it('marks the line a notice announced and says nothing twice', () => {
  const { lines, news } = withNews(
    [line('do podpisu', { notice: { kind: 'decisionToSign', subjectId: 'd1' } }), line('inna')],
    [notice('decisionToSign', 'd1'), notice('visitBooked', 'v1')],
  )
  expect(lines.map(({ id, isNew }) => [id, isNew ?? false])).toEqual([
    ['do podpisu', true],
    ['inna', false],
  ])
  expect(news.map(({ id }) => id)).toEqual(['visitBooked v1'])
})

it('keeps a notice of another kind about the same record beside the line', () => {
  const { news } = withNews(
    [line('skierowanie', { notice: { kind: 'referralIssued', subjectId: 'r1' } })],
    [notice('applicationWithdrawn', 'r1')],
  )
  expect(news).toHaveLength(1)
})

it('puts what came through the door and what waits for others apart from the days', () => {
  const older = localDate('2026-03-02')
  const desk = deskByTime(
    [
      line('moje'),
      line('stare przez drzwi', { place: 'door', dueOn: older }),
      line('nowe przez drzwi', { place: 'door' }),
      line('czeka krócej', { place: 'others' }),
      line('czeka dłużej', { place: 'others', dueOn: older, tone: 'danger' }),
    ],
    today,
  )
  const ids = (of: readonly DeskLine[]) => of.map(({ id }) => id)
  expect(ids(desk.today)).toEqual(['moje'])
  expect(ids(desk.door)).toEqual(['nowe przez drzwi', 'stare przez drzwi'])
  expect(ids(desk.others)).toEqual(['czeka dłużej', 'czeka krócej'])
  expect([...desk.thisWeek, ...desk.later]).toEqual([])
})
