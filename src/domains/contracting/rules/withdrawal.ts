import { refusal, type Refusal } from '@/kernel/refusal'
import type { ContractState } from '@/platform/db/generated/enums'

type Placed = { readonly id: string; readonly place: number }

/** The place of an offer among those whose award was not taken back: whoever is best of the rest is first. */
export function placeAmongRest(
  ranked: readonly Placed[],
  withdrawn: readonly string[],
  offerId: string,
): number | null {
  if (withdrawn.includes(offerId)) return null
  const own = ranked.find(({ id }) => id === offerId)?.place
  if (own === undefined) return null
  return 1 + ranked.filter(({ id, place }) => place < own && !withdrawn.includes(id)).length
}

/** Why this offer does not win: its award was taken back once. */
export const wonBeforeRefusals = (withdrawn: readonly string[], offerId: string): Refusal[] =>
  withdrawn.includes(offerId)
    ? [
        refusal(
          'award.withdrawn',
          'Wybór tej oferty już raz odwołano.',
          'Wybierz następną z listy rankingowej albo unieważnij wybór.',
        ),
      ]
    : []

/** Why an award is not taken back: with a signed contract it is the contract that ends. */
export const withdrawalRefusals = (contract: ContractState | null): Refusal[] =>
  contract === null || contract === 'draft'
    ? []
    : [
        refusal(
          'withdraw.signed',
          'Umowa jest już zawarta (R-139).',
          'Rozwiąż umowę z powodem; wybór zostaje w historii.',
        ),
      ]
