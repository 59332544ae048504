import 'server-only'
import { z } from 'zod'
import { fromDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { formatDateTime, formatTime } from '@/kernel/polish'
import type { Refusal } from '@/kernel/refusal'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { defineRecordQuery } from '@/platform/query/define-query'
import { winnersOf } from './awards'
import { attachmentsOf } from './attachment-load'
import { contractPermissions, selectionPermissions } from './permissions'
import { acting, commissionRefusals, excluded, owedBy, type CommissionFacts } from './rules/commission'
import { procurementWords } from './rules/procurement'
import {
  closeFormalRefusals,
  missingCards,
  openingRefusals,
  sealed,
  selectionForm,
  selectionSteps,
} from './rules/selection'
import {
  announcedDueOn,
  announcedFunds,
  commissionOf,
  loadChoosing,
  plannedCost,
  selectionOfProcess,
  type LoadedSelection,
} from './selection-load'
import { rankingOf, scoredOffers } from './selection-ranking'
import { waitingSteps } from './waiting-steps'

const dayOf = (date: Date | null) => (date ? fromDbDate(date) : null)

type Looking = { db: ReadDb; actor: Actor; now: Date; today: LocalDate }

/** What is inside the offers – or nothing at all before they are opened: then the question is not even asked. */
async function contentsOf(db: ReadDb, selection: LoadedSelection) {
  if (sealed(selection)) return []
  const rows = await db.offerContent.findMany({
    where: { offerId: { in: selection.offers.map(({ id }) => id) } },
    select: {
      offerId: true,
      amount: true,
      ownContribution: true,
      scope: true,
      attachments: true,
      version: true,
    },
  })
  return inNumbers(rows)
}

/** Offers whose content is there, sealed or not. */
async function enteredIn(db: ReadDb, { offers }: LoadedSelection): Promise<ReadonlySet<string>> {
  const rows = await db.offerContent.findMany({
    where: { offerId: { in: offers.map(({ id }) => id) } },
    select: { offerId: true },
  })
  return new Set(rows.map(({ offerId }) => offerId))
}

/** Cards a person may read: before the opinion one's own, after it all. */
async function cardsOf(db: ReadDb, actor: Actor, { state, offers }: LoadedSelection) {
  const closed = state === 'opined' || state === 'awarded' || state === 'published'
  return db.offerScore.findMany({
    where: {
      offerId: { in: offers.map(({ id }) => id) },
      ...(closed ? {} : { userId: actor.id }),
    },
    select: { offerId: true, criterionId: true, userId: true, points: true, note: true },
  })
}

const cast = (db: ReadDb, { offers }: LoadedSelection) =>
  db.offerScore.findMany({
    where: { offerId: { in: offers.map(({ id }) => id) } },
    select: { offerId: true, criterionId: true, userId: true },
  })

async function viewOf(looking: Looking, selection: LoadedSelection) {
  const { db, actor, now, today } = looking
  const [commission, contents, attachments, entered, own, all, { ranked, members }] = await Promise.all([
    commissionOf(db, selection, today),
    contentsOf(db, selection),
    attachmentsOf(db, selection, now),
    enteredIn(db, selection),
    cardsOf(db, actor, selection),
    cast(db, selection),
    rankingOf(db, selection, today),
  ])
  const cards = missingCards(acting(commission), scoredOffers(selection), selection.criteria, all)
  const decided = ['opined', 'awarded', 'published'].includes(selection.state)
  return {
    id: selection.id,
    version: selection.version,
    form: selection.form,
    state: selection.state,
    offersDueAt: formatDateTime(selection.offersDueAt),
    openingAt: formatDateTime(selection.openingAt),
    openedAt: selection.openedAt ? formatDateTime(selection.openedAt) : null,
    sealed: sealed(selection),
    priceReason: selection.priceReason,
    criteria: selection.criteria.map(({ id, name, maxPoints, price }) => ({ id, name, maxPoints, price })),
    opinion: selection.opinion,
    opinedOn: dayOf(selection.opinedOn),
    awards: winnersOf(selection, ranked),
    funds: selection.form === 'publicTask' ? announcedFunds(selection.process) : null,
    withdrawn: selection.withdrawnAwards.map(({ offerId, cause, reason, decisionNumber, ...row }) => ({
      offerId,
      cause,
      reason,
      decisionNumber,
      on: fromDbDate(row.withdrawnOn),
      awardedOn: fromDbDate(row.awardedOn),
    })),
    publishedOn: dayOf(selection.publishedOn),
    publishedWhere: selection.publishedWhere,
    cancelledOn: dayOf(selection.cancelledOn),
    cancelReason: selection.cancelReason,
    offers: selection.offers.map(({ provider, receivedAt, ...offer }) => ({
      ...offer,
      provider: provider.name,
      receivedOn: warsawDateOf(receivedAt),
      receivedTime: formatTime(receivedAt),
      completeBy: dayOf(offer.completeBy),
      completedOn: dayOf(offer.completedOn),
      checkedOn: dayOf(offer.checkedOn),
      /** something is inside; what, is another question */
      entered: entered.has(offer.id),
      content: contents.find(({ offerId }) => offerId === offer.id) ?? null,
      attachments: attachments.filter(({ offerId }) => offerId === offer.id),
      own: own.filter(({ offerId, userId }) => offerId === offer.id && userId === actor.id),
      cards: own.filter(({ offerId }) => offerId === offer.id),
    })),
    committee: committeeView(commission, all, selection),
    ranking: decided ? ranked : [],
    judges: members,
    lacking: lackingOf(selection, commission, cards, now),
    owed: owedBy(commission, actor.id),
    acts: acting(commission).some(({ userId }) => userId === actor.id),
    excludedBecause: excluded(commission).find(({ userId }) => userId === actor.id)?.because ?? null,
  }
}

function committeeView(
  commission: CommissionFacts,
  cards: readonly { userId: string; offerId: string }[],
  selection: LoadedSelection,
) {
  const out = new Map(excluded(commission).map(({ userId, because }) => [userId, because]))
  const offers = scoredOffers(selection)
  return commission.members.map(({ userId, name }) => ({
    userId,
    name,
    excluded: out.get(userId) ?? null,
    owes: owedBy(commission, userId).length,
    scored: offers.filter(({ id }) => cards.some((card) => card.userId === userId && card.offerId === id))
      .length,
    toScore: offers.length,
  }))
}

/** What is missing before the next deed of the committee. */
function lackingOf(
  selection: LoadedSelection,
  commission: CommissionFacts,
  cards: readonly Refusal[],
  now: Date,
): Refusal[] {
  const inTime = selection.offers.filter(({ late }) => !late).length
  switch (selection.state) {
    case 'collecting':
      return [...openingRefusals(selection, now, inTime), ...commissionRefusals(commission)]
    case 'opened':
      return [...closeFormalRefusals(selection.offers), ...commissionRefusals(commission)]
    case 'scoring':
      return [...commissionRefusals(commission), ...cards]
    default:
      return []
  }
}

/** The offers of a process: the call, the register, the committee, what each may do now, and the step it stands for. */
export const selectionPage = defineRecordQuery({
  name: 'contracting.selectionPage',
  label: 'Oferty w procesie usługi',
  input: z.object({ processId: z.uuid() }),
  permission: selectionPermissions.on('contracting.selection.read'),
  load: ({ db }, { processId }) => loadChoosing(db, processId),
  async run({ db, target, actor, clock }) {
    const { process } = target
    const selection = await selectionOfProcess(db, process.id)
    const form = selectionForm(process.form)
    const may = (key: Parameters<typeof selectionPermissions.on>[0]) =>
      selectionPermissions.on(key).allows(actor, target)
    return {
      process: {
        id: process.id,
        title: process.title,
        year: process.year,
        number: process.number,
        state: process.state,
        form,
        announced: form
          ? process.steps.some(
              ({ code, state }) => code === selectionSteps[form].announcement && state === 'done',
            )
          : false,
        announcement: form ? selectionSteps[form].announcement : null,
        committeeStep: form ? selectionSteps[form].committee : null,
        announcedDueOn: announcedDueOn(process),
        /** which rules a purchase of this cost goes by */
        regime: form === 'procurement' ? procurementWords(plannedCost(process), clock.today()) : null,
        mayOpen: servicesPermissions.on('services.process.read').allows(actor, process),
      },
      selection: selection
        ? await viewOf({ db, actor, now: clock.now(), today: clock.today() }, selection)
        : null,
      steps: await waitingSteps(db, actor, process.id),
      contracts: selection
        ? await db.serviceContract.findMany({
            where: { selectionId: selection.id },
            orderBy: [{ year: 'asc' }, { number: 'asc' }],
            select: {
              id: true,
              state: true,
              year: true,
              number: true,
              documentNumber: true,
              providerId: true,
            },
          })
        : [],
      may: {
        write: contractPermissions.on('contracting.contract.write').allows(actor, target),
        readContracts: contractPermissions.on('contracting.contract.read').allows(actor, target),
        lead: may('contracting.selection.lead'),
        judge: may('contracting.selection.judge'),
        award: may('contracting.selection.award'),
        publish: may('contracting.selection.publish'),
      },
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type SelectionPage = Awaited<ReturnType<typeof selectionPage>>
export type SelectionView = NonNullable<SelectionPage['selection']>
export type OfferView = SelectionView['offers'][number]
