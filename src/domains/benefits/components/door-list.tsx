import { formatMoney } from '@/kernel/money'
import { formatDate, formatMonth, sentence } from '@/kernel/polish'
import { isYearMonth } from '@/kernel/calendar-day'
import type { ReactNode } from 'react'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { DoorItem } from '../door-inbox'
import { certificateKindLabels, certificateStatements, informationCategoryLabels } from '../labels'

type DoorListProps = {
  items: readonly DoorItem[]
  /** The receipt of reading belongs to the social-work side of the door; the page hands its button in. */
  receipt: (item: DoorItem) => ReactNode
}

/** What passed through the door from social workers, unread first. */
export function DoorList({ items, receipt }: DoorListProps) {
  if (items.length === 0)
    return (
      <Card>
        <EmptyState
          icon="inbox"
          title="Tu pojawią się zaświadczenia i informacje od pracowników socjalnych"
        />
      </Card>
    )
  return (
    <Card padding="flush">
      <ul className="flex flex-col divide-y divide-line">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {item.client}
                {item.read ? null : <Badge tone="info">nowe</Badge>}
              </p>
              <p className="max-w-reading">{sentenceOf(item)}</p>
              <p className="text-sm text-ink-soft">
                {formatDate(item.cameOn)} · {item.from}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              {item.fileId ? (
                <LinkButton href={`/api/documents/${item.fileId}`} size="small" icon="file-text" newWindow>
                  Otwórz dokument
                </LinkButton>
              ) : null}
              {item.read ? null : receipt(item)}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function sentenceOf(item: DoorItem): string {
  switch (item.kind) {
    case 'certificate': {
      const [yes, no] = certificateStatements[item.certificate]
      const month = item.month && isYearMonth(item.month) ? ` za ${formatMonth(item.month)}` : ''
      const correction = item.correctionReason ? ` Sprostowanie: ${sentence(item.correctionReason)}` : ''
      const corrected = item.correctedOn ? ` Sprostowane ${formatDate(item.correctedOn)}.` : ''
      return `${certificateKindLabels[item.certificate]}${month}: ${item.affirmative ? yes : no}.${correction}${corrected}`
    }
    case 'information':
      return `${informationCategoryLabels[item.category]}: ${item.text}`
    case 'request':
      return `Wniosek o zasiłek celowy na realizację kontraktu: ${formatMoney(item.amount)}. ${item.text}`
  }
}
