import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/calendar-day'
import {
  coordinationChecks,
  coordinatorRefusals,
  deliveryRefusals,
  handoverRefusals,
  proposedCoordinator,
} from '@/domains/services-organisation/rules/coordination'

const pair = { service: 'homeCare', group: 'olderPeople' }
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('who may coordinate a service', () => {
  it('holds the position (R-030) and does not work where it is delivered (R-013)', () => {
    expect(codes(coordinatorRefusals({ isCoordinator: true, ownUnit: null }))).toEqual([])
    expect(codes(coordinatorRefusals({ isCoordinator: false, ownUnit: 'Opieka' }))).toEqual([
      'coordinator.position',
      'coordinator.own-unit',
    ])
  })

  it('follows the one before, not on the same day', () => {
    const present = localDate('2026-03-12')
    expect(handoverRefusals(null, present)).toEqual([])
    expect(codes(handoverRefusals(present, present))).toEqual(['coordination.present'])
    expect(handoverRefusals(present, localDate('2026-03-13'))).toEqual([])
  })
})

it('a unit delivers with its area and without the coordinator in it (R-012, R-013)', () => {
  expect(codes(deliveryRefusals({ hasArea: false, coordinatorsInUnit: ['Lech'] }))).toEqual([
    'delivery.area',
    'delivery.coordinator',
  ])
  expect(deliveryRefusals({ hasArea: true, coordinatorsInUnit: [] })).toEqual([])
})

it('is proposed for a new process when all its groups have the same one (R-014)', () => {
  const assigned = [
    { ...pair, userId: 'lech' },
    { service: 'homeCare', group: 'peopleWithDisabilities', userId: 'ola' },
  ]
  expect(proposedCoordinator(assigned, 'homeCare', ['olderPeople'])).toBe('lech')
  expect(proposedCoordinator(assigned, 'homeCare', ['olderPeople', 'peopleWithDisabilities'])).toBeNull()
  expect(proposedCoordinator(assigned, 'meals', ['olderPeople'])).toBeNull()
})

describe('checks of coordination', () => {
  const states = (facts: Parameters<typeof coordinationChecks>[0]) =>
    coordinationChecks(facts).map(({ state }) => state)

  it('every service in use has a coordinator for its group (R-022), of another unit (R-013)', () => {
    const lech = { ...pair, name: 'Lech', ownUnit: null }
    expect(states({ inUse: [pair], assigned: [lech] })).toEqual(['fulfilled', 'fulfilled'])
    expect(states({ inUse: [pair], assigned: [{ ...lech, ownUnit: 'Opieka' }] })).toEqual([
      'fulfilled',
      'unfulfilled',
    ])
    const [missing] = coordinationChecks({
      inUse: [{ ...pair, group: 'peopleWithDisabilities' }],
      assigned: [lech],
    })
    expect(missing?.findings[0]).toContain('osoby z niepełnosprawnością')
    expect(states({ inUse: [], assigned: [] })).toEqual(['unknown', 'unknown'])
  })
})
