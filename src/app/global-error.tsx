'use client'

import './globals.css'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/states'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** Not even the document around the page could be made: a page that needs nothing of the server. */
export default function GlobalErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <html lang="pl">
      <head>
        <title>Coś poszło nie tak – Drogowskaz</title>
      </head>
      <body>
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
      </body>
    </html>
  )
}
