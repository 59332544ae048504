import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { award } from '@/domains/contracting/award-commands'
import { declareImpartiality, giveOpinion, scoreOffer } from '@/domains/contracting/committee-commands'
import { contractingDesk } from '@/domains/contracting/desk-queries'
import {
  checkOffer,
  closeFormal,
  enterOffer,
  openOffers,
  registerOffer,
} from '@/domains/contracting/offer-commands'
import { declareConflict } from '@/domains/contracting/provider-commands'
import { cancelSelection, openSelection, publishResult } from '@/domains/contracting/selection-commands'
import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { formalCodes } from '@/domains/contracting/rules/selection'
import { stageDocument } from '@/domains/services-organisation/document-queries'
import { completeStep } from '@/domains/services-organisation/step-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import type { CommandCall } from '@/platform/command/define-command'
import {
  afterOpening,
  announcedContest,
  beforeOpening,
  contestInScoring,
  correct,
  impartial,
  later,
  offer,
  offerRow,
  opined,
  provider,
  score,
  selectionInput,
  selectionRow,
  versionOf,
  type ContestPeople,
} from '@tests/support/given/contracting'
import { pdfText } from '@tests/support/pdf-text'
import { step, stepOf } from '@tests/support/given/services'
import { codesOf, servicesTown } from '../services-organisation/setting'

const town = servicesTown()

async function people(): Promise<ContestPeople> {
  return {
    ...(await town.people()),
    ngo: await town.call('ngoSpecialist'),
    second: await town.call('socialWorker'),
  }
}

/** A collecting contest with one provider. */
async function collecting(serial: number) {
  const all = await people()
  const processId = await announcedContest(all)
  const { selectionId } = await openSelection.execute(all.ngo, selectionInput(processId))
  const providerId = await provider(all.ngo, serial)
  return { ...all, processId, selectionId, providerId }
}

const received = (selectionId: string, providerId: string, receivedOn: string, receivedTime: string) => ({
  selectionId,
  providerId,
  receivedOn,
  receivedTime,
  delivery: 'post' as const,
})

/** Writes the step with one press: nothing is typed. */
async function press(call: CommandCall, processId: string, code: string) {
  const { id, version } = await stepOf(processId, code)
  const at = later(call, afterOpening)
  await completeStep.execute(at, { stepId: id, version, doneOn: at.clock.today(), note: '', content: {} })
}

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

describe('the committee', () => {
  it('an excluded obligatory member stops it until the director completes it (R-057)', async () => {
    const { ngo, coordinator, contracting, second, director, processId, selectionId, providerId } =
      await collecting(150)
    await offer(ngo, selectionId, providerId)
    await impartial([coordinator, second], selectionId)
    const statement = { selectionId, tied: [providerId], confirmed: true as const }
    const at = later(contracting, beforeOpening)
    expect(await codesOf(declareImpartiality.execute(at, { ...statement, reason: '' }))).toEqual([
      'statement.reason',
    ])
    await declareImpartiality.execute(at, { ...statement, reason: 'Zasiadam w radzie fundacji.' })
    const version = await versionOf(selectionId)
    expect(
      await codesOf(openOffers.execute(later(coordinator, afterOpening), { selectionId, version })),
    ).toEqual(['committee.specialist'])
    const another = await town.call('contractingSpecialist', 'second')
    await step(director, processId, 'UDPP-06', {
      members: [coordinator.actor.id, another.actor.id, second.actor.id],
      documentNumber: 'D.13.2026',
    })
    await impartial([another], selectionId)
    await openOffers.execute(later(coordinator, afterOpening), { selectionId, version })
    await expect(
      openOffers.execute(later(contracting, afterOpening), { selectionId, version }),
    ).rejects.toBeInstanceOf(Forbidden)
  })

  it('a tie in the register of providers excludes too, without a statement (R-057)', async () => {
    const { ngo, coordinator, contracting, second, director, processId, selectionId, providerId } =
      await collecting(160)
    await offer(ngo, selectionId, providerId)
    await declareConflict.execute(director, {
      providerId,
      userId: second.actor.id,
      reason: 'Brat jest prezesem.',
      validFrom: '2026-03-01',
    })
    await impartial([coordinator, contracting], selectionId)
    await openOffers.execute(later(coordinator, afterOpening), {
      selectionId,
      version: await versionOf(selectionId),
    })
    const page = await selectionPage(later(second, afterOpening), { processId })
    expect(page.selection?.excludedBecause).toBe('Fundacja Blisko')
    const [{ id } = { id: '' }] = page.selection?.offers ?? []
    expect(
      await codesOf(
        checkOffer.execute(later(second, afterOpening), {
          offerId: id,
          version: 1,
          result: 'correct',
          met: [...formalCodes],
          note: '',
          completeBy: '',
        }),
      ),
    ).toEqual(['commission.excluded'])
  })
})

