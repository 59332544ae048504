import type { ComponentProps } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { Tooltip } from '@/ui/tooltip'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & { icon: IconName; label: string }

/** A button with a drawing alone, for places where its word would repeat in every row. The word is its name and its tooltip. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cn(
          'inline-flex size-9 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink max-sm:size-11 print:hidden',
          className,
        )}
      >
        <Icon name={icon} className="size-5" />
      </button>
    </Tooltip>
  )
}
