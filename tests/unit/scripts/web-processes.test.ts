import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { webProcesses } from '../../../scripts/lib/web-processes.mjs'

it('one process for each processor, at most four', () => {
  expect(webProcesses({})).toBe(Math.min(availableParallelism(), 4))
})

it('as many as the administrator says', () => {
  expect(webProcesses({ WEB_PROCESSES: '1' })).toBe(1)
  expect(webProcesses({ WEB_PROCESSES: '8' })).toBe(8)
})

it.each(['0', '-1', '2,5', 'dwa', '99'])('says what is wrong with WEB_PROCESSES=%s', (value) => {
  expect(() => webProcesses({ WEB_PROCESSES: value })).toThrow('od 1 do 16')
})
