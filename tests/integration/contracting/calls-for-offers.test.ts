import { describe, expect, it } from 'vitest'
import { enterOffer, openOffers, registerOffer } from '@/domains/contracting/offer-commands'
import { cancelSelection, openSelection } from '@/domains/contracting/selection-commands'
import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { stageDocument } from '@/domains/services-organisation/document-queries'
import { readDb } from '@/platform/db/client'
import {
  afterOpening,
  announcedContest,
  beforeOpening,
  impartial,
  later,
  offer,
  selectionInput,
  versionOf,
} from '@tests/support/given/contests'
import { provider } from '@tests/support/given/providers'
import { pdfText } from '@tests/support/pdf-text'
import { step } from '@tests/support/given/services'
import { codesOf } from '../services-organisation/setting'
import { contestTown } from './setting'

const { people, collecting } = contestTown()

const received = (selectionId: string, providerId: string, receivedOn: string, receivedTime: string) => ({
  selectionId,
  providerId,
  receivedOn,
  receivedTime,
  delivery: 'post' as const,
})

describe('a call for offers', () => {
  it('waits for the announcement and keeps its term (R-027, R-055)', async () => {
    const all = await people()
    const { coordinator, contracting, director, ngo } = all
    const processId = await announcedContest(all)
    expect(
      await codesOf(openSelection.execute(ngo, selectionInput(processId, { offersDueOn: '2026-04-09' }))),
    ).toEqual(['selection.term'])
    expect(
      await codesOf(openSelection.execute(ngo, selectionInput(processId, { openingOn: '2026-04-10' }))),
    ).toEqual(['selection.opening'])
    await openSelection.execute(ngo, selectionInput(processId))
    expect(await codesOf(openSelection.execute(contracting, selectionInput(processId)))).toEqual([
      'provider_selection_one_live',
    ])
    expect(coordinator.actor.id).not.toBe(director.actor.id)
  })

  it('is refused before the step of publication is done (R-027)', async () => {
    const all = await people()
    const { processIn } = await import('@tests/support/given/services')
    const processId = await processIn(all, 'WYB')
    expect(await codesOf(openSelection.execute(all.ngo, selectionInput(processId)))).toEqual([
      'selection.announcement',
    ])
  })

  it('enters an offer to the minute: at noon in time, a minute later too late and refused from assessment', async () => {
    const { ngo, selectionId, providerId } = await collecting(100)
    const other = await provider(ngo, 102, { name: 'Spóźniona' })
    const at = later(ngo, beforeOpening)
    const inTime = await registerOffer.execute(at, received(selectionId, providerId, '2026-04-10', '12:00'))
    expect(inTime).toMatchObject({ number: 1, late: false })
    const late = await registerOffer.execute(at, received(selectionId, other, '2026-04-10', '12:01'))
    expect(late).toMatchObject({ number: 2, late: true })
    expect(
      await codesOf(
        enterOffer.execute(at, {
          offerId: late.offerId,
          version: null,
          amount: 1,
          ownContribution: undefined,
          scope: 'x',
          attachments: '',
        }),
      ),
    ).toEqual(['offer.late'])
    expect(
      await codesOf(registerOffer.execute(at, received(selectionId, providerId, '2026-04-10', '11:00'))),
    ).toEqual(['offer_one_of_provider'])
    const third = await provider(ngo, 103)
    expect(
      await codesOf(registerOffer.execute(at, received(selectionId, third, '2026-04-30', '11:00'))),
    ).toEqual(['offer.future'])
  })

  it('two people entering offers at once get two numbers', async () => {
    const { ngo, contracting, selectionId, providerId } = await collecting(110)
    const other = await provider(ngo, 111)
    const numbers = await Promise.all([
      registerOffer.execute(
        later(ngo, beforeOpening),
        received(selectionId, providerId, '2026-04-09', '09:00'),
      ),
      registerOffer.execute(
        later(contracting, beforeOpening),
        received(selectionId, other, '2026-04-09', '09:00'),
      ),
    ])
    expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2])
  })
})

