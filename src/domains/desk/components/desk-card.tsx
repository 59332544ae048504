import type { LocalDate } from '@/kernel/calendar-day'
import { Card } from '@/ui/card'
import type { MarkedLine } from '../rules/news'
import { DeskList } from './desk-list'

/** As many lines as one takes in at a glance; the rest folds under its number. */
const IN_SIGHT = 10

type DeskCardProps = {
  title: string
  lines: readonly MarkedLine[]
  today: LocalDate
  showDay?: boolean
}

/** One part of the desk with the number of its lines; nothing where there is nothing to say. */
export function DeskCard({ title, lines, today, showDay }: DeskCardProps) {
  if (lines.length === 0) return null
  const rest = lines.slice(IN_SIGHT)
  return (
    <Card title={title} aside={<Count of={lines.length} />} padding="flush">
      <DeskList lines={lines.slice(0, IN_SIGHT)} today={today} showDay={showDay} />
      {rest.length > 0 ? (
        <details className="border-t border-line">
          <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold text-brand hover:bg-sunken">
            Pokaż pozostałe ({rest.length})
          </summary>
          <DeskList lines={rest} today={today} showDay={showDay} />
        </details>
      ) : null}
    </Card>
  )
}

const Count = ({ of }: { of: number }) => (
  <span className="min-w-6 rounded-full bg-sunken px-2 text-center text-sm text-ink-soft tabular-nums">
    {of}
  </span>
)
