import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { toneIcon, toneText, type Tone } from '@/ui/tone'

type StatTileProps = {
  label: string
  /** The figure, already worded: "1 204", "12 345,60 zł". */
  value: ReactNode
  /** Where the records behind the figure are. */
  href?: string | undefined
  note?: ReactNode | undefined
  tone?: Tone | undefined
}

/** One figure that opens to the records behind it. */
export function StatTile({ label, value, href, note, tone = 'neutral' }: StatTileProps) {
  return (
    <div className="relative flex min-w-0 flex-col gap-0.5 rounded-md border border-line bg-surface px-4 py-3 has-[a:hover]:border-brand">
      <p className="text-sm text-ink-soft">
        {href ? (
          <Link href={href} prefetch={false} className="after:absolute after:inset-0 after:content-['']">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="text-2xl font-semibold max-sm:text-xl">{value}</p>
      {note ? (
        <p className={`flex items-center gap-1 text-sm ${toneText[tone]}`}>
          {tone === 'neutral' ? null : <Icon name={toneIcon[tone]} />}
          {note}
        </p>
      ) : null}
    </div>
  )
}
