import { formatMoney } from '@/kernel/money'

type Asked = { readonly offerId: string; readonly amount: number }

/** What a field of money holds: grosze, a text that is not understood, or nothing. */
type Typed = string | number | undefined

/**
 * The amount beside an offer just chosen: what it asks for, unless somebody typed another amount than offers ask for –
 * that one stays.
 */
export function amountOfChoice<T extends Typed>(
  offers: readonly Asked[],
  typed: T,
  offerId: string,
): T | number {
  const asked = offers.find((offer) => offer.offerId === offerId)?.amount
  const own = typed !== undefined && typed !== '' && offers.every(({ amount }) => amount !== typed)
  return own || asked === undefined ? typed : asked
}

/** What the winners get together, beside the money of the announcement nobody has yet; amounts not understood count for nothing. */
export function togetherInWords(
  winners: readonly { readonly amount?: unknown }[],
  left: number | null,
): string {
  const together = winners.reduce((sum, { amount }) => sum + (typeof amount === 'number' ? amount : 0), 0)
  if (left === null) return `Razem ${formatMoney(together)}.`
  return together > left
    ? `Razem ${formatMoney(together)}, o ${formatMoney(together - left)} za dużo: do przyznania jest ${formatMoney(left)}.`
    : `Razem ${formatMoney(together)} z ${formatMoney(left)} do przyznania.`
}
