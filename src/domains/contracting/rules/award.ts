import { formatMoney } from '@/kernel/money'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { RealisationForm } from '@/domains/services-organisation/model'
import type { SelectionForm } from './selection'

/** An offer as the ranking places it; equal offers share a place. */
export type Placed = { readonly id: string; readonly place: number; readonly provider: string }

export type Winner = { readonly offerId: string; readonly amount: number }

export type AwardFacts = {
  readonly form: SelectionForm
  readonly decidedBy: 'mayor' | 'authorised'
  /** holds the mayor's registered authorisation on the day */
  readonly authorised: boolean
  readonly reasons: string
  /** whom this decision chooses */
  readonly winners: readonly Winner[]
  /** who won by an earlier decision that still stands */
  readonly standing: readonly Winner[]
  /** offers whose award was taken back */
  readonly withdrawn: readonly string[]
  readonly ranked: readonly Placed[]
  /** what each offer asks for, in grosze */
  readonly offered: ReadonlyMap<string, number>
  /** public money of the announcement, in grosze; null where the announcement names none */
  readonly funds: number | null
}

/**
 * An open contest gives grants to several offers (art. 11–15 of the public-benefit act) and a recruitment may choose
 * several partners (table 9, R-061); a purchase has one contractor for each of its parts.
 */
export const mayHaveSeveral = (form: RealisationForm): boolean =>
  form === 'publicTask' || form === 'nonPublicPartnership'

/**
 * Why the award does not stand: without authority or outside the ranking, against the ranking without reasons,
 * several winners where one wins, above an offer or above the announced money.
 */
export function awardRefusals(facts: AwardFacts): Refusal[] {
  const again = wonBeforeRefusals(facts)
  if (again.length > 0) return again
  return [
    ...authorityRefusals(facts),
    ...numberRefusals(facts),
    ...rankingRefusals(facts),
    ...amountRefusals(facts),
  ]
}

function wonBeforeRefusals({ winners, withdrawn, standing }: AwardFacts): Refusal[] {
  const ids = winners.map(({ offerId }) => offerId)
  if (ids.some((id) => withdrawn.includes(id)))
    return [
      refusal(
        'award.withdrawn',
        'Wybór tej oferty już raz odwołano.',
        'Wybierz następną z listy rankingowej albo unieważnij wybór.',
      ),
    ]
  return new Set(ids).size < ids.length || standing.some(({ offerId }) => ids.includes(offerId))
    ? [refusal('award.twice', 'Ta sama oferta jest wybrana dwa razy.', 'Zostaw ją raz.')]
    : []
}

const authorityRefusals = ({ decidedBy, authorised }: AwardFacts): Refusal[] =>
  decidedBy === 'mayor' || authorised
    ? []
    : [
        refusal(
          'award.authorisation',
          'Nie masz w rejestrze upoważnienia prezydenta do powierzenia zadania na ten dzień (R-048, R-059).',
          'Wpisz upoważnienie do rejestru w ustawieniach albo zapisz decyzję prezydenta z jej numerem.',
        ),
      ]

function numberRefusals({ form, winners, standing, reasons }: AwardFacts): Refusal[] {
  if (winners.length === 0 && standing.length === 0)
    return [refusal('award.none', 'Nie wybrano żadnej oferty.', 'Wybierz ofertę albo unieważnij wybór.')]
  if (winners.length === 0 && reasons === '')
    return [
      refusal(
        'award.rest',
        'Decyzja nie wybiera następnej oferty, więc wymaga uzasadnienia (R-059).',
        'Napisz, dlaczego zwolnionych środków nikt nie dostaje.',
      ),
    ]
  if (winners.length + standing.length <= 1 || mayHaveSeveral(form)) return []
  return [
    refusal(
      'award.several',
      'W zamówieniu publicznym wygrywa jedna oferta; każda część zamówienia to osobny proces.',
      'Zostaw jedną ofertę.',
    ),
  ]
}

function rankingRefusals(facts: AwardFacts): Refusal[] {
  const { winners, ranked, reasons } = facts
  if (winners.some(({ offerId }) => !ranked.some(({ id }) => id === offerId)))
    return [
      refusal('award.offer', 'Ta oferta nie była oceniana (R-059).', 'Wybierz ofertę z listy rankingowej.'),
    ]
  const skipped = skippedOffers(facts)
  if (skipped.length === 0 || reasons !== '') return []
  const names = skipped.map(({ provider, place }) => `${provider} (miejsce ${place})`).join(', ')
  return [
    refusal(
      'award.reasons',
      `Wyżej na liście jest oferta, której ta decyzja nie wybiera: ${names}. Wybór inny niż opinia komisji wymaga uzasadnienia (R-059).`,
      'Napisz uzasadnienie albo wybierz oferty po kolei.',
    ),
  ]
}

/** Offers ranked above a chosen one that neither win nor have lost their award. */
export function skippedOffers({
  winners,
  standing,
  withdrawn,
  ranked,
}: Pick<AwardFacts, 'winners' | 'standing' | 'withdrawn' | 'ranked'>): readonly Placed[] {
  const won = [...winners, ...standing].map(({ offerId }) => offerId)
  const chosen = winners.map(({ offerId }) => offerId)
  const lowest = ranked.reduce(
    (last, { id, place }) => (chosen.includes(id) && place > last ? place : last),
    0,
  )
  return ranked.filter(({ id, place }) => place < lowest && !won.includes(id) && !withdrawn.includes(id))
}

function amountRefusals({ winners, standing, offered, funds, ranked }: AwardFacts): Refusal[] {
  const nameOf = (offerId: string) => ranked.find(({ id }) => id === offerId)?.provider ?? ''
  const above = winners
    .filter(({ offerId, amount }) => amount > (offered.get(offerId) ?? 0))
    .map(({ offerId }) =>
      refusal(
        winners.length > 1 ? `award.amount.${offerId}` : 'award.amount',
        `Przyznana kwota jest wyższa niż w ofercie: ${nameOf(offerId)}.`,
        'Wpisz kwotę nie wyższą niż w ofercie.',
      ),
    )
  const together = [...standing, ...winners].reduce((sum, { amount }) => sum + amount, 0)
  if (funds === null || together <= funds) return above
  return [
    ...above,
    refusal(
      'award.funds',
      `Przyznane kwoty to razem ${formatMoney(together)}, a w ogłoszeniu jest ${formatMoney(funds)} (R-055).`,
      'Zmniejsz kwoty albo wybierz mniej ofert.',
    ),
  ]
}

/** Why a choice is not cancelled: a grant that was awarded stands. */
export const standingRefusals = (standing: number): Refusal[] =>
  standing === 0
    ? []
    : [
        refusal(
          'cancel.standing',
          'W tym wyborze są oferty, które wygrały i których wyboru nie odwołano.',
          'Zapisz decyzję bez następnej oferty albo najpierw odwołaj ich wybór.',
        ),
      ]
