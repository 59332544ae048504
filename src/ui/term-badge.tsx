import { daysBetween, type LocalDate } from '@/kernel/calendar-day'
import { formatDate, relativeDay } from '@/kernel/polish'
import { Badge } from '@/ui/badge'

type TermBadgeProps = {
  dueOn: LocalDate
  today: LocalDate
  /** From how many days before it is "soon". */
  soonWithin?: number | undefined
  /** Done already: the day is only a fact. */
  done?: boolean | undefined
  /** Before the days: "termin na decyzję". */
  label?: string | undefined
}

/** A term with the days left, in words and colour: in time, soon, overdue. */
export function TermBadge({ dueOn, today, soonWithin = 3, done, label }: TermBadgeProps) {
  const before = label ? `${label}: ` : ''
  if (done)
    return <Badge icon="check" className="lg:whitespace-nowrap">{`${before}${formatDate(dueOn)}`}</Badge>
  const left = daysBetween(today, dueOn)
  const tone = left < 0 ? 'danger' : left <= soonWithin ? 'warning' : 'neutral'
  return (
    <Badge tone={tone} icon={left < 0 ? 'triangle-alert' : 'clock'} className="lg:whitespace-nowrap">
      {`${before}${relativeDay(dueOn, today)}`}
    </Badge>
  )
}
