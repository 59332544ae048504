import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { contentRefusals, kindOfContent } from '@/platform/files/scan'
import * as inputs from './inputs/attachments'
import { selectionPermissions } from './permissions'
import { attachmentRefusals, removalRefusals } from './rules/attachments'
import { inState } from './selection-history'
import { lockOffer, selectionAudit } from './selection-load'

/** Adds a file to an offer: PDF, JPEG or PNG by content. Until the opening nobody sees what it is. */
export const addOfferAttachment = defineCommand({
  name: 'contracting.addOfferAttachment',
  label: 'Dołączenie załącznika do oferty',
  input: inputs.addAttachment,
  load: ({ tx }, { offerId }) => lockOffer(tx, offerId),
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection, offer }, ...context }, { title, content: base64 }) {
    const { tx, actor, clock } = context
    inState(selection, 'collecting', 'opened')
    const content = Buffer.from(base64, 'base64')
    refuseUnless(contentRefusals(content))
    const there = await tx.offerAttachment.findMany({
      where: { offerId: offer.id },
      select: { number: true, removedAt: true, file: { select: { size: true } } },
    })
    refuseUnless(
      attachmentRefusals({
        ...offer,
        offersDueAt: selection.offersDueAt,
        kept: there.filter(({ removedAt }) => removedAt === null).map(({ file }) => file.size),
        size: content.byteLength,
      }),
    )
    return tx.offerAttachment.create({
      data: {
        offerId: offer.id,
        number: Math.max(0, ...there.map(({ number }) => number)) + 1,
        title,
        fileId: await keep(context, content),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true, number: true },
    })
  },
  audit: ({ offerId }, { id, number }, { selection }) =>
    selectionAudit(selection.id, { offerId, attachmentId: id, number }),
})

/** The name says nothing: it stands in the history, which is read before the opening too. */
async function keep(context: CommandContext, content: Buffer): Promise<string> {
  const kind = kindOfContent(content)
  if (!kind) throw new Error('content of an unknown kind passed the check')
  const { id } = await storeFile(context, {
    name: `Załącznik do oferty.${kind.extension}`,
    mimeType: kind.mimeType,
    kind: 'contracting.offerAttachment',
    personId: null,
    content,
  })
  return id
}

/** Takes a file of an offer back, before the term: the offeror replaces it or withdraws it. */
export const removeOfferAttachment = defineCommand({
  name: 'contracting.removeOfferAttachment',
  label: 'Wycofanie załącznika oferty',
  input: inputs.removeAttachment,
  async load({ tx }, { attachmentId }) {
    const where = { id: attachmentId }
    const { offerId } = found(await tx.offerAttachment.findUnique({ where, select: { offerId: true } }))
    const locked = await lockOffer(tx, offerId)
    const select = { number: true, removedAt: true } as const
    return { ...locked, attachment: found(await tx.offerAttachment.findUnique({ where, select })) }
  },
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection, attachment }, tx, actor, clock }, { attachmentId }) {
    inState(selection, 'collecting')
    if (attachment.removedAt !== null)
      throw refuse('attachment.removed', 'Ten załącznik jest już wycofany.', 'Odśwież stronę.')
    refuseUnless(removalRefusals(selection.offersDueAt, clock.now()))
    await tx.offerAttachment.update({
      where: { id: attachmentId },
      data: { removedAt: clock.now(), removedBy: actor.id },
      select: { id: true },
    })
  },
  audit: ({ attachmentId }, _result, { selection, offer, attachment }) =>
    selectionAudit(selection.id, { offerId: offer.id, attachmentId, number: attachment.number }),
})
