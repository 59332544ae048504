import { formatDate, sentence } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { endingWords } from '../delivery-words'
import { deliveryChannelLabels } from '../labels'
import type { StruckDelivery } from '../struck-deliveries'

/** Deliveries that were struck out: readable as they were, with who struck them and why. */
export function StruckDeliveries({ struck }: { struck: readonly StruckDelivery[] }) {
  if (struck.length === 0) return null
  return (
    <Card title="Wykreślone doręczenia" padding="flush">
      <ul className="divide-y divide-line">
        {struck.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 px-4 py-3">
            <p>
              <strong>Zapisano: {formatDate(one.deliveredOn)}</strong>,{' '}
              {[deliveryChannelLabels[one.channel], endingWords(one)].filter(Boolean).join(' · ')}
            </p>
            <p className="whitespace-pre-line text-ink-soft">
              Powód: {sentence(one.reason)} Wykreślono {formatDate(one.struckOn)}, {one.struckBy}.
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
