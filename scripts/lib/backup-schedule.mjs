import { Failure } from './failure.mjs'

const NAME = /^drogowskaz-\d{4}-\d{2}-\d{2}\.tar\.gz$/

/** @param {Date} now local time of the office @returns {string} */
export const backupName = (now) => `drogowskaz-${now.toLocaleDateString('sv-SE')}.tar.gz`

/**
 * The next time the clock of the office shows the hour.
 * @param {Date} now
 * @param {string} hour e.g. `02:30`
 */
export function nextBackup(now, hour) {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(hour) ?? []
  if (!hours) throw new Failure(`BACKUP_AT musi mieć postać gg:mm, a jest „${hour}”.`)
  const next = new Date(now)
  next.setHours(Number(hours), Number(minutes), 0, 0)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next
}

/**
 * Backups beyond the newest ones to keep; files of another name are never touched.
 * @param {string[]} names
 * @param {number} keep
 */
export const outdated = (names, keep) =>
  names
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -keep)
