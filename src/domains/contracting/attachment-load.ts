import 'server-only'
import { formatDateTime } from '@/kernel/polish'
import type { ReadDb } from '@/platform/db/client'
import { removalRefusals } from './rules/attachments'
import { sealed } from './rules/selection'
import type { LoadedSelection } from './selection-load'

export type AttachmentView = {
  readonly id: string
  readonly offerId: string
  readonly number: number
  readonly addedAt: string
  /** it came after the opening: a scan of what was opened, or what the offeror was called to complete */
  readonly afterOpening: boolean
  readonly removable: boolean
  /** what it is, how much it weighs and the hash of its content; null before the opening */
  readonly known: { readonly title: string; readonly size: number; readonly sha256: string } | null
}

/** The files of the offers. Before the opening: that they came, and when; what they are is not even asked for. */
export async function attachmentsOf(
  db: ReadDb,
  selection: LoadedSelection,
  now: Date,
): Promise<AttachmentView[]> {
  const rows = await db.offerAttachment.findMany({
    where: { offerId: { in: selection.offers.map(({ id }) => id) }, removedAt: null },
    orderBy: [{ offerId: 'asc' }, { number: 'asc' }],
    select: { id: true, offerId: true, number: true, createdAt: true },
  })
  const contents = sealed(selection)
    ? []
    : await db.offerAttachment.findMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        select: { id: true, title: true, file: { select: { size: true, sha256: true } } },
      })
  const knownOf = (id: string) => {
    const content = contents.find((one) => one.id === id)
    return content ? { title: content.title, ...content.file } : null
  }
  const removable =
    selection.state === 'collecting' && removalRefusals(selection.offersDueAt, now).length === 0
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    addedAt: formatDateTime(createdAt),
    afterOpening: selection.openedAt !== null && createdAt > selection.openedAt,
    removable,
    known: knownOf(row.id),
  }))
}
