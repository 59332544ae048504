import { addDays, type LocalDate } from '@/kernel/local-date'
import type { DeskLine } from '@/platform/desk-line'

export type DeskParts<Line extends DeskLine> = {
  readonly today: readonly Line[]
  readonly thisWeek: readonly Line[]
  readonly later: readonly Line[]
  /** what came through the door in the wall, newest first */
  readonly door: readonly Line[]
  /** what waits for somebody else, longest first */
  readonly others: readonly Line[]
}

const urgency: Record<DeskLine['tone'], number> = {
  danger: 0,
  warning: 1,
  restricted: 2,
  info: 3,
  neutral: 4,
  success: 5,
}

/** The desk by time: overdue and today's first, then the seven days ahead, then what has no day or a later one. */
export function deskByTime<Line extends DeskLine>(lines: readonly Line[], today: LocalDate): DeskParts<Line> {
  const week = addDays(today, 7)
  const sorted = lines.toSorted(
    (a, b) =>
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
      urgency[a.tone] - urgency[b.tone] ||
      a.sentence.localeCompare(b.sentence, 'pl', { numeric: true }),
  )
  const own = sorted.filter(({ place }) => place === undefined)
  const isToday = (line: Line) => (line.dueOn !== null && line.dueOn <= today) || line.tone === 'danger'
  const isThisWeek = (line: Line) => !isToday(line) && line.dueOn !== null && line.dueOn <= week
  return {
    today: own.filter(isToday),
    thisWeek: own.filter(isThisWeek),
    later: own.filter((line) => !isToday(line) && !isThisWeek(line)),
    door: sorted.filter(({ place }) => place === 'door').toReversed(),
    others: sorted.filter(({ place }) => place === 'others'),
  }
}