describe('the formal check', () => {
  it('has its list, calls to complete with a day, and closes when every offer has its result (R-059)', async () => {
    const { ngo, coordinator, contracting, second, processId, selectionId, providerId } =
      await collecting(170)
    const other = await provider(ngo, 172, { name: 'Caritas' })
    const one = await offer(ngo, selectionId, providerId)
    const two = await offer(ngo, selectionId, other)
    await impartial([coordinator, contracting, second], selectionId)
    const now = later(contracting, afterOpening)
    await openOffers.execute(now, { selectionId, version: await versionOf(selectionId) })
    const check = async (changes: object) =>
      checkOffer.execute(now, {
        offerId: two,
        version: (await offerRow(two)).version,
        result: 'correct',
        met: formalCodes.filter((code) => code !== 'attachments'),
        note: '',
        completeBy: '',
        ...changes,
      })
    expect(await codesOf(check({}))).toEqual(['formal.lacking'])
    expect(await codesOf(check({ result: 'toComplete' }))).toEqual(['formal.term'])
    expect(await codesOf(check({ result: 'toComplete', completeBy: '2026-04-12' }))).toEqual(['formal.term'])
    expect(await codesOf(check({ result: 'rejected' }))).toEqual(['formal.reason'])
    await check({ result: 'toComplete', completeBy: '2026-04-13' })
    await correct(contracting, one)
    const close = async () => closeFormal.execute(now, { selectionId, version: await versionOf(selectionId) })
    expect(await codesOf(close())).toEqual(['formal.open.2'])
    // the step of the table is refused until the check is closed
    expect(await codesOf(press(coordinator, processId, 'UDPP-07'))).toEqual(['evidence.missing'])
    await check({ result: 'rejected', note: 'Nie uzupełniono statutu.' })
    await close()
    await press(coordinator, processId, 'UDPP-07')
    expect((await stepOf(processId, 'UDPP-07')).content).toEqual({
      offers: 2,
      correct: 1,
      impartiality: true,
    })
  })
})

describe('scoring', () => {
  it('every member has an own card, others’ cards are read after the opinion (R-059)', async () => {
    const all = await people()
    const { coordinator, contracting, second } = all
    const { processId, selectionId, offers } = await contestInScoring(all, 180)
    await score(contracting, offers[0], [60, 40])
    expect(await codesOf(score(contracting, offers[0], [61, 40]))).toEqual(['score.0'])
    await expect(score(all.ngo, offers[0], [1, 1])).rejects.toBeInstanceOf(Forbidden)
    const seen = await selectionPage(later(second, afterOpening), { processId })
    expect(seen.selection?.offers[0]?.cards).toEqual([])
    expect(seen.selection?.ranking).toEqual([])
    const opinion = async () =>
      giveOpinion.execute(later(coordinator, afterOpening), {
        selectionId,
        version: await versionOf(selectionId),
        opinion: 'Opinia.',
      })
    expect((await codesOf(opinion())).sort()).toEqual(
      [coordinator, contracting, second].map(({ actor }) => `cards.${actor.id}`).sort(),
    )
    for (const member of [coordinator, contracting, second])
      for (const id of offers) await score(member, id, [50, 30])
    await opinion()
    expect(await codesOf(score(second, offers[0], [1, 1]))).toEqual(['selection.state'])
    const after = await selectionPage(later(second, afterOpening), { processId })
    expect(after.selection?.offers[0]?.cards).toHaveLength(6)
    // equal points: the cheaper offer is first, and it is said why
    expect(after.selection?.ranking).toMatchObject([
      { id: offers[1], place: 1, sum: 240, tie: expect.stringContaining('niższa kwota') },
      { id: offers[0], place: 2 },
    ])
  }, 120_000)

  it('a card lacking a criterion is refused', async () => {
    const all = await people()
    const { selectionId, offers } = await contestInScoring(all, 190)
    const [first] = (await selectionRow(selectionId)).criteria
    const sent = scoreOffer.execute(later(all.second, afterOpening), {
      offerId: offers[0],
      scores: [{ criterionId: first?.id ?? '', points: 1, note: '' }],
    })
    expect(await codesOf(sent)).toEqual(['score.1'])
  })
})

