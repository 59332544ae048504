import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { caseworkPermissions } from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { BenefitKind, ProceedingState } from '@/platform/db/generated/enums'
import type { ReadDb } from '@/platform/db/client'

export type ClientProceeding = {
  readonly id: string
  readonly fileId: string
  readonly caseNumber: string
  readonly benefit: BenefitKind
  readonly state: ProceedingState
  readonly appliedOn: LocalDate
}

/** Proceedings of a client's benefits files that the wall lets the actor into, newest first. */
export async function proceedingsOf(db: ReadDb, actor: Actor, personId: string): Promise<ClientProceeding[]> {
  const visible = caseworkPermissions.on('casework.benefitsFile.read').visibleTo(actor)
  if (visible === null) return []
  const rows = await db.proceeding.findMany({
    where: { personId, caseFile: visible },
    orderBy: [{ appliedOn: 'desc' }, { caseNumber: 'desc' }],
    take: 200,
    select: { id: true, caseFileId: true, caseNumber: true, benefit: true, state: true, appliedOn: true },
  })
  return rows.map(({ caseFileId, appliedOn, ...row }) => ({
    ...row,
    fileId: caseFileId,
    appliedOn: fromDbDate(appliedOn),
  }))
}
