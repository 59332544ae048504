'use client'

import { Button } from '@/ui/button'
import type { ButtonLook } from '@/ui/button-style'

/** Opens the browser's print dialog; the page has its own print styles. */
export function PrintButton({ label = 'Drukuj', ...look }: ButtonLook & { label?: string | undefined }) {
  return (
    <Button {...look} icon="printer" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
