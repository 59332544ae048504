import 'server-only'
import { found, refuseUnless } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { kindOfContent, safeFileName } from '@/platform/files/scan'
import { defineRecordQuery } from '@/platform/query/define-query'
import * as inputs from './inputs/attachments'
import { selectionPermissions } from './permissions'
import { sealRefusals } from './rules/attachments'
import { loadSelection } from './selection-load'

/** A file of an offer, for whoever reads the offer; before the opening for nobody. */
export const offerAttachment = defineRecordQuery({
  name: 'contracting.offerAttachment',
  label: 'Załącznik oferty',
  input: inputs.readAttachment,
  permission: selectionPermissions.on('contracting.selection.read'),
  async load({ db }, { attachmentId }) {
    const row = await db.offerAttachment.findFirst({
      where: { id: attachmentId, removedAt: null },
      select: { offer: { select: { selectionId: true } } },
    })
    return row ? loadSelection(db, row.offer.selectionId) : null
  },
  assertOpen: ({ target }) => refuseUnless(sealRefusals(target.selection)),
  async run({ db }, { attachmentId }) {
    const { title, file } = found(
      await db.offerAttachment.findUnique({
        where: { id: attachmentId },
        select: { title: true, file: { select: { mimeType: true, sha256: true } } },
      }),
    )
    const content = await readContent(file.sha256)
    const name = safeFileName(title, kindOfContent(content)?.extension ?? 'bin')
    return { name, mimeType: file.mimeType, content }
  },
  subject: ({ id }) => ({ subjectType: 'providerSelection', subjectId: id }),
})
