import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { toneIcon, toneSurface, type Tone } from '@/ui/tone'

type BadgeProps = {
  children: ReactNode
  tone?: Tone | undefined
  icon?: IconName | undefined
  className?: string | undefined
}

/** A short word with a meaning colour and an icon; the icon follows from the tone unless given. */
export function Badge({ children, tone = 'neutral', icon = toneIcon[tone], className }: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm border px-1.5 text-sm font-semibold',
        toneSurface[tone],
        className,
      )}
    >
      <Icon name={icon} className="size-3.5" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}
