import { z } from 'zod'
import { AwardedBy, AwardEnd, OfferDelivery } from '@/platform/db/generated/enums'
import { formalCodes } from '../rules/selection'
import { count, day, money, optionalDay, optionalMoney, required, text, time, version } from './fields'

const ofSelection = { selectionId: z.uuid(), version }
const ofOffer = { offerId: z.uuid(), version }

const criterion = z.object({
  name: required('Nazwij kryterium.', 200),
  maxPoints: count('Podaj najwyższą liczbę punktów, na przykład 40.', 1000).min(
    1,
    'Podaj co najmniej 1 punkt.',
  ),
  price: z.boolean(),
})

export const openSelection = z.object({
  processId: z.uuid(),
  offersDueOn: day,
  offersDueTime: time,
  openingOn: day,
  openingTime: time,
  criteria: z.array(criterion).min(1, 'Wpisz co najmniej jedno kryterium.').max(12),
  priceReason: text(1000),
})

export const cancelSelection = z.object({ ...ofSelection, reason: required('Podaj powód unieważnienia.') })

export const registerOffer = z.object({
  selectionId: z.uuid(),
  providerId: z.uuid('Wybierz oferenta z rejestru wykonawców.'),
  receivedOn: day,
  receivedTime: time,
  delivery: z.enum(OfferDelivery, 'Wybierz, jak wpłynęła.'),
})

export const enterOffer = z.object({
  offerId: z.uuid(),
  /** null for the first entry */
  version: version.nullable(),
  amount: money('Podaj kwotę, na przykład 120 000,00.'),
  ownContribution: optionalMoney('Podaj kwotę, na przykład 5 000,00.'),
  scope: required('Napisz, co oferent proponuje.', 8000),
  attachments: text(4000),
})

export const declareImpartiality = z.object({
  selectionId: z.uuid(),
  /** offerors the member is tied to */
  tied: z.array(z.uuid()),
  reason: text(500),
  confirmed: z.literal(true, 'Potwierdź oświadczenie.'),
})

export const openOffers = z.object(ofSelection)

export const checkOffer = z.object({
  ...ofOffer,
  result: z.enum(['correct', 'toComplete', 'rejected'], 'Wybierz wynik sprawdzenia.'),
  met: z.array(z.enum(formalCodes)),
  note: text(2000),
  completeBy: optionalDay,
})

export const closeFormal = z.object(ofSelection)

export const scoreOffer = z.object({
  offerId: z.uuid(),
  scores: z
    .array(
      z.object({
        criterionId: z.uuid(),
        points: count('Podaj punkty jako liczbę całkowitą.', 1000),
        note: text(1000),
      }),
    )
    .min(1),
})

export const giveOpinion = z.object({ ...ofSelection, opinion: required('Napisz opinię komisji.', 8000) })

const winner = z.object({
  offerId: z.uuid('Wybierz ofertę.'),
  amount: money('Podaj kwotę, na przykład 120 000,00.'),
})

export const award = z.object({
  ...ofSelection,
  /** none where a decision leaves the result with those who already won */
  winners: z.array(winner).max(20),
  decidedBy: z.enum(AwardedBy, 'Wybierz, kto podjął decyzję.'),
  decisionNumber: required('Podaj numer decyzji albo zarządzenia.', 120),
  reasons: text(4000),
})

export const withdrawAward = z.object({
  ...ofSelection,
  offerId: z.uuid(),
  cause: z.enum(AwardEnd, 'Wybierz, co się stało.'),
  reason: required('Napisz, co i kiedy się stało.', 2000),
})

export const publishResult = z.object({
  ...ofSelection,
  publishedOn: day,
  publishedWhere: required('Podaj miejsce albo adres ogłoszenia.', 500),
})
