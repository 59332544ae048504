import { performance } from 'node:perf_hooks'

const tty = Boolean(process.stdout.isTTY) && !process.env.CI
const NOTE_EVERY_MS = 10_000

/** Polish seconds: `0,4 s`. */
const seconds = (ms) =>
  `${(ms / 1000).toLocaleString('pl-PL', { maximumFractionDigits: ms < 10_000 ? 1 : 0 })} s`

/**
 * Does one step of the work and says so in one line. Long steps tell their progress: in place on a terminal,
 * as an indented line every ten seconds elsewhere.
 * @template T
 * @param {string} title e.g. „Buduję aplikację”
 * @param {(progress: (text: string) => void) => Promise<T>} action may report where it is
 * @returns {Promise<T>}
 */
export async function step(title, action) {
  const started = performance.now()
  let where = ''
  const line = () => `… ${title}${where ? ` – ${where}` : ''} (${seconds(performance.now() - started)})`
  const show = tty
    ? () => process.stdout.write(`\r\x1b[K${line().slice(0, (process.stdout.columns ?? 80) - 1)}`)
    : () => process.stdout.write(`  ${line()}\n`)
  if (tty) show()
  const timer = setInterval(show, tty ? 200 : NOTE_EVERY_MS)
  const clear = () => {
    clearInterval(timer)
    if (tty) process.stdout.write('\r\x1b[K')
  }
  try {
    const result = await action((text) => (where = text))
    clear()
    process.stdout.write(`✓ ${title} (${seconds(performance.now() - started)})\n`)
    return result
  } catch (error) {
    clear()
    throw error
  }
}

/** One line that is no step: a notice. */
export const say = (text) => process.stdout.write(`${text}\n`)
