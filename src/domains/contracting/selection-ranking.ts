import 'server-only'
import type { LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { acting } from './rules/commission'
import { ranking, type RankedOffer } from './rules/ranking'
import { commissionOf, type LoadedSelection } from './selection-load'

type Db = Pick<ReadDb | WriteTx, 'user' | 'position' | 'providerConflict' | 'offerScore' | 'offerContent'>

/** Offers that are scored: in time and formally correct. */
export const scoredOffers = ({ offers }: Pick<LoadedSelection, 'offers'>) =>
  offers.filter(({ late, formalState }) => !late && formalState === 'correct')

/** The ranking as the cards of the acting members give it, and how many members there are. */
export async function rankingOf(
  db: Db,
  selection: LoadedSelection,
  on: LocalDate,
): Promise<{ ranked: readonly RankedOffer[]; members: number }> {
  const offers = scoredOffers(selection)
  const ids = offers.map(({ id }) => id)
  const commission = await commissionOf(db, selection, on)
  const scores = await db.offerScore.findMany({
    where: { offerId: { in: ids } },
    select: { offerId: true, userId: true, criterionId: true, points: true },
  })
  const rows = await db.offerContent.findMany({
    where: { offerId: { in: ids } },
    select: { offerId: true, amount: true },
  })
  const contents = inNumbers(rows)
  // once the committee has given its opinion, the cards it rests on do not change any more
  const members = new Set(
    selection.state === 'scoring' ? acting(commission).map(({ userId }) => userId) : selection.judgeIds,
  )
  return {
    members: members.size,
    ranked: ranking(
      selection.criteria,
      offers.map(({ id, provider }) => ({
        id,
        provider: provider.name,
        amount: contents.find(({ offerId }) => offerId === id)?.amount ?? 0,
        scores: scores.filter((score) => score.offerId === id && members.has(score.userId)),
      })),
    ),
  }
}
