import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { toneText, type Tone } from '@/ui/tone'

export type TimelineEntry = {
  id: string
  /** The day, 'YYYY-MM-DD'. */
  day: string
  /** 'HH:MM' when the hour is known. */
  time?: string | undefined
  kind: { label: string; icon: IconName; tone?: Tone | undefined }
  /** One line: what happened. */
  title: ReactNode
  who?: string | undefined
  href?: string | undefined
  /** Opens in place. */
  body?: ReactNode | undefined
  /** Buttons for own entries: mend, correct. */
  tools?: ReactNode | undefined
}

type TimelineProps = {
  /** Newest first, as they are to be shown. */
  entries: readonly TimelineEntry[]
  /** Filter by kind: addresses. */
  kinds?: readonly { label: string; href: string; current?: boolean; count?: number }[] | undefined
  /** Today, 'YYYY-MM-DD', so that the last days are called by name. */
  today?: string | undefined
  empty?: ReactNode | undefined
}

const dayNames = new Intl.DateTimeFormat('pl-PL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** What happened, day by day: one line each, the rest opens in place. */
export function Timeline({ entries, kinds = [], today, empty }: TimelineProps) {
  const days = [...new Set(entries.map((entry) => entry.day))]
  return (
    <div className="flex flex-col gap-4">
      {kinds.length > 0 ? <KindFilter kinds={kinds} /> : null}
      {entries.length === 0 ? empty : null}
      {days.map((day) => (
        <section key={day} aria-label={nameOf(day, today)}>
          <h3 className="border-b border-line pb-1 text-base text-ink-soft">{nameOf(day, today)}</h3>
          <ol className="flex flex-col divide-y divide-line">
            {entries
              .filter((entry) => entry.day === day)
              .map((entry) => (
                <li key={entry.id} id={`wpis-${entry.id}`}>
                  <Entry entry={entry} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Entry({ entry }: { entry: TimelineEntry }) {
  if (!entry.body) {
    return (
      <div className="flex min-h-10 items-start gap-3 py-2">
        <EntryLine entry={entry} />
        {entry.tools}
      </div>
    )
  }
  return (
    <details className="group">
      <summary className="flex min-h-10 items-start gap-3 py-2 hover:bg-sunken">
        <EntryLine entry={entry} />
        <Icon name="chevron-down" className="mt-1 text-ink-soft group-open:rotate-180" />
      </summary>
      <div className="flex max-w-reading flex-col gap-2 pb-3 sm:pl-[5.5rem]">
        {entry.body}
        {entry.tools ? <div className="flex flex-wrap gap-2">{entry.tools}</div> : null}
      </div>
    </details>
  )
}

function EntryLine({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      <span className="w-11 flex-none text-ink-soft max-sm:hidden">{entry.time ?? ''}</span>
      <Icon name={entry.kind.icon} className={cn('mt-0.5 size-5', toneText[entry.kind.tone ?? 'neutral'])} />
      <span className="min-w-0 flex-1">
        <span className="sr-only">{entry.kind.label}: </span>
        {entry.href ? (
          <Link href={entry.href} prefetch={false}>
            {entry.title}
          </Link>
        ) : (
          entry.title
        )}
        <span className="block text-sm text-ink-soft">
          {entry.time ? <span className="sm:hidden">{entry.time}, </span> : null}
          {entry.kind.label}
          {entry.who ? ` · ${entry.who}` : null}
        </span>
      </span>
    </>
  )
}

function KindFilter({ kinds }: { kinds: NonNullable<TimelineProps['kinds']> }) {
  return (
    <nav aria-label="Rodzaj wpisów" className="print:hidden">
      <ul className="flex flex-wrap gap-1.5">
        {kinds.map((kind) => (
          <li key={kind.href}>
            <Link
              href={kind.href}
              prefetch={false}
              scroll={false}
              aria-current={kind.current ? 'true' : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong px-3 text-ink no-underline hover:bg-sunken aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand max-sm:min-h-10"
            >
              {kind.label}
              {kind.count === undefined ? null : <span className="text-sm">{kind.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function nameOf(day: string, today: string | undefined): string {
  const instant = Date.parse(`${day}T00:00:00Z`)
  const name = dayNames.format(instant)
  if (!today) return name
  const ago = Math.round((Date.parse(`${today}T00:00:00Z`) - instant) / 86_400_000)
  if (ago === 0) return `dziś, ${name}`
  return ago === 1 ? `wczoraj, ${name}` : name
}
