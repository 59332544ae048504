import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { AuthorisationKind } from '@/platform/db/generated/enums'

export type HeldAuthorisation = {
  readonly id: string
  readonly documentNumber: string
  readonly onBehalfOf: string
}

/**
 * The authorisation of this kind a person holds on a day, or null: then a signature is refused (art. 110 ust. 7 ups,
 * art. 268a KPA). The register never holds two at once.
 */
export async function authorisationOn(
  db: Pick<ReadDb | WriteTx, 'authorisation'>,
  userId: string,
  kind: AuthorisationKind,
  date: LocalDate,
): Promise<HeldAuthorisation | null> {
  const day = toDbDate(date)
  return db.authorisation.findFirst({
    where: { userId, kind, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { id: true, documentNumber: true, onBehalfOf: true },
  })
}
