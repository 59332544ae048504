import { useId, type ReactNode } from 'react'
import { cn } from '@/ui/cn'

type SectionProps = {
  title: ReactNode
  /** Beside the title: a count, a badge. */
  aside?: ReactNode | undefined
  lead?: ReactNode | undefined
  actions?: ReactNode | undefined
  children: ReactNode
  /** 2 under the page title, 3 inside another section. */
  level?: 2 | 3 | undefined
  /** Address of the section in the page. */
  id?: string | undefined
  className?: string | undefined
}

/** A titled part of a screen without a frame. */
export function Section(props: SectionProps) {
  const { title, aside, lead, actions, children, level = 2, id, className } = props
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={id} aria-labelledby={titleId} className={cn('flex flex-col gap-3', className)}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Heading id={titleId} className={level === 2 ? 'text-xl' : 'text-lg'}>
            {title}
          </Heading>
          {aside}
        </div>
        {actions ? <div className="flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
      </div>
      {lead ? <p className="max-w-reading text-ink-soft">{lead}</p> : null}
      {children}
    </section>
  )
}
