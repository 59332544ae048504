import type { DeliveryChannel } from '@/platform/db/generated/enums'
import { deliveryChannelLabels } from '@/domains/benefits/labels'

type Delivery = { readonly deliveryChannel: DeliveryChannel | null; readonly deliveryFiction: boolean }

/** The article under which a decision nobody collected counts as delivered. */
export const deliveryFictionArticle = 'art. 44 KPA'

/** How a decision was delivered, to stand after its day. */
export function deliveryWords({ deliveryChannel, deliveryFiction }: Delivery): string {
  if (deliveryFiction) return `wskutek nieodebrania (${deliveryFictionArticle})`
  return deliveryChannel === null ? 'sposób nieodnotowany' : deliveryChannelLabels[deliveryChannel]
}
