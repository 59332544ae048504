import { addOfferAttachment } from '@/domains/contracting/attachment-commands'
import { award } from '@/domains/contracting/award-commands'
import { declareImpartiality, giveOpinion, scoreOffer } from '@/domains/contracting/committee-commands'
import {
  checkOffer,
  closeFormal,
  enterOffer,
  openOffers,
  registerOffer,
} from '@/domains/contracting/offer-commands'
import { formalCodes } from '@/domains/contracting/rules/selection'
import { openSelection, publishResult } from '@/domains/contracting/selection-commands'
import { frozenClock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { provider } from './providers'
import { processIn, step, type ServicesPeople } from './services'

/** A call the same day's people make later. */
export const later = ({ actor }: CommandCall, instant: string): CommandCall => ({
  actor,
  clock: frozenClock(instant),
})

export const criteria = [
  { name: 'Jakość i standard', maxPoints: 60, price: false },
  { name: 'Koszt', maxPoints: 40, price: true },
]

/** Due on 10 April at noon, opened on 13 April at nine: the announcement of `given/services` says the day. */
export const selectionInput = (
  processId: string,
  changes: Partial<Parameters<typeof openSelection.execute>[1]> = {},
): Parameters<typeof openSelection.execute>[1] => ({
  processId,
  offersDueOn: '2026-04-10',
  offersDueTime: '12:00',
  openingOn: '2026-04-13',
  openingTime: '09:00',
  criteria,
  priceReason: '',
  ...changes,
})

/** After the term, before the opening. */
export const beforeOpening = '2026-04-12T09:00:00+02:00'
/** After the opening. */
export const afterOpening = '2026-04-13T10:00:00+02:00'

export type ContestPeople = ServicesPeople & { ngo: CommandCall; second: CommandCall }

/** A process led to the announced contest with its committee: coordinator, contracting specialist and a social worker. */
export async function announcedContest(people: ContestPeople): Promise<string> {
  const { coordinator, director, contracting, second } = people
  const id = await processIn(people, 'WYB')
  for (const [call, code] of [
    [coordinator, 'UDPP-01'],
    [contracting, 'UDPP-02'],
    [director, 'UDPP-03'],
    [contracting, 'UDPP-04'],
    [coordinator, 'UDPP-05'],
  ] as const)
    await step(call, id, code)
  await step(director, id, 'UDPP-06', {
    members: [coordinator.actor.id, contracting.actor.id, second.actor.id],
    documentNumber: 'D.12.2026',
  })
  return id
}

export const selectionRow = async (id: string) =>
  inNumbers(
    await readDb().providerSelection.findUniqueOrThrow({
      where: { id },
      include: { criteria: { orderBy: { place: 'asc' } }, awards: { orderBy: { offer: { number: 'asc' } } } },
    }),
  )
export const offerRow = (id: string) => readDb().offer.findUniqueOrThrow({ where: { id } })
export const versionOf = async (id: string) => (await selectionRow(id)).version

/** An offer with what is in it, entered in time. */
export async function offer(
  call: CommandCall,
  selectionId: string,
  providerId: string,
  amount = 48_000_000,
): Promise<string> {
  const at = later(call, beforeOpening)
  const { offerId } = await registerOffer.execute(at, {
    selectionId,
    providerId,
    receivedOn: '2026-04-09',
    receivedTime: '10:00',
    delivery: 'office',
  })
  await enterOffer.execute(at, {
    offerId,
    version: null,
    amount,
    ownContribution: undefined,
    scope: 'Opieka w domu, także w weekendy.',
    attachments: 'Statut, sprawozdanie.',
  })
  return offerId
}

/** What a test attaches: a PDF by its first bytes. */
export const pdf = (words = 'Statut') => Buffer.from(`%PDF-1.7 ${words}`)

/** A file of an offer, added before the opening or at another moment. */
export async function attachment(
  call: CommandCall,
  offerId: string,
  changes: { title?: string; content?: Buffer; at?: string } = {},
): Promise<string> {
  const { title = 'Statut fundacji', content = pdf(), at = beforeOpening } = changes
  const { id } = await addOfferAttachment.execute(later(call, at), {
    offerId,
    title,
    content: content.toString('base64'),
  })
  return id
}

/** Every member says that there is no tie to any offeror. */
export async function impartial(members: readonly CommandCall[], selectionId: string): Promise<void> {
  for (const member of members)
    await declareImpartiality.execute(later(member, beforeOpening), {
      selectionId,
      tied: [],
      reason: '',
      confirmed: true,
    })
}

/** The formal result of an offer, everything met. */
export async function correct(call: CommandCall, offerId: string): Promise<void> {
  await checkOffer.execute(later(call, afterOpening), {
    offerId,
    version: (await offerRow(offerId)).version,
    result: 'correct',
    met: [...formalCodes],
    note: '',
    completeBy: '',
  })
}

/** A member's card. */
export async function score(call: CommandCall, offerId: string, points: readonly number[]): Promise<void> {
  const { selectionId } = await offerRow(offerId)
  const selection = await selectionRow(selectionId)
  await scoreOffer.execute(later(call, afterOpening), {
    offerId,
    scores: selection.criteria.map(({ id }, at) => ({ criterionId: id, points: points[at] ?? 0, note: '' })),
  })
}

type BeforeOpening = (offers: readonly [string, string]) => Promise<string>

/** A contest with two offers in time, led by the book to where the members score. */
export async function contestInScoring(
  people: ContestPeople,
  serial: number,
  beforeTheOpening: BeforeOpening = async () => '',
) {
  const { coordinator, contracting, second } = people
  const processId = await announcedContest(people)
  const { selectionId } = await openSelection.execute(contracting, selectionInput(processId))
  const one = await provider(contracting, serial, { name: `Fundacja Blisko ${serial}` })
  const two = await provider(contracting, serial + 1, { name: `Caritas ${serial}` })
  const offers = [
    await offer(contracting, selectionId, one, 48_000_000),
    await offer(contracting, selectionId, two, 45_000_000),
  ] as const
  const attached = await beforeTheOpening(offers)
  const members = [coordinator, contracting, second]
  await impartial(members, selectionId)
  const now = later(contracting, afterOpening)
  await openOffers.execute(now, { selectionId, version: await versionOf(selectionId) })
  for (const id of offers) await correct(contracting, id)
  await closeFormal.execute(now, { selectionId, version: await versionOf(selectionId) })
  return { processId, selectionId, offers, attached, providers: [one, two] as const, members }
}

/** Every card of the members, and the opinion: the first offer is the better one. */
export async function opined(people: ContestPeople, serial: number, beforeTheOpening?: BeforeOpening) {
  const contest = await contestInScoring(people, serial, beforeTheOpening)
  for (const member of contest.members) {
    await score(member, contest.offers[0], [55, 30])
    await score(member, contest.offers[1], [40, 40])
  }
  await giveOpinion.execute(later(people.contracting, afterOpening), {
    selectionId: contest.selectionId,
    version: await versionOf(contest.selectionId),
    opinion: 'Obie dobre, pierwsza lepiej opisuje zastępstwa.',
  })
  return contest
}

/** The day after the opening, when the decision is there. */
export const afterAward = '2026-04-16T10:00:00+02:00'

/** A contest led to its announced result: the first offer has won 48 000 000 grosze by the mayor's decision. */
export async function published(people: ContestPeople, serial: number) {
  const contest = await opined(people, serial)
  const { selectionId, offers } = contest
  await award.execute(later(people.director, afterOpening), {
    selectionId,
    version: await versionOf(selectionId),
    winners: [{ offerId: offers[0], amount: 48_000_000 }],
    decidedBy: 'mayor',
    decisionNumber: 'ZP.0050.44',
    reasons: '',
  })
  await publishResult.execute(later(people.coordinator, afterOpening), {
    selectionId,
    version: await versionOf(selectionId),
    publishedOn: '2026-04-13',
    publishedWhere: 'BIP',
  })
  return contest
}
