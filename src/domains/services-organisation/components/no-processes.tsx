import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

/** What stands where there is no process, and the first step. */
export function NoProcesses({ filtered, mayCreate }: { filtered: boolean; mayCreate: boolean }) {
  return (
    <EmptyState
      icon="package"
      title={
        filtered ? 'Żaden proces nie spełnia tych warunków' : 'Tu pojawią się procesy organizowania usług'
      }
      action={
        filtered ? (
          <LinkButton href="/uslugi">Pokaż wszystkie</LinkButton>
        ) : mayCreate ? (
          <LinkButton href="/uslugi/nowa" variant="primary" icon="plus">
            Nowy proces
          </LinkButton>
        ) : null
      }
    >
      {filtered ? null : 'Każda usługa przechodzi siedem etapów: od diagnozy potrzeb do ewaluacji.'}
    </EmptyState>
  )
}
