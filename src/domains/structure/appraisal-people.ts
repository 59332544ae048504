import 'server-only'
import { workersByPosition } from '@/domains/staff/workers'
import type { LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'

/** Social workers of a day, who agree the appraisal sheet: their ids with their names. */
export async function socialWorkersOn(
  db: Pick<ReadDb | WriteTx, 'position'>,
  day: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const [workers, seniors] = await Promise.all([
    workersByPosition(db, 'socialWorker', day),
    workersByPosition(db, 'seniorSocialWorker', day),
  ])
  return new Map([...workers, ...seniors].map(({ userId, name }) => [userId, name]))
}
