import type { NextPageContext } from 'next'
import { LastResort } from '@/ui/last-resort'

/** An address that cannot be read (a cut "%E0%A4%A"), or a fault before any page of the application could be chosen. */
export default function ErrorPage({ statusCode }: { statusCode: number }) {
  const unreadable = statusCode < 500
  return (
    <LastResort
      title={unreadable ? 'Tego adresu nie da się odczytać' : 'Coś poszło nie tak'}
      words={
        unreadable
          ? 'W adresie brakuje znaków albo są w nim znaki, których nie może być. Sprawdź, czy skopiowano go w całości, albo zacznij od pulpitu.'
          : 'Nie udało się otworzyć strony. To, co zapisano wcześniej, jest bezpieczne. Spróbuj ponownie za chwilę.'
      }
      action={{ label: 'Przejdź do pulpitu', href: '/' }}
    />
  )
}

ErrorPage.getInitialProps = ({ res }: NextPageContext) => ({ statusCode: res?.statusCode ?? 500 })
