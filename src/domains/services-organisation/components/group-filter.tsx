import Link from 'next/link'
import { targetGroups, type TargetGroup } from '../dictionaries/target-groups'

const chip =
  'inline-flex min-h-8 items-center rounded-full border border-line-strong px-3 text-ink no-underline hover:bg-sunken aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand max-sm:min-h-10'

/** Groups of recipients; each is an address. */
export function GroupFilter({ current }: { current: TargetGroup | null }) {
  const views = [{ code: null, label: 'wszystkie grupy' }, ...targetGroups]
  return (
    <nav aria-label="Grupa adresatów" className="print:hidden">
      <ul className="flex flex-wrap gap-1.5">
        {views.map(({ code, label }) => (
          <li key={label}>
            <Link
              href={code ? `/uslugi/katalog?grupa=${code}` : '/uslugi/katalog'}
              prefetch={false}
              aria-current={code === current ? 'true' : undefined}
              className={chip}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
