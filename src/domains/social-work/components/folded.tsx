'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { useOpened } from '@/ui/use-opened'

type FoldedProps = {
  label: string
  icon?: IconName | undefined
  /** Beside the label: what is inside now. */
  note?: ReactNode | undefined
  open?: boolean | undefined
  children: ReactNode
}

/** A form that waits folded under its own words, in place, until it is needed; it is not printed. */
export function Folded({ label, icon = 'pencil', note, open, children }: FoldedProps) {
  const { opened, details } = useOpened(open)
  return (
    <details
      {...details}
      className="group/folded rounded-md print:hidden border border-line bg-surface"
      open={open}
    >
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-3 py-2 hover:bg-sunken">
        <Icon name={icon} className="text-brand" />
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <span className="font-semibold text-brand">{label}</span>
          {note ? <span className="text-sm text-ink-soft">{note}</span> : null}
        </span>
        <Icon name="chevron-down" className="ml-auto text-ink-soft group-open/folded:rotate-180" />
      </summary>
      {opened ? <div className="border-t border-line p-4">{children}</div> : null}
    </details>
  )
}
