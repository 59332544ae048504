import { relativeDay } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import type { DeskLine } from '@/platform/desk-line'
import { Icon } from '@/ui/icon'
import { LinkButton } from '@/ui/link-button'
import { toneIcon, toneText } from '@/ui/tone'
import { ClearNotice } from './clear-notice'

type DeskListProps = {
  lines: readonly (DeskLine & { noticeId?: string })[]
  today: LocalDate
  showDay?: boolean
}

/** Plain sentences by time, each with its one next action. */
export function DeskList({ lines, today, showDay = true }: DeskListProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <Icon name={toneIcon[line.tone]} className={`size-5 ${toneText[line.tone]}`} />
          <span className="min-w-0 flex-1 basis-64">
            {line.sentence}
            {showDay && line.dueOn ? (
              <span className="block text-sm text-ink-soft">{relativeDay(line.dueOn, today)}</span>
            ) : null}
          </span>
          <span className="flex gap-2">
            <LinkButton href={line.href} size="small">
              {line.action}
            </LinkButton>
            {line.noticeId ? <ClearNotice noticeId={line.noticeId} /> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
