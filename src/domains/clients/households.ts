import 'server-only'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import type { WriteTx } from '@/platform/db/client'
import type { HouseholdRelation } from '@/platform/db/generated/enums'
import { found, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { assertOpen } from './open-person'
import { joiningRefusals } from './rules/household'

export type Membership = {
  readonly id: string
  readonly householdId: string
  readonly personId: string
  readonly relation: HouseholdRelation
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly version: number
}

/** A membership with its dates as days. Throws `NotFound`. */
export async function loadMembership({ tx }: CommandContext, memberId: string): Promise<Membership> {
  const row = found(await tx.householdMember.findUnique({ where: { id: memberId } }))
  return {
    id: row.id,
    householdId: row.householdId,
    personId: row.personId,
    relation: row.relation,
    validFrom: fromDbDate(row.validFrom),
    validTo: row.validTo ? fromDbDate(row.validTo) : null,
    version: row.version,
  }
}

/** Puts a person into a household from a day on. Throws `Refused`; the database refuses a second home at one time. */
export async function join(
  { tx, actor, clock }: CommandContext,
  householdId: string,
  personId: string,
  relation: HouseholdRelation,
  from: LocalDate,
): Promise<{ id: string }> {
  const person = found(
    await tx.person.findUnique({
      where: { id: personId },
      select: { mergedIntoId: true, bornOn: true, diedOn: true },
    }),
  )
  assertOpen(person)
  const household = found(
    await tx.household.findUnique({ where: { id: householdId }, include: { members: true } }),
  )
  refuseUnless(
    joiningRefusals({
      relation,
      validFrom: from,
      members: household.members.map((member) => ({
        id: member.id,
        personId: member.personId,
        relation: member.relation,
        validFrom: fromDbDate(member.validFrom),
        validTo: member.validTo ? fromDbDate(member.validTo) : null,
      })),
      household: {
        validFrom: fromDbDate(household.validFrom),
        validTo: household.validTo ? fromDbDate(household.validTo) : null,
      },
      bornOn: person.bornOn ? fromDbDate(person.bornOn) : null,
      diedOn: person.diedOn ? fromDbDate(person.diedOn) : null,
    }),
  )
  return tx.householdMember.create({
    data: {
      householdId,
      personId,
      relation,
      validFrom: toDbDate(from),
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
}

/** Ends a membership with its last day; a household nobody is left in ends with it. */
export async function leave(
  { tx }: CommandContext,
  member: Membership,
  version: number,
  lastDay: LocalDate,
  reason: string,
): Promise<void> {
  oneRow(
    await tx.householdMember.updateMany({
      where: { id: member.id, version },
      data: { validTo: toDbDate(lastDay), leaveReason: reason, version: { increment: 1 } },
    }),
  )
  await endWhenEmpty(tx, member.householdId, lastDay)
}

/** A household nobody is left in after a day ends with that day. */
export async function endWhenEmpty(tx: WriteTx, householdId: string, lastDay: LocalDate): Promise<void> {
  const staying = await tx.householdMember.findFirst({
    where: { householdId, OR: [{ validTo: null }, { validTo: { gt: toDbDate(lastDay) } }] },
    select: { id: true },
  })
  if (staying) return
  await tx.household.update({
    where: { id: householdId },
    data: { validTo: toDbDate(lastDay), version: { increment: 1 } },
  })
}

/** Takes up the household's next version: two people joining somebody to it at once are told of each other. */
export async function nextHouseholdVersion(
  { tx }: CommandContext,
  householdId: string,
  version: number,
): Promise<void> {
  oneRow(
    await tx.household.updateMany({
      where: { id: householdId, version },
      data: { version: { increment: 1 } },
    }),
  )
}

/** The day before: the last one of what another thing replaces. */
export const dayBefore = (date: LocalDate): LocalDate => addDays(date, -1)
