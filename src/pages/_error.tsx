import type { NextPageContext } from 'next'

type ErrorPageProps = { statusCode: number }

/** What is left to say where no page of ours can be made: an address that cannot be read, a server in trouble. */
export default function LastResortPage({ statusCode }: ErrorPageProps) {
  const ours = statusCode >= 500
  return (
    <main>
      <h1>{ours ? 'Coś poszło nie tak po naszej stronie' : 'Nie ma takiej strony'}</h1>
      <p>
        {ours
          ? 'To, co zostało zapisane, jest bezpieczne. Spróbuj ponownie za chwilę.'
          : 'Tego adresu nie da się odczytać. Sprawdź go albo zacznij od pulpitu.'}
      </p>
      <p>
        <a href="/">Wróć na pulpit</a>
      </p>
    </main>
  )
}

LastResortPage.getInitialProps = ({ res, err }: NextPageContext): ErrorPageProps => ({
  statusCode: res?.statusCode ?? err?.statusCode ?? 404,
})
