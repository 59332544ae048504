import type { DeskLine } from '@/platform/desk-line'

type Announced = { readonly kind: string; readonly subjectId: string }
export type NewsLine = DeskLine & { readonly noticeId: string; readonly about: Announced }
export type MarkedLine = DeskLine & { readonly isNew?: boolean; readonly noticeId?: string }

const keyOf = ({ kind, subjectId }: Announced) => `${kind} ${subjectId}`

/**
 * Nothing is said twice: a line that says what an unread notice announced is marked as new, and only notices no line
 * speaks of stand beside them. So every notice the bell counts is found on the desk.
 */
export function withNews(
  lines: readonly DeskLine[],
  notices: readonly NewsLine[],
): { lines: MarkedLine[]; news: NewsLine[] } {
  const unread = new Set(notices.map(({ about }) => keyOf(about)))
  const spoken = new Set(lines.flatMap(({ notice }) => (notice ? [keyOf(notice)] : [])))
  return {
    lines: lines.map((line) =>
      line.notice && unread.has(keyOf(line.notice)) ? { ...line, isNew: true } : line,
    ),
    news: notices.filter(({ about }) => !spoken.has(keyOf(about))),
  }
}
