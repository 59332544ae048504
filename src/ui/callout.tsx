import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { toneGround, toneIcon, toneText, type Tone } from '@/ui/tone'

type CalloutProps = {
  tone?: Tone | undefined
  title?: ReactNode | undefined
  icon?: IconName | undefined
  children?: ReactNode | undefined
  /** What to do about it: buttons or links. */
  actions?: ReactNode | undefined
  /** `alert` for something that has just happened and must be read out at once. */
  role?: 'alert' | 'status' | 'note' | undefined
  className?: string | undefined
}

/** A message that stays where it concerns: information, warning, refusal, restricted matter. */
export function Callout(props: CalloutProps) {
  const { tone = 'info', title, icon = toneIcon[tone], children, actions, role, className } = props
  return (
    <div
      role={role}
      className={cn(
        'keep-together flex gap-3 rounded-md border border-l-4 px-4 py-3 text-ink',
        toneGround[tone],
        className,
      )}
    >
      <Icon name={icon} className={cn('mt-0.5 size-5', toneText[tone])} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title ? <p className={cn('font-semibold', toneText[tone])}>{title}</p> : null}
        {children ? <div className="max-w-reading">{children}</div> : null}
        {actions ? <div className="mt-1 flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
      </div>
    </div>
  )
}
