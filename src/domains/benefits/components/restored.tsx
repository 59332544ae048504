import type { ReactNode } from 'react'
import { formatDateTime } from '@/kernel/polish'
import { Callout } from '@/ui/callout'

type RestoredProps = {
  /** when it was typed, as ISO text */
  at: string
  /** Where it is not saved yet. */
  children: ReactNode
}

/** Says that the form holds what its owner typed earlier and did not send. */
export function Restored({ at, children }: RestoredProps) {
  return (
    <Callout tone="info" role="status" title={`Przywrócono Twój tekst z ${formatDateTime(new Date(at))}`}>
      {children}
    </Callout>
  )
}
