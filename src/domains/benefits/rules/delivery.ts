import { addDays, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { deliveryFiction, electronicDeliveryFiction } from '@/domains/casework/rules/terms'
import type { DecisionState, DeliveryChannel } from '@/platform/db/generated/enums'

/** A letter nobody collected: the day its delivery is counted from and, of one on paper, the second notice. */
export type Uncollected = {
  readonly channel: DeliveryChannel
  readonly since: LocalDate
  readonly secondNoticeOn: LocalDate | null
}

/** The day a letter nobody collected counts as delivered (art. 44 KPA; art. 42 of the act on electronic delivery). */
export function deemedDelivered({ channel, since }: Omit<Uncollected, 'secondNoticeOn'>): LocalDate {
  return channel === 'electronicDelivery'
    ? electronicDeliveryFiction(since)
    : deliveryFiction(since).deliveredOn
}

/** Why a letter nobody collected does not count as delivered: the time is not over, or the notices were not as the code wants them. */
export function uncollectedRefusals(letter: Uncollected, today: LocalDate): Refusal[] {
  const deliveredOn = deemedDelivered(letter)
  const waits =
    deliveredOn > today
      ? [
          refusal(
            'future',
            `Czas na odbiór jeszcze nie minął: decyzja będzie doręczona ${formatDate(deliveredOn)}, jeżeli nikt jej nie odbierze.`,
            'Odnotuj doręczenie tego dnia albo później.',
          ),
        ]
      : []
  return [...waits, ...noticeRefusals(letter, deliveredOn)]
}

/** The second notice is left once the seven days of the first have passed, within the keeping (art. 44 § 2 and 3 KPA). */
function noticeRefusals({ channel, since, secondNoticeOn }: Uncollected, deliveredOn: LocalDate): Refusal[] {
  if (channel === 'electronicDelivery' || secondNoticeOn === null) return []
  const earliest = deliveryFiction(since).secondNoticeOn
  if (secondNoticeOn >= earliest && secondNoticeOn <= deliveredOn) return []
  return [
    refusal(
      'second-notice',
      `Powtórne zawiadomienie zostawia się od ${formatDate(earliest)} do ${formatDate(deliveredOn)} (art. 44 § 3 KPA).`,
      'Popraw datę. Jeżeli na zwrotce naprawdę jest taka, doręczenie jest wadliwe: wyślij decyzję jeszcze raz.',
    ),
  ]
}

/** The day after which a letter that was sent ought to have come back with its proof, one way or the other. */
export function proofExpectedOn(channel: DeliveryChannel, sentOn: LocalDate): LocalDate {
  if (channel === 'electronicDelivery') return electronicDeliveryFiction(sentOn)
  // fourteen days of keeping, and a week for the letter to go there and back
  return addDays(deliveryFiction(sentOn).deliveredOn, WEEK)
}

const WEEK = 7

type Recorded = { readonly state: DecisionState; readonly appealed: boolean }

/** Why a recorded delivery is not struck out. */
export function strikingRefusals({ state, appealed }: Recorded): Refusal[] {
  if (appealed)
    return [
      refusal(
        'delivery.appealed',
        'Od tej decyzji odnotowano odwołanie, więc jej doręczenia nie można wykreślić.',
        'Jeżeli odwołanie odnotowano omyłkowo, najpierw wykreśl odwołanie.',
      ),
    ]
  if (state === 'delivered' || state === 'inForce') return []
  return [refusal('delivery.none', 'Doręczenia tej decyzji nie odnotowano, więc nie ma czego wykreślać.')]
}
