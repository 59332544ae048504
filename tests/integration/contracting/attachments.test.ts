import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { addOfferAttachment, removeOfferAttachment } from '@/domains/contracting/attachment-commands'
import { offerAttachment } from '@/domains/contracting/attachment-queries'
import { openOffers, registerOffer } from '@/domains/contracting/offer-commands'
import { openSelection } from '@/domains/contracting/selection-commands'
import { selectionPage } from '@/domains/contracting/selection-queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import {
  afterOpening,
  announcedContest,
  attachment,
  beforeOpening,
  correct,
  impartial,
  later,
  offer,
  pdf,
  selectionInput,
  versionOf,
} from '@tests/support/given/contests'
import { provider } from '@tests/support/given/providers'
import { codesOf, servicesTown } from '../services-organisation/setting'

const town = servicesTown()
/** The last minute of the term, and the first after it. */
const atTheTerm = '2026-04-10T12:00:00+02:00'
const afterTheTerm = '2026-04-10T12:00:01+02:00'

/** A contest with one offer in time, before its opening. */
async function contest(serial: number) {
  const all = {
    ...(await town.people()),
    ngo: await town.call('ngoSpecialist'),
    second: await town.call('socialWorker'),
  }
  const processId = await announcedContest(all)
  const { selectionId } = await openSelection.execute(all.ngo, selectionInput(processId))
  const offerId = await offer(all.ngo, selectionId, await provider(all.ngo, serial))
  return { ...all, processId, selectionId, offerId }
}

type Contest = Awaited<ReturnType<typeof contest>>

async function opens({ coordinator, contracting, second, selectionId }: Contest) {
  await impartial([coordinator, contracting, second], selectionId)
  await openOffers.execute(later(contracting, afterOpening), {
    selectionId,
    version: await versionOf(selectionId),
  })
}

async function filesSeen(call: CommandCall, processId: string, at: string) {
  const { selection } = await selectionPage(later(call, at), { processId })
  return selection?.offers[0]?.attachments ?? []
}

const download = (call: CommandCall, attachmentId: string, at: string) =>
  offerAttachment(later(call, at), { attachmentId })

