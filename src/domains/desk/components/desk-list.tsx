import { agoDay, formatDate, relativeDay } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { Badge } from '@/ui/badge'
import { Icon } from '@/ui/icon'
import { LinkButton } from '@/ui/link-button'
import { toneIcon, toneText } from '@/ui/tone'
import type { MarkedLine } from '../rules/news'
import { ClearNotice } from './clear-notice'

type DeskListProps = {
  lines: readonly MarkedLine[]
  today: LocalDate
  showDay?: boolean | undefined
}

/** Plain sentences by time, each with its one next action. */
export function DeskList({ lines, today, showDay = true }: DeskListProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-3 px-4 py-3">
          <Icon name={toneIcon[line.tone]} className={`mt-0.5 size-5 flex-none ${toneText[line.tone]}`} />
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
            <div className="min-w-0 flex-[1_1_18rem]">
              <p className="wrap-anywhere">
                {line.isNew ? (
                  <>
                    <Badge tone="info">nowe</Badge>{' '}
                  </>
                ) : null}
                {line.sentence}
              </p>
              {showDay ? <When line={line} today={today} /> : null}
            </div>
            <div className="flex flex-wrap gap-2 print:hidden">
              <LinkButton href={line.href} size="small">
                {line.action}
              </LinkButton>
              {line.noticeId ? <ClearNotice noticeId={line.noticeId} /> : null}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The day below the sentence, unless the sentence says it. */
function When({ line, today }: { line: MarkedLine; today: LocalDate }) {
  if (line.dueOn === null || line.sentence.includes(formatDate(line.dueOn))) return null
  return (
    <p className="text-sm text-ink-soft">
      {line.since ? agoDay(line.dueOn, today) : relativeDay(line.dueOn, today)}
    </p>
  )
}
