'use client'

import { useTransition } from 'react'
import { Button } from '@/ui/button'
import type { IconName } from '@/ui/icons/icon-names'
import { useTableSelection } from '@/ui/table/table-island'

type BulkActionProps = {
  label: string
  icon?: IconName | undefined
  /** Usually a server action; gets the keys of the ticked rows. */
  action: (ids: readonly string[]) => Promise<unknown>
}

/** One action on all ticked rows. */
export function BulkAction({ label, icon, action }: BulkActionProps) {
  const { ids, clear } = useTableSelection()
  const [pending, start] = useTransition()
  const run = () =>
    start(async () => {
      await action(ids)
      clear()
    })
  return (
    <Button size="small" icon={icon} pending={pending} onClick={run}>
      {label}
    </Button>
  )
}
