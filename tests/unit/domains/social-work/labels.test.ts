import { describe, expect, it } from 'vitest'
import * as labels from '@/domains/social-work/labels'
import { actionCatalogue, share } from '@/domains/social-work/model'
import {
  referralWorkflow,
  roundStart,
  stageOf,
  lackingIn,
  type CycleFacts,
} from '@/domains/social-work/workflow'
import { localDate } from '@/kernel/calendar-day'

const tables = Object.entries(labels).filter(([name]) => name.endsWith('Labels'))

describe('the words of social work', () => {
  it.each(tables)('%s are there, in Polish, and no two are the same', (_name, table) => {
    const words = Object.values(table as Record<string, string>)
    expect(words.every((word) => word.trim() === word && word.length > 2)).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  })

  it('the catalogue has the seventeen actions of the model', () => {
    expect(actionCatalogue).toHaveLength(17)
    expect(new Set(actionCatalogue.map(({ code }) => code)).size).toBe(17)
  })

  it('a share of nothing is nothing', () => {
    expect(share(2, 3)).toBe(67)
    expect(share(0, 0)).toBeNull()
  })
})

const fresh: CycleFacts = {
  closed: false,
  recognition: 'none',
  problems: 0,
  resources: 0,
  entryRecorded: true,
  rulesExplained: true,
  a4: null,
  goals: false,
  tasks: 0,
  tasksSettled: 0,
  termsCertified: false,
  missingMonths: 0,
}

describe('the six stages', () => {
  it.each([
    ['diagnosis', {}],
    ['diagnosis', { recognition: 'open' as const, problems: 1 }],
    ['goals', { recognition: 'closed' as const }],
    ['plan', { recognition: 'closed' as const, goals: true }],
    ['work', { recognition: 'closed' as const, goals: true, tasks: 2 }],
    ['monitoring', { recognition: 'closed' as const, goals: true, tasks: 2, tasksSettled: 1 }],
    ['evaluation', { recognition: 'closed' as const, goals: true, tasks: 2, tasksSettled: 2 }],
    ['evaluation', { closed: true }],
  ] as const)('%s', (stage, changes) => {
    expect(stageOf({ ...fresh, ...changes })).toBe(stage)
  })

  it('say what is missing and where it is mended; a closed file only the months it owes (R-094)', () => {
    expect(lackingIn(fresh).map(({ tab }) => tab)).toEqual(['rozpoznanie', 'rozpoznanie', 'rozpoznanie'])
    const working = {
      ...fresh,
      recognition: 'closed' as const,
      goals: true,
      tasks: 1,
      a4: true,
      missingMonths: 2,
    }
    expect(lackingIn(working).map(({ label }) => label)).toEqual([
      'zaświadczenie zał. 5',
      'zaświadczenie zał. 6',
    ])
    expect(lackingIn({ ...working, closed: true }).map(({ label }) => label)).toEqual([
      'zaświadczenie zał. 6',
    ])
    expect(lackingIn({ ...working, closed: true, missingMonths: 0 })).toEqual([])
  })

  it('a round starts at the last reopening', () => {
    const opened = localDate('2025-01-10')
    expect(roundStart(opened, [])).toBe(opened)
    expect(roundStart(opened, [localDate('2026-02-01'), null, localDate('2025-06-01')])).toBe('2026-02-01')
  })
})

describe('the referral', () => {
  const facts = { fileOpen: true }
  it('has a way on from everything a client may do (OPEN-32)', () => {
    for (const state of ['accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'] as const) {
      const ways = referralWorkflow.names.filter(
        (name) => referralWorkflow.check({ state, facts, history: [] }, name, 'u').length === 0,
      )
      expect(ways.length).toBeGreaterThan(0)
    }
  })

  it('has no purpose any more when the case is discontinued, unless it has its outcome', () => {
    const ways = (state: Parameters<typeof referralWorkflow.check>[0]['state']) =>
      referralWorkflow.check({ state, facts, history: [] }, 'pointless', 'u').length
    expect((['issued', 'accepted', 'clientCame'] as const).map(ways)).toEqual([0, 0, 0])
    expect((['completed', 'clientRefused', 'pointless'] as const).map(ways)).toEqual([1, 1, 1])
  })

  it('is accepted once, and a client comes only to an open file', () => {
    expect(referralWorkflow.check({ state: 'accepted', facts, history: [] }, 'accept', 'u')).toHaveLength(1)
    const closed = { state: 'accepted' as const, facts: { fileOpen: false }, history: [] }
    expect(referralWorkflow.check(closed, 'clientCame', 'u').map(({ code }) => code)).toEqual(['fileOpen'])
  })
})
