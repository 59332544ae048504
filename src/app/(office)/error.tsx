'use client'

import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/states'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** A page broke; the frame around it still works. */
export default function OfficeErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <ErrorState
      logId={error.digest}
      retry={
        <Button variant="primary" onClick={reset}>
          Spróbuj ponownie
        </Button>
      }
    />
  )
}
