import Link from 'next/link'
import { ViewsMenu } from '@/ui/table/views-menu'
import type { FamilyFilter } from '../table'

const path = '/praca-socjalna'

const views: readonly { label: string; filter: FamilyFilter | null; closed?: boolean }[] = [
  { label: 'Wszystkie', filter: null },
  { label: 'Brak zał. 6', filter: 'missing' },
  { label: 'Bez kontaktu', filter: 'silent' },
  { label: 'Wycofanie lub odmowa', filter: 'withdrawn' },
  { label: 'W diagnozie', filter: 'diagnosis' },
  { label: 'Zakończone', filter: null, closed: true },
]

/** Views of the list of families: those everybody has, and those one keeps under a name. */
export function FamilyFilters({ closed, filter }: { closed: boolean; filter: FamilyFilter | null }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 print:hidden">
      <nav aria-label="Widok listy">
        <ul className="flex flex-wrap gap-1.5">
          {views.map((view) => (
            <li key={view.label}>
              <Link
                href={
                  view.closed
                    ? `${path}?stan=zakonczone`
                    : `${path}${view.filter ? `?pokaz=${view.filter}` : ''}`
                }
                prefetch={false}
                aria-current={
                  (view.closed ?? false) === closed && view.filter === filter ? 'true' : undefined
                }
                className="inline-flex min-h-8 items-center rounded-full border border-line-strong px-3 text-ink no-underline hover:bg-sunken aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand max-sm:min-h-10"
              >
                {view.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ViewsMenu path={path} />
    </div>
  )
}
