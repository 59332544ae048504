import { describe, expect, it } from 'vitest'
import {
  implementationPhases,
  implementationTasks,
} from '@/domains/structure/dictionaries/implementation-tasks'
import {
  assignmentRefusals,
  doneRefusals,
  moduleRefusals,
  needsDepartmentHead,
  taskOf,
} from '@/domains/structure/rules/implementation'
import { localDate } from '@/kernel/calendar-day'

const costs = taskOf('WDR-04')
const resolutions = taskOf('WDR-08')
if (!costs || !resolutions) throw new Error('tasks of table 36')

it('has the activities of the four phases of table 36, each with its own code (R-132)', () => {
  const count = (phase: string) => implementationTasks.filter((task) => task.phase === phase).length
  expect(Object.keys(implementationPhases).map(count)).toEqual([6, 4, 5, 2])
  expect(new Set(implementationTasks.map(({ code }) => code)).size).toBe(implementationTasks.length)
})

describe('who is responsible (R-132)', () => {
  const refused = (variant: 'concentrated' | 'dispersed', departmentHeadId: string | null, task = costs) =>
    assignmentRefusals({ task, variant, departmentHeadId, departmentHeads: ['h'] }).map(({ code }) => code)

  it('with dispersed responsibility: together with the head of the department', () => {
    expect(refused('dispersed', null)).toEqual(['implementation.head'])
    expect(refused('dispersed', 'somebody else')).toEqual(['implementation.head'])
    expect(refused('dispersed', 'h')).toEqual([])
    expect(needsDepartmentHead(resolutions, 'dispersed')).toBe(false)
    expect(refused('dispersed', 'h', resolutions)).toEqual(['implementation.no-head'])
  })

  it('with concentrated responsibility: the centre alone', () => {
    expect(refused('concentrated', null)).toEqual([])
    expect(refused('concentrated', 'h')).toEqual(['implementation.no-head'])
  })
})

it('is done no later than today, and only while the module is on', () => {
  const today = localDate('2026-03-12')
  expect(doneRefusals(today, today)).toEqual([])
  expect(doneRefusals(localDate('2026-03-13'), today)).toHaveLength(1)
  expect(moduleRefusals(true)).toEqual([])
  expect(moduleRefusals(false)).toHaveLength(1)
})
