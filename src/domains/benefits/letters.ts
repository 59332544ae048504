import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { addressLines } from '@/kernel/postal-address'
import { positionLabels } from '@/domains/staff/labels'
import type { Actor } from '@/platform/auth/actor'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'
import { storeFile } from '@/platform/files/file-store'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import type { BuiltDocument } from '@/platform/documents/define-document'
import { found } from '@/platform/errors'

/** Where the letters go: the address for correspondence, else of residence, else the last one known. */
export async function personInLetter(db: ReadDb, personId: string, on: LocalDate) {
  const day = toDbDate(on)
  const [person, addresses] = await Promise.all([
    db.person.findUnique({
      where: { id: personId },
      select: { firstName: true, lastName: true, pesel: true, sex: true },
    }),
    db.personAddress.findMany({
      where: { personId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
      select: { kind: true, street: true, house: true, flat: true, postcode: true, city: true },
    }),
  ])
  const known = found(person)
  const address = (['correspondence', 'residence', 'registered', 'lastRegistered'] as const)
    .map((kind) => addresses.find((candidate) => candidate.kind === kind))
    .find((candidate) => candidate !== undefined)
  return {
    name: `${known.firstName} ${known.lastName}`,
    gender: known.sex ?? 'female',
    addressLines: address ? [...addressLines(address)] : [],
    ...(known.pesel ? { pesel: known.pesel } : {}),
  }
}

/** What a letter prints when the party has no address in the register (art. 107 KPA asks for one only in a decision). */
export const withAddress = <P extends { addressLines: string[] }>(person: P): P =>
  person.addressLines.length > 0 ? person : { ...person, addressLines: ['adres nieustalony'] }

const signingOrder: readonly PositionKind[] = ['director', 'deputyDirector', 'teamLeader', 'benefitsWorker']

/** The employee as named in letters, under the position that fits the deed. */
export async function workerInLetter(
  db: ReadDb,
  userId: string,
  prefer: readonly PositionKind[] = ['benefitsWorker'],
) {
  const user = found(
    await db.user.findUnique({
      where: { id: userId },
      select: {
        firstName: true,
        lastName: true,
        phone: true,
        room: true,
        positions: { where: { validTo: null }, select: { kind: true } },
      },
    }),
  )
  const kinds = user.positions.map(({ kind }) => kind)
  const kind = [...prefer, ...signingOrder].find((candidate) => kinds.includes(candidate)) ?? kinds[0]
  return {
    name: `${user.firstName} ${user.lastName}`,
    position: kind ? positionLabels[kind] : 'pracownik',
    ...(user.phone ? { phone: user.phone } : {}),
    ...(user.room ? { room: user.room } : {}),
  }
}

/** Position of somebody who signs now, in words. */
export function signingPosition(actor: Actor): string {
  const kind = signingOrder.find((candidate) => actor.positions.some((p) => p.kind === candidate))
  const own = kind ?? actor.positions[0]?.kind
  return own ? positionLabels[own] : ''
}

type Letter = { document: BuiltDocument; name: string; kind: string; personId: string; training: boolean }

/** Prints a letter and keeps it, hash and all, in the command's own transaction. */
export async function storeLetter(context: CommandContext, letter: Letter): Promise<string> {
  const content = await renderBuiltPdf(letter.document, { training: letter.training })
  const stored = await storeFile(context, {
    name: letter.name,
    mimeType: 'application/pdf',
    kind: letter.kind,
    personId: letter.personId,
    content,
  })
  return stored.id
}
