/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  )

/** The last line of `npm test`. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** A check without tests of its own (format, lint, types, build) counts as one. */
export const checkCount = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 })

export const SKIPPED = { ...NOTHING, skipped: 1 }

/**
 * Tests of a vitest JSON report. A file that could not be loaded has no tests: it counts as one failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function vitestCount(report) {
  const files = report.testResults.map(({ status, assertionResults }) => {
    const count = sum(assertionResults.map((test) => statusCount(test.status)))
    return status === 'failed' && count.failed === 0 ? sum([count, checkCount(false)]) : count
  })
  return sum(files)
}

function statusCount(status) {
  if (status === 'passed') return checkCount(true)
  return status === 'failed' ? checkCount(false) : SKIPPED
}

/**
 * Tests of a Playwright JSON report; a test that passed only when repeated is no pass.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function playwrightCount({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed || (errors.length > 0 ? 1 : 0), skipped: stats.skipped }
}

/**
 * What Playwright wrote without the lines of tests that only began: a log kept by its end still tells what failed.
 * @param {string} output
 */
export const withoutProgress = (output) => output.replaceAll(/^\[\d+\/\d+\] .*\n/gm, '')

/**
 * What a stage counts when its program ended: a bad exit code without a failed test (a crash, an unhandled error, no
 * tests at all) is a failure of its own.
 * @param {Count | null} count null when there is no report
 * @param {number} exitCode
 * @returns {Count}
 */
export function stageCount(count, exitCode) {
  if (!count) return checkCount(false)
  if (exitCode !== 0 && count.failed === 0) return sum([count, checkCount(false)])
  if (count.passed + count.failed + count.skipped === 0) return checkCount(false)
  return count
}
