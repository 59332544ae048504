import { Stale } from '@/platform/errors'

/** Optimistic lock: the version the person saw must be the one stored. Throws `Stale`. */
export function sameVersion(stored: { version: number }, seen: number): void {
  if (stored.version !== seen) throw new Stale()
}

/** `updateMany({ where: { id, version } })` must have found its row. Throws `Stale`. */
export function oneRow(result: { count: number }): void {
  if (result.count !== 1) throw new Stale()
}
