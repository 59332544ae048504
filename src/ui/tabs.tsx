import Link from 'next/link'
import { TabStrip } from '@/ui/tab-strip'

export type TabItem = {
  href: string
  label: string
  count?: number | undefined
  current?: boolean | undefined
}

/** Tabs that are addresses: each can be bookmarked, opened beside, reached with Back. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <TabStrip label={label} current={items.find(({ current }) => current)?.href}>
      <ul className="flex min-w-max gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? 'page' : undefined}
              className="inline-flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-3 text-ink no-underline -outline-offset-3 hover:border-line-strong hover:text-ink aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand"
            >
              {item.label}
              {item.count === undefined ? null : (
                <span className="rounded-full bg-sunken px-1.5 text-sm text-ink-soft">{item.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </TabStrip>
  )
}
