import 'server-only'
import type { WriteTx } from '@/platform/db/client'

/**
 * The next number of a class in a year. The counter's row stays locked until the command ends, so numbers have no gap
 * and no number is given twice; a command that fails gives its number back.
 */
export async function nextNumber(tx: WriteTx, symbol: string, year: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_counter (symbol, year, last) VALUES (${symbol}, ${year}, 1)
    ON CONFLICT (symbol, year) DO UPDATE SET last = number_counter.last + 1
    RETURNING last`
  const row = rows[0]
  if (!row) throw new Error('number_counter returned nothing')
  return row.last
}
