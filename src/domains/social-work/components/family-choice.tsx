import Link from 'next/link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { FamilyLine } from '../queries'

/** One's own families under the thumb: one touch chooses for whom the action is. */
export function FamilyChoice({
  families,
  chosen,
}: {
  families: readonly FamilyLine[]
  chosen: string | null
}) {
  if (families.length === 0) {
    return (
      <EmptyState
        icon="heart-handshake"
        title="Nie prowadzisz jeszcze żadnej rodziny"
        action={<LinkButton href="/praca-socjalna/skierowania">Zobacz skierowania</LinkButton>}
      />
    )
  }
  return (
    <nav aria-label="Rodzina">
      <ul className="flex flex-wrap gap-2">
        {families.map((family) => (
          <li key={family.id}>
            <Link
              href={`/praca-socjalna/dzialania/nowe?rodzina=${family.id}`}
              prefetch={false}
              replace
              aria-current={family.id === chosen ? 'true' : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-surface px-4 text-ink no-underline hover:bg-sunken aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand"
            >
              {family.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
