import 'server-only'
import { districtOf, foldedStreet } from '@/domains/staff/rules/district-of'
import type { ReadDb, WriteTx } from '@/platform/db/client'

type Place = { readonly street: string | null; readonly house: string; readonly city: string }

/** The district an address lies in by the centre's list of streets; null when no street of the list agrees. */
export async function districtOfAddress(
  db: Pick<ReadDb | WriteTx, 'districtStreet'>,
  address: Place,
): Promise<string | null> {
  const streetFolded = foldedStreet(address.street?.trim() ? address.street : address.city)
  return districtOf(address, await db.districtStreet.findMany({ where: { streetFolded } }))
}