describe('the award', () => {
  const decision = (selectionId: string, version: number, offerId: string, changes: object = {}) => ({
    selectionId,
    version,
    winners: [{ offerId, amount: 48_000_000 }],
    decidedBy: 'mayor' as const,
    decisionNumber: 'ZP.0050.44',
    reasons: '',
    ...changes,
  })

  it('follows the opinion and is made by the right person (R-048, R-059)', async () => {
    const all = await people()
    const { director, coordinator } = all
    const before = await contestInScoring(all, 200)
    expect(
      await codesOf(
        award.execute(
          director,
          decision(before.selectionId, await versionOf(before.selectionId), before.offers[0]),
        ),
      ),
    ).toEqual(['award.opinion'])
    const { processId, selectionId, offers } = await opined(all, 210)
    const version = await versionOf(selectionId)
    const at = later(director, afterOpening)
    await expect(
      award.execute(later(coordinator, afterOpening), decision(selectionId, version, offers[0])),
    ).rejects.toBeInstanceOf(Forbidden)
    expect(
      await codesOf(
        award.execute(at, decision(selectionId, version, offers[0], { decidedBy: 'authorised' })),
      ),
    ).toEqual(['award.authorisation'])
    expect(
      await codesOf(
        award.execute(
          at,
          decision(selectionId, version, offers[1], {
            winners: [{ offerId: offers[1], amount: 45_000_001 }],
          }),
        ),
      ),
    ).toEqual(['award.reasons', 'award.amount'])
    expect(await codesOf(press(coordinator, processId, 'UDPP-10'))).toEqual(['order.UDPP-07'])
    await town.authorise(director.actor.id, 'awardServices')
    await award.execute(at, decision(selectionId, version, offers[0], { decidedBy: 'authorised' }))
    await expect(award.execute(at, decision(selectionId, version, offers[0]))).rejects.toThrow()
    expect(await selectionRow(selectionId)).toMatchObject({
      state: 'awarded',
      awards: [{ amount: 48_000_000, authorisationId: expect.any(String) }],
    })
  }, 120_000)

  it('two directors deciding at once: one decision', async () => {
    const all = await people()
    const deputy = await town.call('deputyDirector')
    const { selectionId, offers } = await opined(all, 220)
    const version = await versionOf(selectionId)
    const sent = await Promise.allSettled(
      [all.director, deputy].map((call) =>
        award.execute(later(call, afterOpening), decision(selectionId, version, offers[0])),
      ),
    )
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const stale = sent.find((one) => one.status === 'rejected')
    expect(stale?.reason).not.toBeInstanceOf(Stale)
  }, 120_000)

  it('its result is announced by the coordinator, and the steps follow with one press each (R-133, R-139)', async () => {
    const all = await people()
    const { coordinator, director, ngo } = all
    const { processId, selectionId, offers } = await opined(all, 230)
    await award.execute(
      later(director, afterOpening),
      decision(selectionId, await versionOf(selectionId), offers[0]),
    )
    const result = async (publishedOn: string) => ({
      selectionId,
      version: await versionOf(selectionId),
      publishedOn,
      publishedWhere: 'BIP, tablica, strona',
    })
    await expect(
      publishResult.execute(later(ngo, afterOpening), await result('2026-04-13')),
    ).rejects.toBeInstanceOf(Forbidden)
    const at = later(coordinator, afterOpening)
    expect(await codesOf(publishResult.execute(at, await result('2026-04-12')))).toEqual(['publish.before'])
    await publishResult.execute(at, await result('2026-04-13'))
    for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, processId, code)
    await step(director, processId, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11']) await press(coordinator, processId, code)
    expect((await stepOf(processId, 'UDPP-10')).content).toEqual({
      decidedBy: 'mayor',
      documentNumber: 'ZP.0050.44',
      contractor: 'Fundacja Blisko 230',
      amount: 48_000_000,
    })
    expect(JSON.stringify((await stepOf(processId, 'UDPP-08')).content)).toContain('1. Fundacja Blisko 230')
  }, 120_000)
})

describe('on the desks', () => {
  it('members find statements and cards, the director the decision', async () => {
    const all = await people()
    const { second, director } = all
    const { processId } = await contestInScoring(all, 240)
    const sentences = async (call: CommandCall) =>
      (await contractingDesk(later(call, afterOpening), {}))
        .filter(({ href }) => href.includes(processId))
        .map(({ sentence }) => sentence)
    expect(await sentences(second)).toEqual([expect.stringContaining('Oferty do oceny (2 z 2)')])
    expect(await sentences(director)).toEqual([])
    // one running choice more, not one statement more
    const statements = async () => {
      const sent = vi.spyOn(Client.prototype, 'query')
      await contractingDesk(later(second, afterOpening), {})
      const { length } = sent.mock.calls
      sent.mockRestore()
      return length
    }
    const before = await statements()
    expect(before).toBeGreaterThan(0)
    await contestInScoring(all, 250)
    expect(await statements()).toBe(before)
  }, 120_000)
})
