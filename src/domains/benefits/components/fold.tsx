'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { useOpened } from '@/ui/use-opened'

/** A form that opens when needed; it is not printed. */
export function Fold({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  const { opened, details } = useOpened(open)
  return (
    <details {...details} className="group print:hidden" open={open}>
      <summary className="flex min-h-11 items-center gap-2 px-4 py-2 font-semibold hover:bg-sunken">
        <Icon name="chevron-right" className="group-open:rotate-90" />
        {title}
      </summary>
      {opened ? <div className="px-4 pb-4 pt-1">{children}</div> : null}
    </details>
  )
}
