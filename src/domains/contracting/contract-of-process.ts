import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { annexTerms, contractSelect, firstTerms } from './contract-load'
import { contractNumber } from './labels'
import { termsOn } from './rules/contracts'

export type ContractOfProcess = {
  readonly id: string
  readonly number: string
  readonly providerId: string
  readonly provider: string
  readonly from: LocalDate
  readonly until: LocalDate
  readonly amount: number
  /** hours a month, as the contract and its annexes say on the day */
  readonly plannedHours: number | null
}

/** The signed contract by which a service is performed on a day, with its annexes, or null. For monitoring. */
export async function contractOfProcess(
  db: Pick<ReadDb | WriteTx, 'serviceContract'>,
  processId: string,
  on: LocalDate,
): Promise<ContractOfProcess | null> {
  const day = toDbDate(on)
  const row = await db.serviceContract.findFirst({
    where: {
      processId,
      state: { not: 'draft' },
      validFrom: { lte: day },
      endsOn: { gte: day },
      OR: [{ terminatedOn: null }, { terminatedOn: { gte: day } }],
    },
    orderBy: { validFrom: 'desc' },
    select: contractSelect,
  })
  if (!row) return null
  const terms = termsOn(firstTerms(row), annexTerms(row), on)
  return {
    id: row.id,
    number: row.documentNumber ?? contractNumber(row),
    providerId: row.providerId,
    provider: row.provider.name,
    from: fromDbDate(row.validFrom),
    until: terms.until,
    amount: terms.amount,
    plannedHours: terms.plannedHours,
  }
}
