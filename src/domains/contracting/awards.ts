import { fromDbDate } from '@/kernel/local-date'
import type { RankedOffer } from './rules/ranking'
import type { LoadedSelection } from './selection-load'

type Chosen = Pick<LoadedSelection, 'awards' | 'offers'>

/** Who won, best of the ranking first: the offer, its provider, the amount and the decision. */
export function winnersOf({ awards, offers }: Chosen, ranked: readonly RankedOffer[] = []) {
  const placeOf = (id: string) => ranked.find((one) => one.id === id)?.place ?? Number.MAX_SAFE_INTEGER
  return offers
    .flatMap(({ id, number, providerId, provider }) =>
      awards
        .filter(({ offerId }) => offerId === id)
        .map(({ awardedOn, ...award }) => ({
          ...award,
          number,
          providerId,
          provider: provider.name,
          on: fromDbDate(awardedOn),
        })),
    )
    .sort((a, b) => placeOf(a.offerId) - placeOf(b.offerId) || a.number - b.number)
}

export type WinnerOfSelection = ReturnType<typeof winnersOf>[number]

/** Names of winners as one text, as the step of the award and the one of the contract say them. */
export const namesInWords = (winners: readonly { readonly provider: string }[]): string =>
  winners.map(({ provider }) => provider).join('; ')

/** What is awarded altogether, in grosze. */
export const sumOf = (winners: readonly { readonly amount: number }[]): number =>
  winners.reduce((sum, { amount }) => sum + amount, 0)
