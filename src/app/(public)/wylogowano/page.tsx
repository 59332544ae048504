import type { Metadata } from 'next'
import { LinkButton } from '@/ui/link-button'

export const metadata: Metadata = { title: 'Wylogowano' }

/** The end of a session. */
export default function SignedOutPage() {
  return (
    <div className="flex max-w-form flex-col items-start gap-4">
      <h1 className="text-2xl">Wylogowano</h1>
      <p className="text-lg">
        Nikt już nie może działać w Twoim imieniu na tym komputerze. Jeśli ktoś jeszcze z niego korzysta,
        zamknij przeglądarkę.
      </p>
      <LinkButton href="/logowanie" variant="primary">
        Zaloguj się ponownie
      </LinkButton>
    </div>
  )
}
