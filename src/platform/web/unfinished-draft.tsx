'use client'

import { useState } from 'react'
import { formatDateTime } from '@/kernel/polish'
import { discardDraft } from '@/platform/web/draft-actions'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'

type UnfinishedReportProps = {
  savedAt: string
  draft: { form: string; subject: string }
  onStartAnew: () => void
}

/** Says that the screen holds what was typed earlier, perhaps of another person, and offers a clean one. */
export function UnfinishedReport({ savedAt, draft, onStartAnew }: UnfinishedReportProps) {
  const [gone, setGone] = useState(false)
  if (gone) return null
  const startAnew = () => {
    setGone(true)
    onStartAnew()
    void discardDraft(draft).catch(() => undefined)
  }
  return (
    <Callout
      tone="info"
      title="To niedokończone zgłoszenie"
      actions={
        <Button size="small" onClick={startAnew}>
          Zacznij od nowa
        </Button>
      }
    >
      Wpisano je {formatDateTime(new Date(savedAt))} i nie zarejestrowano. Dokończ je albo zacznij od nowa,
      gdy przyszedł ktoś inny.
    </Callout>
  )
}
