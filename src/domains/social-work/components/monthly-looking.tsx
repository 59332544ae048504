import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, formatMonth } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { TermBadge } from '@/ui/term-badge'
import type { MonthlyLine } from '../missing-certificates'

/** What is missing with the families of the team; each is issued by the worker who leads it. */
export function MonthlyLooking({ lines, today }: { lines: readonly MonthlyLine[]; today: LocalDate }) {
  return (
    <Card title="W zespole">
      <ul className="flex flex-col divide-y divide-line">
        {lines.map((line) => (
          <li key={line.fileId + line.month} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <a href={`/praca-socjalna/${line.fileId}`} className="min-w-0 flex-[1_1_16rem]">
              {line.name}
            </a>
            <span className="text-ink-soft">{formatMonth(line.month)}</span>
            {line.closedOn ? <Badge>{`praca zakończona ${formatDate(line.closedOn)}`}</Badge> : null}
            <TermBadge dueOn={line.dueOn} today={today} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
