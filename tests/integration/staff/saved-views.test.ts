import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_VIEWS, removeView, saveView } from '@/domains/staff/commands/saved-views'
import { savedViews } from '@/domains/staff/queries'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput } from '@/platform/errors'
import { testActors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
const path = '/swiadczenia'
const people: Actor[] = []

beforeAll(async () => {
  const actors = await testActors(clock)
  people.push(await actors.benefitsWorker(), await actors.socialWorker())
})

const call = (who = 0) => {
  const actor = people[who]
  if (!actor) throw new Error('nobody')
  return { actor, clock }
}
const named = async (who = 0) =>
  (await savedViews(call(who), { path })).map(({ name, query }) => [name, query])
const late = { path, name: 'Po terminie', query: 'karta=moje&termin=po-terminie' }

describe('saved views of a list', () => {
  it('are kept under a name for their owner alone; the same name again replaces', async () => {
    const { viewId } = await saveView.execute(call(), late)
    expect(await named()).toEqual([['Po terminie', late.query]])
    expect(await named(1)).toEqual([])
    expect(await savedViews(call(), { path: '/zgloszenia' })).toEqual([])
    const again = await saveView.execute(call(), { ...late, query: 'termin=po-terminie&od=2026-01-01' })
    expect(again.viewId).toBe(viewId)
    expect(await named()).toEqual([['Po terminie', 'termin=po-terminie&od=2026-01-01']])
    const entries = await readDb().auditEntry.findMany({ where: { subjectId: viewId } })
    expect(entries.map(({ command, summary }) => [command, summary])).toEqual([
      ['staff.saveView', { path }],
      ['staff.saveView', { path }],
    ])
  })

  it('are taken away by their owner alone', async () => {
    const { viewId } = await saveView.execute(call(), { ...late, name: 'Na chwilę' })
    await expect(removeView.execute(call(1), { viewId })).rejects.toBeInstanceOf(Forbidden)
    await removeView.execute(call(), { viewId })
    expect((await named()).map(([name]) => name)).not.toContain('Na chwilę')
  })

  it.each([
    ['no name', { name: ' ' }],
    ['the address of one record', { path: '/klienci/0190aaaa-0000-7000-8000-000000000000' }],
    ['the address of another site', { path: '//example.com' }],
    ['words in the filters', { query: 'szukaj=Jan Kowalski' }],
    ['a script', { query: 'a=<script>' }],
  ])('refuse %s', async (_what, changes) => {
    await expect(saveView.execute(call(), { ...late, ...changes })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('are as many as one can choose from, also when saved at the same moment', async () => {
    const saved = await Promise.allSettled(
      Array.from({ length: MOST_VIEWS + 3 }, (_, n) =>
        saveView.execute(call(1), { ...late, name: `Widok ${n}` }),
      ),
    )
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST_VIEWS)
    expect(await named(1)).toHaveLength(MOST_VIEWS)
  })
})
