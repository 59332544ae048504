import 'server-only'
import { fold } from '@/kernel/polish'
import type { ReadDb, WriteTx } from '@/platform/db/client'

/** The district an address lies in by the centre's list of streets; null when no street of the list agrees. */
export async function districtOfAddress(
  db: Pick<ReadDb | WriteTx, 'districtStreet'>,
  address: { readonly street: string | null; readonly house: string; readonly city: string },
): Promise<string | null> {
  const streetFolded = fold((address.street ?? address.city).replace(/^(ul|ulica)\.?\s+/i, ''))
  const ranges = await db.districtStreet.findMany({ where: { streetFolded } })
  const house = Number.parseInt(address.house, 10)
  const within = (from: number | null, to: number | null) =>
    (from === null && to === null) ||
    (Number.isFinite(house) && (from === null || house >= from) && (to === null || house <= to))
  // a range that names the house goes before one that takes the whole street
  const fitting = ranges
    .filter((range) => within(range.houseFrom, range.houseTo))
    .sort((a, b) => Number(a.houseFrom === null) - Number(b.houseFrom === null))
  return fitting[0]?.districtId ?? null
}
