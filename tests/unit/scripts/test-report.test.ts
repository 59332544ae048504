import { describe, expect, test } from 'vitest'
import {
  checkCount,
  lastLine,
  playwrightCount,
  stageCount,
  sum,
  vitestCount,
  withoutProgress,
} from '../../../scripts/lib/test-report.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('counting a vitest report', () => {
  test('adds passed, failed and skipped tests of all files', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'failed', 'passed', 'todo', 'pending'),
    ]
    expect(vitestCount({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  test('a file that could not be loaded is one failure', () => {
    expect(vitestCount({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })
})

describe('counting a Playwright report', () => {
  test('a test that passed only when repeated is a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightCount({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  test('an error outside tests (global setup) is a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightCount({ stats, errors: [{}] }).failed).toBe(1)
  })
})

describe('counting a stage', () => {
  const good = { passed: 4, failed: 0, skipped: 0 }
  test.each([
    ['no report at all', null, 1, 1],
    ['no report though the program says all is well', null, 0, 1],
    ['a bad exit code without a failed test', good, 1, 1],
    ['no tests found', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['all well', good, 0, 0],
    ['a failed test, counted once', { passed: 1, failed: 1, skipped: 0 }, 1, 1],
  ])('%s', (_case, count, exitCode, failed) => {
    expect(stageCount(count, exitCode).failed).toBe(failed)
  })
})

test('the last line is the plain sum', () => {
  const all = sum([checkCount(true), checkCount(false), { passed: 10, failed: 0, skipped: 2 }])
  expect(lastLine(all)).toBe('11 passed, 1 failed, 2 skipped')
})

test('of a browser run only what failed is told, not each test that began', () => {
  const output = [
    'Running 2 tests using 2 workers',
    '[1/2] [chromium] › tests/e2e/access/wall.spec.ts:3:1 › the wall',
    '[2/2] [chromium] › tests/e2e/access/lists.spec.ts:3:1 › lists',
    '  1) [chromium] › tests/e2e/access/lists.spec.ts:3:1 › lists',
    '    Error: expect(locator).toBeVisible() failed',
    '  1 failed',
    '',
  ].join('\n')
  expect(withoutProgress(output)).toBe(
    [
      'Running 2 tests using 2 workers',
      '  1) [chromium] › tests/e2e/access/lists.spec.ts:3:1 › lists',
      '    Error: expect(locator).toBeVisible() failed',
      '  1 failed',
      '',
    ].join('\n'),
  )
})
