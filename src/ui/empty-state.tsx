import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'

type EmptyStateProps = {
  icon?: IconName | undefined
  /** What will be here: "Tu pojawią się …". */
  title: string
  children?: ReactNode | undefined
  /** The first step. */
  action?: ReactNode | undefined
}

/** Nothing here yet: says what will be and offers the first step. */
export function EmptyState({ icon = 'inbox', title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center">
      <Icon name={icon} className="size-8 text-ink-soft" />
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="max-w-reading text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  )
}
