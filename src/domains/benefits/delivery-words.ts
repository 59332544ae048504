import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { DeliveryChannel } from '@/platform/db/generated/enums'
import { deliveryChannelLabels } from '@/domains/benefits/labels'

type Delivery = {
  readonly deliveryChannel: DeliveryChannel | null
  readonly deliveryFiction: boolean
  readonly deliveryRefused: boolean
}

/** The article under which a decision nobody collected counts as delivered. */
const fictionArticle = (channel: DeliveryChannel | null): string =>
  channel === 'electronicDelivery' ? 'art. 42 ust. 2 ustawy o doręczeniach elektronicznych' : 'art. 44 KPA'

const fictionWords = (channel: DeliveryChannel | null): string =>
  `fikcja doręczenia (${fictionArticle(channel)})`

const refusalWords = 'odmowa przyjęcia (art. 47 KPA)'

type Ended = {
  readonly channel: DeliveryChannel | null
  readonly fiction: boolean
  readonly refused: boolean
  readonly uncollectedSince: LocalDate | null
  readonly secondNoticeOn: LocalDate | null
  readonly proof: string | null
}

/** How a delivery ended, to stand below its day: the article, the days it was counted from, the proof. */
export function endingWords({ channel, fiction, refused, proof, ...counted }: Ended): string | undefined {
  const parts = [
    fiction ? fictionWords(channel) : null,
    refused ? refusalWords : null,
    fiction ? countedFrom(channel, counted) : null,
    proof,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' · ') : undefined
}

function countedFrom(
  channel: DeliveryChannel | null,
  { uncollectedSince, secondNoticeOn }: Pick<Ended, 'uncollectedSince' | 'secondNoticeOn'>,
): string | null {
  if (uncollectedSince === null) return null
  if (channel === 'electronicDelivery') return `wpłynęła na adres ${formatDate(uncollectedSince)}`
  const second = secondNoticeOn ? ` i ${formatDate(secondNoticeOn)}` : ''
  return `zawiadomienia: ${formatDate(uncollectedSince)}${second}`
}

/** How a decision was delivered, to stand after its day in a letter. */
export function deliveryWords({ deliveryChannel, deliveryFiction, deliveryRefused }: Delivery): string {
  if (deliveryFiction) return `wskutek nieodebrania, ${fictionWords(deliveryChannel)}`
  if (deliveryRefused) return 'wobec odmowy przyjęcia (art. 47 KPA)'
  const label = deliveryChannel && deliveryChannelLabels[deliveryChannel]
  if (!label) return 'sposób nieodnotowany'
  return label.charAt(0).toLowerCase() + label.slice(1)
}
