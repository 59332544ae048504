import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { AuthorisationKind } from '@/platform/db/generated/enums'

export type AuthorisationRow = {
  readonly id: string
  readonly version: number
  readonly userId: string
  readonly name: string
  readonly kind: AuthorisationKind
  readonly documentNumber: string
  readonly onBehalfOf: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** Lines of the register of authorisations, newest first. */
export async function authorisationRows(
  db: ReadDb,
  where: Prisma.AuthorisationWhereInput,
): Promise<AuthorisationRow[]> {
  const rows = await db.authorisation.findMany({
    where,
    orderBy: [{ validFrom: 'desc' }, { user: { lastName: 'asc' } }, { kind: 'asc' }],
    include: { user: { select: { firstName: true, lastName: true } } },
  })
  return rows.map(({ user, validFrom, validTo, ...row }) => ({
    id: row.id,
    version: row.version,
    userId: row.userId,
    kind: row.kind,
    documentNumber: row.documentNumber,
    onBehalfOf: row.onBehalfOf,
    name: `${user.lastName} ${user.firstName}`,
    validFrom: fromDbDate(validFrom),
    validTo: validTo ? fromDbDate(validTo) : null,
  }))
}
