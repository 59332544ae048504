import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import type { AuditSummary } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { inNumbers, type InNumbers } from '@/platform/db/in-numbers'
import { found } from '@/platform/errors'
import type { GuardedContract } from './permissions'
import type { AnnexTerms, Terms } from './rules/contracts'

export const contractSelect = {
  id: true,
  processId: true,
  selectionId: true,
  providerId: true,
  form: true,
  year: true,
  number: true,
  state: true,
  scope: true,
  settlementTerms: true,
  standardClause: true,
  validFrom: true,
  validTo: true,
  endsOn: true,
  amount: true,
  plannedHours: true,
  documentNumber: true,
  signedOn: true,
  decidedBy: true,
  terminatedOn: true,
  terminateReason: true,
  version: true,
  process: { select: { title: true, catalogueCode: true, coordinatorId: true, responsibility: true } },
  provider: { select: { name: true, kind: true, closedOn: true } },
  selection: {
    select: {
      awards: {
        select: {
          amount: true,
          awardedOn: true,
          decisionNumber: true,
          offer: { select: { providerId: true, provider: { select: { name: true } } } },
        },
      },
    },
  },
  annexes: { orderBy: { number: 'asc' } },
  signatures: { orderBy: { createdAt: 'asc' } },
  settlement: true,
} as const satisfies Prisma.ServiceContractSelect

export type LoadedContract = InNumbers<Prisma.ServiceContractGetPayload<{ select: typeof contractSelect }>>

/** The contract. Throws `NotFound`. */
export async function loadContract(
  db: Pick<ReadDb | WriteTx, 'serviceContract'>,
  id: string,
): Promise<LoadedContract> {
  const row = await db.serviceContract.findUnique({ where: { id }, select: contractSelect })
  return inNumbers(found(row))
}

/** The contract for a change: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockContract(tx: WriteTx, id: string): Promise<LoadedContract> {
  await tx.$queryRaw`SELECT 1 FROM service_contract WHERE id = ${id}::uuid FOR UPDATE`
  return loadContract(tx, id)
}

/** The contract with what its permission is decided on. */
export const guardOfContract = (contract: LoadedContract) => ({
  ...guard(contract),
  id: contract.id,
  contract,
})

const guard = ({ process }: LoadedContract): GuardedContract => ({
  coordinatorId: process.coordinatorId,
  responsibility: process.responsibility,
})

/** The award a contract follows from; null where nobody was chosen among offers. */
export const awardOf = ({ selection, providerId }: Pick<LoadedContract, 'selection' | 'providerId'>) =>
  selection?.awards.find(({ offer }) => offer.providerId === providerId) ?? null

/** The first terms of a contract as its rules take them. */
export const firstTerms = (
  contract: Pick<LoadedContract, 'validFrom' | 'validTo' | 'amount' | 'plannedHours'>,
): Terms => ({
  from: fromDbDate(contract.validFrom),
  until: fromDbDate(contract.validTo),
  amount: contract.amount,
  plannedHours: contract.plannedHours,
})

/** Annexes as the rules take them. */
export const annexTerms = ({ annexes }: Pick<LoadedContract, 'annexes'>): AnnexTerms[] =>
  annexes.map(({ number, effectiveOn, endsOn, amount, plannedHours }) => ({
    number,
    effectiveOn: fromDbDate(effectiveOn),
    endsOn: endsOn ? fromDbDate(endsOn) : null,
    amount,
    plannedHours,
  }))

/** The audit of a contract: what, and codes – never the words. */
export const contractAudit = (
  subjectId: string,
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary => ({ subjectType: 'serviceContract', subjectId, summary })
