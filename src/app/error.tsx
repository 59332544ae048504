'use client'

import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/states'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** Something broke outside the office's frame. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="tresc">
      <ErrorState
        logId={error.digest}
        retry={
          <Button variant="primary" onClick={reset}>
            Spróbuj ponownie
          </Button>
        }
      />
    </main>
  )
}
