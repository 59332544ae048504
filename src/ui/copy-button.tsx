'use client'

import { useState } from 'react'
import { Icon } from '@/ui/icon'

/** Copies a number or an address to the clipboard and says so. */
export function CopyButton({ text, label = 'Kopiuj' }: { text: string; label?: string | undefined }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    window.setTimeout(() => setCopied(false), 2000)
  }
  return (
    <button
      type="button"
      onClick={() => void copy()}
      className="inline-flex min-h-6 items-center gap-1 rounded-sm px-1 text-sm text-brand underline underline-offset-2 hover:bg-sunken print:hidden"
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span role="status">{copied ? 'Skopiowano' : label}</span>
    </button>
  )
}
