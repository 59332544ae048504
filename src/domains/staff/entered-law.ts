import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { inCodeUnit, statutoryValueKeys, statutoryValues } from './statutory-values'

/** Another process may have entered a value; later than this nobody calculates with the old law. */
const FRESH_MS = 30_000

let readAt = 0

/** Lets the next calculation read the entered values anew. */
export function lawChanged(): void {
  readAt = 0
}

/**
 * Takes over the periods of the law that were entered in the settings (architecture B7): from then on `value.on(date)`
 * knows them, wherever a rule asks. Reads the small register at most twice a minute.
 */
export async function keepLawCurrent(): Promise<void> {
  if (Date.now() - readAt < FRESH_MS) return
  const entered = await readDb().statutoryOverride.findMany({ orderBy: { validFrom: 'asc' } })
  for (const key of statutoryValueKeys) {
    statutoryValues[key].value.adopt(
      entered
        .filter((entry) => entry.key === key)
        .map((entry) => ({
          validFrom: fromDbDate(entry.validFrom),
          value: inCodeUnit(key, Number(entry.value)),
          source: entry.source,
        })),
    )
  }
  readAt = Date.now()
}
