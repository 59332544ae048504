import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'

export type Breadcrumb = { label: string; href: string }

type PageHeaderProps = {
  title: ReactNode
  /** The way here, without this page itself. */
  breadcrumbs?: readonly Breadcrumb[] | undefined
  /** One sentence on what this screen is for. */
  lead?: ReactNode | undefined
  badges?: ReactNode | undefined
  actions?: ReactNode | undefined
}

/** The head of a screen: where we are, its name, its actions. */
export function PageHeader({ title, breadcrumbs = [], lead, badges, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-2">
      <Breadcrumbs items={breadcrumbs} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-[min(16rem,100%)] flex-1 flex-col gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl">{title}</h1>
            {badges}
          </div>
          {lead ? <p className="max-w-reading text-ink-soft">{lead}</p> : null}
        </div>
        {actions ? (
          <div className="flex max-w-full flex-none flex-wrap items-start gap-2 print:hidden">{actions}</div>
        ) : null}
      </div>
    </header>
  )
}

/** The way from the start to the page above this one. */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  if (items.length === 0) return null
  return (
    <nav aria-label="Ścieżka" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {items.map((item) => (
          <li key={item.href} className="flex items-center gap-1">
            <Link href={item.href} prefetch={false} className="inline-flex min-h-6 items-center">
              {item.label}
            </Link>
            <Icon name="chevron-right" className="text-ink-soft" />
          </li>
        ))}
      </ol>
    </nav>
  )
}
