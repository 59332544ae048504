import 'server-only'
import type { ReadDb } from '@/platform/db/client'

/** Names of the centre's districts by id: a handful, read whole. */
export async function districtNames(db: Pick<ReadDb, 'district'>): Promise<ReadonlyMap<string, string>> {
  const districts = await db.district.findMany({ select: { id: true, name: true } })
  return new Map(districts.map(({ id, name }) => [id, name]))
}