describe('sealed offers', () => {
  it('what is inside is read by nobody before the opening, not even in the history of changes', async () => {
    const { ngo, director, coordinator, contracting, second, processId, selectionId, providerId } =
      await collecting(120)
    const offerId = await offer(ngo, selectionId, providerId, 48_123_456)
    for (const reader of [ngo, director, coordinator, contracting, second]) {
      const page = await selectionPage(later(reader, beforeOpening), { processId })
      expect(page.selection?.offers).toHaveLength(1)
      expect(page.selection?.offers[0]?.content).toBeNull()
      expect(JSON.stringify(page)).not.toContain('48123456')
      expect(JSON.stringify(page)).not.toContain('weekendy')
    }
    expect(
      await codesOf(
        enterOffer.execute(later(ngo, beforeOpening), {
          offerId,
          version: 1,
          amount: 1,
          ownContribution: undefined,
          scope: 'x',
          attachments: '',
        }),
      ),
    ).toEqual(['offer.sealed'])
    const kept = await readDb().rowChange.findMany({ where: { table: 'offer_content' } })
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept.map(({ after }) => after))).not.toMatch(/48123456|weekendy|Statut/)
  })

  it('open after their moment only, by a whole and impartial committee (R-057)', async () => {
    const { ngo, coordinator, contracting, second, processId, selectionId, providerId } =
      await collecting(130)
    await offer(ngo, selectionId, providerId)
    const version = await versionOf(selectionId)
    expect(
      await codesOf(openOffers.execute(later(contracting, beforeOpening), { selectionId, version })),
    ).toEqual(['opening.moment'])
    const now = later(contracting, afterOpening)
    expect(
      (await codesOf(openOffers.execute(now, { selectionId, version }))).filter((code) =>
        code.startsWith('commission.statement'),
      ),
    ).toHaveLength(3)
    await impartial([coordinator, contracting, second], selectionId)
    await openOffers.execute(now, { selectionId, version })
    await expect(openOffers.execute(now, { selectionId, version })).rejects.toThrow()
    const page = await selectionPage(later(second, afterOpening), { processId })
    expect(page.selection?.offers[0]?.content).toMatchObject({ amount: 48_000_000 })
  })

  it('without an offer in time there is nothing to open; the choice is cancelled and begun again', async () => {
    const { ngo, contracting, coordinator, processId, selectionId } = await collecting(140)
    const now = later(contracting, afterOpening)
    const version = await versionOf(selectionId)
    expect(await codesOf(openOffers.execute(now, { selectionId, version }))).toEqual(['opening.none'])
    await cancelSelection.execute(now, { selectionId, version, reason: 'Nie wpłynęła żadna oferta.' })
    // the announcement and the public result say so, when and why; the edition that was published stays
    const announced = async (edition: number | null) => {
      const asked = { processId, kind: 'announcement', format: 'pdf', edition } as const
      return pdfText((await stageDocument(now, asked)).content)
    }
    expect(await announced(null)).toContain('Otwarty konkurs ofert unieważniono 13.04.2026')
    expect(await announced(null)).toContain('Nie wpłynęła żadna oferta.')
    expect(await announced(1)).not.toContain('unieważniono')
    const result = await pdfText((await selectionDocumentationPdf(now, { processId })).content)
    expect(result).toContain('Wybór unieważniono 13.04.2026')
    // a further contest is announced anew
    expect(await codesOf(openSelection.execute(ngo, selectionInput(processId)))).toEqual([
      'selection.announcement',
    ])
    await step(coordinator, processId, 'UDPP-05')
    expect(await announced(null)).not.toContain('unieważniono')
    await openSelection.execute(ngo, selectionInput(processId))
    expect(await readDb().providerSelection.count({ where: { processId } })).toBe(2)
  })
})
