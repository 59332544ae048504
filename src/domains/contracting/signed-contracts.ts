import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { annexTerms, firstTerms } from './contract-load'
import { contractNumber } from './labels'
import type { SignedContract } from './rules/contract-month'

/** The signed contracts of processes with their annexes, for monitoring: one statement for any number of processes. */
export async function signedContracts(
  db: Pick<ReadDb | WriteTx, 'serviceContract'>,
  processIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SignedContract[]>> {
  const rows = await db.serviceContract.findMany({
    where: { processId: { in: [...processIds] }, state: { not: 'draft' } },
    orderBy: [{ validFrom: 'asc' }, { year: 'asc' }, { number: 'asc' }],
    select: {
      id: true,
      processId: true,
      selectionId: true,
      providerId: true,
      documentNumber: true,
      year: true,
      number: true,
      validFrom: true,
      validTo: true,
      endsOn: true,
      amount: true,
      plannedHours: true,
      provider: { select: { name: true } },
      annexes: { orderBy: { number: 'asc' } },
    },
  })
  const byProcess = new Map<string, SignedContract[]>()
  for (const row of inNumbers(rows)) {
    const signed = {
      id: row.id,
      selectionId: row.selectionId,
      number: row.documentNumber ?? contractNumber(row),
      providerId: row.providerId,
      provider: row.provider.name,
      first: firstTerms(row),
      annexes: annexTerms(row),
      endsOn: fromDbDate(row.endsOn),
    }
    byProcess.set(row.processId, [...(byProcess.get(row.processId) ?? []), signed])
  }
  return byProcess
}
