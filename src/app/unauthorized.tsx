import { LinkButton } from '@/ui/link-button'
import { WholePageState } from '@/ui/states'

/** Nobody is signed in where somebody must be. */
export default function UnauthorizedPage() {
  return (
    <main id="tresc">
      <WholePageState
        icon="lock"
        title="Zaloguj się, żeby zobaczyć tę stronę"
        actions={
          <LinkButton href="/logowanie" variant="primary">
            Zaloguj się
          </LinkButton>
        }
      >
        <p>Sesja się skończyła albo nikt nie jest zalogowany na tym komputerze.</p>
      </WholePageState>
    </main>
  )
}
