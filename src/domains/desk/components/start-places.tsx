import Link from 'next/link'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'

type StartPlacesProps = {
  places: readonly { href: string; label: string; icon: IconName; about: string }[]
}

/** A desk without tasks is no dead end: the places of this person, each with what it is for. */
export function StartPlaces({ places }: StartPlacesProps) {
  return (
    <Card title="Gdzie możesz pracować" padding="flush">
      <ul className="grid sm:grid-cols-2">
        {places.map(({ href, label, icon, about }) => (
          <li
            key={href}
            className="flex min-w-0 gap-3 border-line p-4 not-first:border-t sm:odd:border-r sm:nth-2:border-t-0"
          >
            <Icon name={icon} className="mt-1 text-brand" />
            <div className="min-w-0">
              <Link href={href} prefetch={false} className="font-semibold">
                {label}
              </Link>
              <p className="text-ink-soft">{about}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
