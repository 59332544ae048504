import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Prisma } from '@/platform/db/generated/client'

/** Positions held on a day by people with an active account; the last day of a position is one of its days. */
export function heldOn(day: LocalDate) {
  const on = toDbDate(day)
  return {
    validFrom: { lte: on },
    OR: [{ validTo: null }, { validTo: { gte: on } }],
    user: { status: 'active' },
  } as const satisfies Prisma.PositionWhereInput
}
