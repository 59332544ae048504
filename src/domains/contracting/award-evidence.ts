import type { StepContent } from '@/domains/services-organisation/rules/step-content'
import { namesInWords, sumOf, winnersOf } from './awards'
import type { LoadedSelection } from './selection-load'
import { meanWords, type RankedOffer } from './rules/ranking'

type Awarded = {
  readonly decidedBy: string
  readonly decisionNumber: string
  readonly reasons: string
  readonly members: number
  readonly ranked: readonly RankedOffer[]
}

type Choice = Pick<LoadedSelection, 'form' | 'offers' | 'opinion' | 'awards'>

/** The ranking as one text: place, offeror, mean of points, how a tie was decided. */
export function rankingInWords(
  { offers }: Pick<LoadedSelection, 'offers'>,
  ranked: readonly RankedOffer[],
  members: number,
): string {
  return ranked
    .map(({ id, place, sum, tie }) => {
      const name = offers.find((offer) => offer.id === id)?.provider.name ?? ''
      return `${place}. ${name} – średnio ${meanWords(sum, members)} pkt.${tie ? ` ${tie}` : ''}`
    })
    .join('\n')
}

/** What the step of the award says, taken from the records; each table of the model asks for other fields. */
export function evidenceOfAward(selection: Choice, awarded: Awarded): StepContent {
  const { decidedBy, decisionNumber } = awarded
  const winners = winnersOf(selection, awarded.ranked)
  const contractor = namesInWords(winners)
  const amount = sumOf(winners)
  switch (selection.form) {
    case 'nonPublicPartnership':
      return {
        impartiality: true,
        contractor,
        opinions: [
          selection.opinion ?? '',
          rankingInWords(selection, awarded.ranked, awarded.members),
          awarded.reasons,
        ]
          .filter((part) => part !== '')
          .join('\n'),
      }
    case 'procurement':
      return { impartiality: true, offers: selection.offers.length, contractor, amount }
    default:
      return { decidedBy, documentNumber: decisionNumber, contractor, amount }
  }
}
