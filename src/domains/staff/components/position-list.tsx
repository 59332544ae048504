import { formatRange } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import type { PositionKind } from '@/platform/db/generated/enums'
import { EmptyState } from '@/ui/empty-state'
import { fteWords, positionLabels } from '../labels'

export type HeldPositionLine = {
  readonly id: string
  readonly kind: PositionKind
  readonly teamName: string | null
  readonly fte: number
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly districts: readonly string[]
}

/** The positions one person holds, with team, part of a post, period and districts. */
export function PositionList({ positions }: { positions: readonly HeldPositionLine[] }) {
  if (positions.length === 0)
    return (
      <EmptyState icon="briefcase" title="Dziś bez stanowiska">
        Bez stanowiska nie widać żadnych spraw. Zgłoś to administratorowi, jeśli to pomyłka.
      </EmptyState>
    )
  return (
    <ul>
      {positions.map((position) => (
        <li key={position.id} className="border-b border-line px-4 py-2 last:border-0">
          <p className="font-semibold">{positionLabels[position.kind]}</p>
          <p className="text-sm text-ink-soft">
            {[
              position.teamName,
              fteWords(position.fte),
              formatRange({ from: position.validFrom, to: position.validTo }),
              position.districts.length > 0 ? `rejon: ${position.districts.join(', ')}` : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
