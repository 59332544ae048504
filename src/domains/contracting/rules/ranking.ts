import { comparePolish } from '@/kernel/polish'

export type Criterion = { readonly id: string; readonly name: string; readonly maxPoints: number }

export type Score = { readonly userId: string; readonly criterionId: string; readonly points: number }

export type ScoredOffer = {
  readonly id: string
  readonly provider: string
  readonly amount: number
  readonly scores: readonly Score[]
}

export type RankedOffer = {
  readonly id: string
  readonly place: number
  /** points of all members together; the mean of members is `sum / members` */
  readonly sum: number
  readonly byCriterion: readonly { readonly criterionId: string; readonly sum: number }[]
  /** how a tie was decided, or that it stays one */
  readonly tie: string | null
}

/** The rule of ties in words, as the opinion and the screen say it. */
export const tieRule =
  'Przy równej sumie punktów decyduje kryterium o największej wadze, potem następne; potem niższa kwota. Oferty równe we wszystkim mają to samo miejsce.'

type Line = Omit<RankedOffer, 'place' | 'tie'> & { readonly provider: string; readonly amount: number }

const compareText = (a: string, b: string) => comparePolish(a, b) || (a < b ? -1 : a > b ? 1 : 0)

/** Criteria by weight; equal ones by name, so that the order of typing decides nothing. */
const byWeight = (criteria: readonly Criterion[]): readonly Criterion[] =>
  [...criteria].sort(
    (a, b) => b.maxPoints - a.maxPoints || compareText(a.name, b.name) || compareText(a.id, b.id),
  )

function lineOf({ id, provider, amount, scores }: ScoredOffer, criteria: readonly Criterion[]): Line {
  const byCriterion = criteria.map((criterion) => ({
    criterionId: criterion.id,
    sum: scores
      .filter(({ criterionId }) => criterionId === criterion.id)
      .reduce((sum, { points }) => sum + points, 0),
  }))
  return { id, provider, amount, byCriterion, sum: byCriterion.reduce((total, { sum }) => total + sum, 0) }
}

/** What tells two offers apart, best first; 0 means that they are equal in everything that counts. */
function compareMerit(a: Line, b: Line): number {
  if (a.sum !== b.sum) return b.sum - a.sum
  const at = decidingCriterion(a, b)
  if (at !== -1) return sumAt(b, at) - sumAt(a, at)
  return a.amount - b.amount
}

const sumAt = ({ byCriterion }: Line, at: number) => byCriterion[at]?.sum ?? 0

const decidingCriterion = (a: Line, b: Line) => a.byCriterion.findIndex(({ sum }, at) => sum !== sumAt(b, at))

/**
 * Offers by their points. A pure function of what was scored: neither the order of offers, criteria and members nor the
 * time of entry changes a place; every tie is explained.
 */
export function ranking(
  criteria: readonly Criterion[],
  offers: readonly ScoredOffer[],
): readonly RankedOffer[] {
  const weighed = byWeight(criteria)
  const lines = offers
    .map((offer) => lineOf(offer, weighed))
    .sort((a, b) => compareMerit(a, b) || compareText(a.provider, b.provider) || compareText(a.id, b.id))
  return lines.map(({ provider: _provider, amount: _amount, ...line }, at) => {
    const own = lines[at]
    return {
      ...line,
      place: 1 + lines.filter((other) => own !== undefined && compareMerit(other, own) < 0).length,
      tie: own === undefined ? null : tieOf(own, lines, weighed),
    }
  })
}

/** The words about the nearest offer with the same sum: what decided, or that nothing did. */
function tieOf(own: Line, lines: readonly Line[], criteria: readonly Criterion[]): string | null {
  const rivals = lines.filter(({ id, sum }) => id !== own.id && sum === own.sum)
  const equal = rivals.filter((rival) => compareMerit(own, rival) === 0)
  if (equal.length > 0)
    return `Ta sama suma, kryteria i kwota co: ${equal.map(({ provider }) => provider).join(', ')}. Miejsce wspólne.`
  const said = rivals.map((rival) => {
    const at = decidingCriterion(own, rival)
    const won = compareMerit(own, rival) < 0
    const by =
      at === -1
        ? 'niższa kwota'
        : `kryterium „${criteria[at]?.name ?? ''}” (${Math.max(sumAt(own, at), sumAt(rival, at))} wobec ${Math.min(sumAt(own, at), sumAt(rival, at))})`
    return `Równa suma z ofertą: ${rival.provider}. ${won ? 'Wyżej' : 'Niżej'}: zdecydowało ${by}.`.replace(
      'zdecydowało niższa kwota',
      'zdecydowała niższa kwota',
    )
  })
  return said.length > 0 ? said.join(' ') : null
}

/** The mean of the members' points in words: '86,5'. */
export function meanWords(sum: number, members: number): string {
  if (members === 0) return '0'
  return (Math.round((sum / members) * 100) / 100).toLocaleString('pl-PL')
}
