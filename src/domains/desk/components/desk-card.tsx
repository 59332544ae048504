import Link from 'next/link'
import type { LocalDate } from '@/kernel/calendar-day'
import { Card } from '@/ui/card'
import type { MarkedLine } from '../rules/news'
import { addressTurning, type DeskPart } from '../whole-parts'
import { DeskList } from './desk-list'

/** As many lines as one takes in at a glance; the rest is drawn when asked for. */
const IN_SIGHT = 10

type DeskCardProps = {
  title: string
  part: DeskPart
  whole: ReadonlySet<DeskPart>
  lines: readonly MarkedLine[]
  today: LocalDate
  showDay?: boolean
}

/** One part of the desk with the number of its lines; nothing where there is nothing to say. */
export function DeskCard({ title, part, whole, lines, today, showDay }: DeskCardProps) {
  if (lines.length === 0) return null
  const all = whole.has(part)
  return (
    <Card title={title} aside={<Count of={lines.length} />} padding="flush">
      <DeskList lines={all ? lines : lines.slice(0, IN_SIGHT)} today={today} showDay={showDay} />
      {lines.length > IN_SIGHT ? (
        <Link
          href={addressTurning(whole, part)}
          scroll={false}
          prefetch={false}
          className="flex min-h-11 items-center border-t border-line px-4 font-semibold text-brand hover:bg-sunken print:hidden"
        >
          {all ? `Pokaż tylko pierwsze ${IN_SIGHT}` : `Pokaż pozostałe (${lines.length - IN_SIGHT})`}
        </Link>
      ) : null}
    </Card>
  )
}

const Count = ({ of }: { of: number }) => (
  <span className="min-w-6 rounded-full bg-sunken px-2 text-center text-sm text-ink-soft tabular-nums">
    {of}
  </span>
)
