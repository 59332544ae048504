import { describe, expect, it } from 'vitest'
import { declareImpartiality, giveOpinion, scoreOffer } from '@/domains/contracting/committee-commands'
import { checkOffer, closeFormal, openOffers } from '@/domains/contracting/offer-commands'
import { declareConflict } from '@/domains/contracting/provider-commands'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { formalCodes } from '@/domains/contracting/rules/selection'
import { Forbidden } from '@/platform/errors'
import {
  afterOpening,
  beforeOpening,
  contestInScoring,
  correct,
  impartial,
  later,
  offer,
  offerRow,
  score,
  selectionRow,
  versionOf,
} from '@tests/support/given/contests'
import { provider } from '@tests/support/given/providers'
import { step, stepOf } from '@tests/support/given/services'
import { codesOf } from '../services-organisation/setting'
import { contestTown, press } from './setting'

const town = contestTown()
const { people, collecting } = town

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
    expect(await codesOf(press(coordinator, afterOpening, processId, 'UDPP-07'))).toEqual([
      'evidence.missing',
    ])
    await check({ result: 'rejected', note: 'Nie uzupełniono statutu.' })
    await close()
    await press(coordinator, afterOpening, processId, 'UDPP-07')
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
