import 'server-only'
import { ledSelect, substituteOn } from '@/domains/casework/permissions'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { addressLines } from '@/kernel/postal-address'
import { positionLabels } from '@/domains/staff/labels'
import { holds, type Actor } from '@/platform/auth/actor'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { BuiltDocument } from '@/platform/documents/define-document'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { storeFile } from '@/platform/files/file-store'

const addressOrder = ['residence', 'registered', 'correspondence', 'lastRegistered'] as const

/** The client as a certificate names them: name and the address where they live, else the best one known. */
export async function clientInLetter(
  db: Pick<ReadDb | WriteTx, 'person' | 'personAddress'>,
  personId: string,
  on: LocalDate,
) {
  const day = toDbDate(on)
  const [person, addresses] = await Promise.all([
    db.person.findUniqueOrThrow({
      where: { id: personId },
      select: { firstName: true, lastName: true, sex: true },
    }),
    db.personAddress.findMany({
      where: { personId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
      select: { kind: true, street: true, house: true, flat: true, postcode: true, city: true },
    }),
  ])
  const address = addressOrder
    .map((kind) => addresses.find((candidate) => candidate.kind === kind))
    .find((candidate) => candidate !== undefined)
  return {
    name: `${person.firstName} ${person.lastName}`,
    gender: person.sex ?? ('female' as const),
    addressLines: address ? [...addressLines(address)] : ['adres nieustalony'],
  }
}

/** Who signs now: name in full, position, instant. */
export function signatoryOf(actor: Actor, at: Date) {
  const position = holds(actor, 'socialWorker') ? 'socialWorker' : 'seniorSocialWorker'
  return { name: `${actor.firstName} ${actor.lastName}`, position: positionLabels[position], signedAt: at }
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

/**
 * Puts a line on the desk of everybody who leads or stands in for the client's open benefits file. Says whether
 * there was anybody to tell.
 */
export async function tellBenefitsWorker(
  { tx, actor, clock }: CommandContext,
  notice: { kind: string; subjectType: string; subjectId: string; personId: string },
): Promise<boolean> {
  const files = await tx.caseFile.findMany({
    where: { personId: notice.personId, kind: 'benefits', state: 'open' },
    select: ledSelect,
  })
  const receivers = new Set(files.flatMap((file) => [file.leadId, substituteOn(file, clock.today())]))
  receivers.delete(actor.id)
  const data = [...receivers].flatMap((userId) =>
    userId === null ? [] : [{ ...notice, userId, createdAt: clock.now(), createdBy: actor.id }],
  )
  if (data.length > 0) await tx.notice.createMany({ data })
  return data.length > 0
}
