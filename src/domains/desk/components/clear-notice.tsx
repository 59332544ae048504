'use client'

import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { clearNotice } from '../actions'

/** "Przeczytane": takes the line off the desk. */
export function ClearNotice({ noticeId }: { noticeId: string }) {
  const clear = useCommand(clearNotice)
  return (
    <Button
      size="small"
      variant="quiet"
      icon="check"
      pending={clear.outcome.kind === 'sending'}
      pendingLabel="Zdejmuję…"
      onClick={() => void clear.run({ noticeId })}
    >
      Przeczytane
    </Button>
  )
}
