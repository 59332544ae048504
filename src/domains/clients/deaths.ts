import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { endWhenEmpty } from './households'

/** With a person's death end the membership of a household and every guardianship, proxy and obligation, both ways. */
export async function endAllTies({ tx }: CommandContext, personId: string, on: LocalDate): Promise<void> {
  const day = toDbDate(on)
  const homes = await tx.householdMember.findMany({
    where: { personId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    select: { householdId: true },
  })
  const lasting = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] }
  await tx.householdMember.updateMany({
    where: { personId, ...lasting },
    data: { validTo: day, leaveReason: 'zgon', version: { increment: 1 } },
  })
  for (const { householdId } of homes) await endWhenEmpty(tx, householdId, on)
  await tx.personRelation.updateMany({
    where: { AND: [{ OR: [{ personId }, { relatedPersonId: personId }] }, lasting] },
    data: { validTo: day, version: { increment: 1 } },
  })
}
