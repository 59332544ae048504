import type { Metadata } from 'next'
import { one, type SearchParams } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'
import { LinkButton } from '@/ui/link-button'

export const metadata: Metadata = { title: 'Wylogowano' }

/** The end of a session, or of all of them. */
export default async function SignedOutPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const where = one((await searchParams)['gdzie'])
  const everywhere = where === 'wszedzie'
  return (
    <div className="flex max-w-form flex-col items-start gap-4">
      <h1 className="text-2xl">{everywhere ? 'Wylogowano ze wszystkich urządzeń' : 'Wylogowano'}</h1>
      {everywhere ? (
        <p className="text-lg">
          Zakończyły się wszystkie Twoje sesje: na tym komputerze i na każdym innym urządzeniu. Nikt już nie
          może działać w Twoim imieniu, dopóki nie zalogujesz się ponownie.
        </p>
      ) : (
        <p className="text-lg">
          Nikt już nie może działać w Twoim imieniu na tym komputerze. Jeśli ktoś jeszcze z niego korzysta,
          zamknij przeglądarkę.
        </p>
      )}
      {where === 'tylko-tutaj' ? (
        <Callout tone="warning" title="Sesje na innych urządzeniach mogą być nadal otwarte">
          Nie udało się ich zakończyć. Zaloguj się ponownie, otwórz „Moje konto”, potem „Moje sesje”, i
          wybierz „Wyloguj wszędzie”.
        </Callout>
      ) : null}
      <LinkButton href="/logowanie" variant="primary">
        Zaloguj się ponownie
      </LinkButton>
    </div>
  )
}
