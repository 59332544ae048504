import Link from 'next/link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { FamilyLine } from '../family-queries'

/** As many families as fit above the form without pushing it out of sight; more fold away once one is chosen. */
const IN_SIGHT = 4

type FamilyChoiceProps = { families: readonly FamilyLine[]; chosen: string | null }

/** One's own families under the thumb: one touch chooses for whom the action is. */
export function FamilyChoice({ families, chosen }: FamilyChoiceProps) {
  if (families.length === 0) {
    return (
      <EmptyState
        icon="heart-handshake"
        title="Nie prowadzisz jeszcze żadnej rodziny"
        action={<LinkButton href="/praca-socjalna/skierowania">Zobacz skierowania</LinkButton>}
      />
    )
  }
  if (chosen === null || families.length <= IN_SIGHT) return <Families families={families} chosen={chosen} />
  return (
    <details key={chosen}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-brand">
        Inna rodzina
      </summary>
      <Families families={families} chosen={chosen} />
    </details>
  )
}

function Families({ families, chosen }: FamilyChoiceProps) {
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
