import { useId, type ReactNode } from 'react'
import { cn } from '@/ui/cn'

type CardProps = {
  title?: ReactNode | undefined
  aside?: ReactNode | undefined
  actions?: ReactNode | undefined
  children: ReactNode
  /** `flush` when the content (a table, a list) reaches the hairline itself. */
  padding?: 'normal' | 'flush' | undefined
  level?: 2 | 3 | undefined
  id?: string | undefined
  className?: string | undefined
}

/** A part of a screen framed by a hairline. */
export function Card(props: CardProps) {
  const { title, aside, actions, children, padding = 'normal', level = 2, id, className } = props
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      aria-labelledby={title ? titleId : undefined}
      className={cn('min-w-0 rounded-md border border-line bg-surface', className)}
    >
      {title ? (
        <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-2">
          <div className="flex min-w-0 flex-wrap items-center gap-x-2">
            <Heading id={titleId} className="text-lg">
              {title}
            </Heading>
            {aside}
          </div>
          {actions ? <div className="flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
        </div>
      ) : null}
      <div className={padding === 'normal' ? 'p-4' : undefined}>{children}</div>
    </section>
  )
}
