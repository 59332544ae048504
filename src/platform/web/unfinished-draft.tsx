'use client'

import { useState } from 'react'
import { formatDateTime } from '@/kernel/polish'
import { discardDraft } from './draft-actions'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'

type UnfinishedDraftProps = {
  /** "To niedokończone zgłoszenie" */
  title: string
  savedAt: string
  draft: { form: string; subject: string }
  onStartAnew: () => void
}

/** Says that the screen holds what was typed earlier, perhaps of another person, and offers a clean one. */
export function UnfinishedDraft({ title, savedAt, draft, onStartAnew }: UnfinishedDraftProps) {
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
      title={title}
      actions={
        <Button size="small" onClick={startAnew}>
          Zacznij od nowa
        </Button>
      }
    >
      Wpisano {formatDateTime(new Date(savedAt))} i nie zarejestrowano. Dokończ albo zacznij od nowa, gdy
      chodzi o kogoś innego.
    </Callout>
  )
}
