import { award } from '@/domains/contracting/award-commands'
import { addOfferAttachment } from '@/domains/contracting/attachment-commands'
import { declareImpartiality, giveOpinion, scoreOffer } from '@/domains/contracting/committee-commands'
import {
  checkOffer,
  closeFormal,
  enterOffer,
  openOffers,
  registerOffer,
} from '@/domains/contracting/offer-commands'
import { formalCodes, type FormalItem } from '@/domains/contracting/rules/selection'
import { openSelection, publishResult } from '@/domains/contracting/selection-commands'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { paper } from './paper'
import { by } from './telling'
import type { Town } from './town'

type Criteria = Parameters<typeof openSelection.execute>[1]['criteria']

const version = async (selectionId: string) =>
  (await readDb().providerSelection.findUniqueOrThrow({ where: { id: selectionId } })).version

/** Offers are awaited to noon of a day and opened an hour later. */
export async function awaitsOffers(
  town: Town,
  daysAgo: number,
  processId: string,
  dueDaysAgo: number,
  criteria: Criteria,
): Promise<string> {
  const dueOn = addDays(town.today, -dueDaysAgo)
  const { selectionId } = await openSelection.execute(await by(town, 'm.jurek', daysAgo), {
    processId,
    offersDueOn: dueOn,
    offersDueTime: '12:00',
    openingOn: dueOn,
    openingTime: '13:00',
    criteria,
    priceReason: '',
  })
  return selectionId
}

/** The provider of a name in the register. */
export const providerNamed = async (name: string): Promise<string> =>
  (await readDb().provider.findFirstOrThrow({ where: { name }, select: { id: true } })).id

/** Providers of the register that offer a service, by their ids. */
export const offering = async (service: string): Promise<string[]> =>
  (
    await readDb().provider.findMany({
      where: { services: { has: service }, closedOn: null },
      orderBy: { name: 'asc' },
      select: { id: true },
    })
  ).map(({ id }) => id)

/** An offer comes; what is in it is entered and sealed, unless it came too late. */
export async function offers(
  town: Town,
  daysAgo: number,
  selectionId: string,
  name: string,
  what: { amount?: number; scope?: string; time?: string },
): Promise<string> {
  const call = await by(town, 'w.czapla', daysAgo, '15:00')
  const { offerId, late } = await registerOffer.execute(call, {
    selectionId,
    providerId: await providerNamed(name),
    receivedOn: call.clock.today(),
    receivedTime: what.time ?? '10:20',
    delivery: 'office',
  })
  if (!late)
    await enterOffer.execute(call, {
      offerId,
      version: null,
      amount: what.amount ?? 0,
      ownContribution: undefined,
      scope: what.scope ?? '',
      attachments: 'Statut, wyciąg z rejestru, sprawozdanie za zeszły rok.',
    })
  return offerId
}

/** Scans of what came with an offer, each under its name. */
export async function attaches(
  town: Town,
  daysAgo: number,
  offerId: string,
  name: string,
  titles: readonly string[],
  time = '15:10',
): Promise<void> {
  const call = await by(town, 'w.czapla', daysAgo, time)
  for (const title of titles)
    await addOfferAttachment.execute(call, { offerId, title, content: paper(title, name).toString('base64') })
}

/** Members say that they have no ties, and one of them opens the offers. */
export async function opens(
  town: Town,
  daysAgo: number,
  selectionId: string,
  members: readonly string[],
): Promise<void> {
  for (const login of members)
    await declareImpartiality.execute(await by(town, login, daysAgo, '15:30'), {
      selectionId,
      tied: [],
      reason: '',
      confirmed: true,
    })
  const [first = ''] = members
  await openOffers.execute(await by(town, first, daysAgo, '15:40'), {
    selectionId,
    version: await version(selectionId),
  })
}

/** The result of the formal check; `lacking` is what the offer does not meet. */
export async function checks(
  town: Town,
  daysAgo: number,
  login: string,
  offerId: string,
  result: 'correct' | 'toComplete' | 'rejected' = 'correct',
  lacking: readonly FormalItem[] = [],
  note = '',
): Promise<void> {
  const { version: seen } = await readDb().offer.findUniqueOrThrow({ where: { id: offerId } })
  await checkOffer.execute(await by(town, login, daysAgo, '16:00'), {
    offerId,
    version: seen,
    result,
    met: formalCodes.filter((code) => !lacking.includes(code)),
    note,
    completeBy: result === 'toComplete' ? addDays(town.today, 5 - daysAgo) : '',
  })
}

/** The formal check is closed. */
export async function closesChecks(town: Town, daysAgo: number, login: string, selectionId: string) {
  await closeFormal.execute(await by(town, login, daysAgo, '16:30'), {
    selectionId,
    version: await version(selectionId),
  })
}

/** A member's card of an offer, points in the order of the criteria. */
export async function scores(
  town: Town,
  daysAgo: number,
  login: string,
  offerId: string,
  points: readonly number[],
): Promise<void> {
  const { selectionId } = await readDb().offer.findUniqueOrThrow({ where: { id: offerId } })
  const criteria = await readDb().selectionCriterion.findMany({
    where: { selectionId },
    orderBy: { place: 'asc' },
  })
  await scoreOffer.execute(await by(town, login, daysAgo, '10:00'), {
    offerId,
    scores: criteria.map(({ id }, at) => ({ criterionId: id, points: points[at] ?? 0, note: '' })),
  })
}

/** The opinion of the committee. */
export async function opines(
  town: Town,
  daysAgo: number,
  login: string,
  selectionId: string,
  opinion: string,
): Promise<void> {
  await giveOpinion.execute(await by(town, login, daysAgo, '12:00'), {
    selectionId,
    version: await version(selectionId),
    opinion,
  })
}

/** The mayor's decision and the announced result. */
export async function awards(
  town: Town,
  daysAgo: number,
  selectionId: string,
  winners: readonly { readonly offerId: string; readonly amount: number }[],
  decisionNumber: string,
): Promise<void> {
  await award.execute(await by(town, 'e.jastrzebska', daysAgo, '09:00'), {
    selectionId,
    version: await version(selectionId),
    winners: [...winners],
    decidedBy: 'mayor',
    decisionNumber,
    reasons: '',
  })
  const lech = await by(town, 'l.stolarz', daysAgo - 1, '09:00')
  await publishResult.execute(lech, {
    selectionId,
    version: await version(selectionId),
    publishedOn: lech.clock.today(),
    publishedWhere: 'BIP, tablica ogłoszeń, strona ośrodka',
  })
}
