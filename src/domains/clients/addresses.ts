import 'server-only'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { CommandContext } from '@/platform/command/define-command'
import type { AddressKind } from '@/platform/db/generated/enums'
import { refuse } from '@/platform/errors'
import { districtOfAddress } from './district-of-address'
import type { AddressInput } from './inputs/address'
import { addressFolded } from './rules/folding'

/** Writes a person's address of a kind from a day on, with the district its street lies in. */
export async function placeAddress(
  { tx, actor, clock }: CommandContext,
  personId: string,
  kind: AddressKind,
  address: AddressInput,
  validFrom: LocalDate,
): Promise<void> {
  await tx.personAddress.create({
    data: {
      personId,
      kind,
      ...address,
      districtId: await districtOfAddress(tx, address),
      folded: addressFolded(address),
      validFrom: toDbDate(validFrom),
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
}

/**
 * The address of a kind changes on a day: the former one ends the day before and stays in the past; one that began on
 * the same day is put right in its place. `null` only ends it. Throws `Refused` when a later address is already there.
 */
export async function replaceAddress(
  context: CommandContext,
  personId: string,
  kind: AddressKind,
  address: AddressInput | null,
  from: LocalDate,
): Promise<void> {
  const { tx } = context
  const day = toDbDate(from)
  const existing = await tx.personAddress.findMany({
    where: { personId, kind, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { validFrom: 'asc' },
  })
  const later = existing.find((row) => row.validFrom > day)
  if (later) {
    throw refuse(
      'later-address',
      `Od ${formatDate(fromDbDate(later.validFrom))} wpisano już późniejszy adres tego rodzaju.`,
      'Podaj dzień nie wcześniejszy niż początek tego adresu.',
    )
  }
  const current = existing[0]
  if (!current && address === null) {
    throw refuse('no-address', 'Osoba nie ma adresu tego rodzaju w tym dniu.', 'Sprawdź datę.')
  }
  if (current && current.validFrom.getTime() === day.getTime()) {
    if (address === null) await tx.personAddress.delete({ where: { id: current.id } })
    else {
      await tx.personAddress.update({
        where: { id: current.id },
        data: {
          ...address,
          districtId: await districtOfAddress(tx, address),
          folded: addressFolded(address),
          validTo: null,
          version: { increment: 1 },
        },
      })
    }
    return
  }
  if (current) {
    await tx.personAddress.update({
      where: { id: current.id },
      data: { validTo: toDbDate(addDays(from, -1)), version: { increment: 1 } },
    })
  }
  if (address !== null) await placeAddress(context, personId, kind, address, from)
}
