import type { DeliveryChannel } from '@/platform/db/generated/enums'
import { deliveryChannelLabels } from '@/domains/benefits/labels'

type Delivery = { readonly deliveryChannel: DeliveryChannel | null; readonly deliveryFiction: boolean }

/** The article under which a decision nobody collected counts as delivered. */
const fictionArticle = (channel: DeliveryChannel | null): string =>
  channel === 'electronicDelivery' ? 'art. 42 ust. 2 ustawy o doręczeniach elektronicznych' : 'art. 44 KPA'

/** Said of a delivery that did not happen but counts, with its article. */
export const fictionWords = (channel: DeliveryChannel | null): string =>
  `fikcja doręczenia (${fictionArticle(channel)})`

/** How a decision was delivered, to stand after its day in a letter. */
export function deliveryWords({ deliveryChannel, deliveryFiction }: Delivery): string {
  if (deliveryFiction) return `wskutek nieodebrania, ${fictionWords(deliveryChannel)}`
  const label = deliveryChannel && deliveryChannelLabels[deliveryChannel]
  if (!label) return 'sposób nieodnotowany'
  return label.charAt(0).toLowerCase() + label.slice(1)
}