describe('files of an offer', () => {
  it('are sealed with it: before the opening nobody reads nor downloads them, also after the moment passed', async () => {
    const all = await contest(400)
    const { ngo, director, coordinator, contracting, second, processId, offerId } = all
    const first = await attachment(ngo, offerId, { title: 'Statut Bliskich', content: pdf('Rozdział I') })
    await attachment(contracting, offerId, { title: 'Sprawozdanie' })
    for (const reader of [ngo, director, coordinator, contracting, second]) {
      const page = await selectionPage(later(reader, beforeOpening), { processId })
      expect(page.selection?.offers[0]?.attachments).toMatchObject([
        { number: 1, known: null },
        { number: 2, known: null },
      ])
      expect(JSON.stringify(page)).not.toMatch(/Bliskich|Sprawozdanie/)
      expect(await codesOf(download(reader, first, beforeOpening))).toEqual(['offer.sealed'])
      expect(await codesOf(download(reader, first, afterOpening))).toEqual(['offer.sealed'])
    }
    const tried = await readDb().accessLog.findMany({
      where: { operation: 'contracting.offerAttachment', subjectId: all.selectionId },
    })
    expect(tried.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'deny'))

    const kept = await readDb().rowChange.findMany({
      where: { table: { in: ['offer_attachment', 'stored_file'] } },
    })
    expect(kept.length).toBeGreaterThan(3)
    expect(JSON.stringify(kept.map(({ after }) => after))).not.toMatch(/Bliskich|Sprawozdanie/)

    await opens(all)
    expect(await filesSeen(second, processId, afterOpening)).toMatchObject([
      { number: 1, afterOpening: false, removable: false, known: { title: 'Statut Bliskich', size: 20 } },
      { number: 2, known: { title: 'Sprawozdanie' } },
    ])
    expect(await download(second, first, afterOpening)).toEqual({
      name: 'Statut Bliskich.pdf',
      mimeType: 'application/pdf',
      content: pdf('Rozdział I'),
    })
    const logged = await readDb().accessLog.findMany({
      where: { operation: 'contracting.offerAttachment', actorId: second.actor.id, outcome: 'permit' },
    })
    expect(logged.at(-1)).toMatchObject({ subjectType: 'providerSelection', subjectId: all.selectionId })
  })

  it('are taken by what they are: PDF, JPEG or PNG to 10 MB, and nothing of a refused one is kept', async () => {
    const { ngo, offerId } = await contest(410)
    const add = (content: Buffer) => codesOf(attachment(ngo, offerId, { content }))
    expect(await add(Buffer.from('<script>alert(1)</script>'))).toEqual(['file.kind'])
    expect(await add(Buffer.from('MZ statut.pdf'))).toEqual(['file.kind'])
    expect(await add(Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'))).toEqual(['file.size'])
    const sent = { offerId, content: pdf().toString('base64') }
    await expect(addOfferAttachment.execute(ngo, { ...sent, title: ' ' })).rejects.toThrow()
    await expect(addOfferAttachment.execute(ngo, { ...sent, title: 'Statut', content: '' })).rejects.toThrow()
    expect(await readDb().offerAttachment.count({ where: { offerId } })).toBe(0)
  })

  it('two people adding at once get two numbers; the twenty-first file is refused', async () => {
    const { ngo, contracting, offerId } = await contest(420)
    const [one, two] = await Promise.all([attachment(ngo, offerId), attachment(contracting, offerId)])
    expect(one).not.toBe(two)
    for (let more = 0; more < 18; more++) await attachment(ngo, offerId)
    expect(await codesOf(attachment(ngo, offerId))).toEqual(['attachment.count'])
    const rows = await readDb().offerAttachment.findMany({
      where: { offerId },
      orderBy: { number: 'asc' },
      select: { number: true },
    })
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })

  it('are replaced to the minute of the term, with a trace of who did it, and later not', async () => {
    const all = await contest(430)
    const { ngo, contracting, processId, offerId } = all
    const wrong = await attachment(ngo, offerId, { title: 'Nie ten statut', at: atTheTerm })
    const right = await attachment(ngo, offerId, { title: 'Ten statut', at: atTheTerm })
    const remove = (attachmentId: string, at: string) =>
      removeOfferAttachment.execute(later(contracting, at), { attachmentId })
    expect(await filesSeen(ngo, processId, atTheTerm)).toMatchObject([
      { removable: true },
      { removable: true },
    ])
    await remove(wrong, atTheTerm)
    expect(await codesOf(remove(wrong, atTheTerm))).toEqual(['attachment.removed'])
    expect(await filesSeen(ngo, processId, afterTheTerm)).toMatchObject([{ number: 2, removable: false }])
    expect(await codesOf(remove(right, afterTheTerm))).toEqual(['attachment.term'])
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'contracting.removeOfferAttachment' },
    })
    expect(entry).toMatchObject({
      actorId: contracting.actor.id,
      summary: { offerId, attachmentId: wrong, number: 1 },
    })
    await opens(all)
    await expect(download(ngo, wrong, afterOpening)).rejects.toThrow()
    expect(await codesOf(remove(right, afterOpening))).toEqual(['selection.state'])
  })

  it('stay as they came for the database too', async () => {
    const { ngo, offerId } = await contest(440)
    const id = await attachment(ngo, offerId)
    const app = new pg.Client({ connectionString: town.database().appUrl })
    await app.connect()
    const kept = /offer_attachment_kept/
    try {
      await expect(app.query(`UPDATE offer_attachment SET title = 'x' WHERE id = $1`, [id])).rejects.toThrow(
        kept,
      )
      await expect(app.query(`DELETE FROM offer_attachment WHERE id = $1`, [id])).rejects.toThrow(kept)
      await expect(
        app.query(`UPDATE offer_attachment SET removed_at = $2, removed_by = created_by WHERE id = $1`, [
          id,
          afterTheTerm,
        ]),
      ).rejects.toThrow(kept)
    } finally {
      await app.end()
    }
  })

  it('come to an offer until its formal check, what came after the opening is marked', async () => {
    const all = await contest(450)
    const { ngo, contracting, processId, selectionId, offerId } = all
    const late = await registerOffer.execute(later(ngo, beforeOpening), {
      selectionId,
      providerId: await provider(ngo, 452, { name: 'Spóźniona' }),
      receivedOn: '2026-04-10',
      receivedTime: '12:01',
      delivery: 'post',
    })
    expect(await codesOf(attachment(ngo, late.offerId))).toEqual(['offer.late'])
    await opens(all)
    await attachment(ngo, offerId, { title: 'Pełnomocnictwo', at: '2026-04-13T10:05:00+02:00' })
    expect(await filesSeen(ngo, processId, afterOpening)).toMatchObject([
      { afterOpening: true, known: { title: 'Pełnomocnictwo' } },
    ])
    await correct(contracting, offerId)
    expect(await codesOf(attachment(ngo, offerId, { at: afterOpening }))).toEqual(['attachment.checked'])
  })
})
