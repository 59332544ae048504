import { LastResort } from '@/ui/last-resort'

/** Made while building: it is there even when the server can draw nothing. */
export default function ServerFaultPage() {
  return (
    <LastResort
      title="Coś poszło nie tak"
      words="Nie udało się otworzyć strony. To, co zapisano wcześniej, jest bezpieczne. Spróbuj ponownie za chwilę."
      action={{ label: 'Przejdź do pulpitu', href: '/' }}
    />
  )
}
