'use client'

import Link from 'next/link'
import { signOut } from '@/platform/web/sign-in'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { Popover } from '@/ui/popover'
import { leaveEverywhere } from '../leave-everywhere'

type AccountMenuProps = { name: string; positions: readonly string[] }

const places: readonly { href: string; label: string; icon: IconName }[] = [
  { href: '/moje-konto', label: 'Moje konto', icon: 'circle-user-round' },
  { href: '/moje-konto/wyglad', label: 'Wygląd ekranów', icon: 'contrast' },
  { href: '/moje-konto/sesje', label: 'Moje sesje', icon: 'monitor' },
]

const itemLook =
  'flex min-h-10 w-full items-center gap-2.5 rounded-sm px-3 py-1.5 text-left text-ink no-underline hover:bg-sunken hover:text-ink max-sm:min-h-11'

/** Who is signed in and as what; own account, looks, and the ways out. */
export function AccountMenu({ name, positions }: AccountMenuProps) {
  return (
    <Popover
      align="end"
      label={`Konto: ${name}`}
      buttonClassName="inline-flex min-h-10 max-w-64 flex-none items-center gap-2 rounded-md px-2 hover:bg-sunken max-sm:min-h-11"
      className="w-72 p-1"
      button={
        <>
          <Icon name="circle-user-round" className="size-5" />
          <span className="min-w-0 text-left max-lg:hidden">
            <span className="block truncate font-semibold text-ink">{name}</span>
            <span className="block truncate text-sm font-normal text-ink-soft">
              {positions[0] ?? 'bez stanowiska'}
            </span>
          </span>
          <Icon name="chevron-down" className="max-sm:hidden" />
        </>
      }
    >
      {(close) => (
        <>
          <div className="border-b border-line px-3 py-2">
            <p className="font-semibold">{name}</p>
            {positions.length > 0 ? (
              <ul className="text-sm text-ink-soft">
                {positions.map((position) => (
                  <li key={position}>{position}</li>
                ))}
              </ul>
            ) : (
              <p className="text-sm text-ink-soft">Dziś nie zajmujesz żadnego stanowiska.</p>
            )}
          </div>
          <ul className="py-1">
            {places.map((place) => (
              <li key={place.href}>
                <Link href={place.href} prefetch={false} className={itemLook}>
                  <Icon name={place.icon} className="text-ink-soft" />
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
          <WaysOut close={close} />
        </>
      )}
    </Popover>
  )
}

function WaysOut({ close }: { close: () => void }) {
  const leave = (way: () => Promise<void>) => {
    close()
    void way()
  }
  return (
    <ul className="border-t border-line py-1">
      <li>
        <button type="button" className={itemLook} onClick={() => leave(() => signOut())}>
          <Icon name="log-out" className="text-ink-soft" />
          Wyloguj
        </button>
      </li>
      <li>
        <button type="button" className={itemLook} onClick={() => leave(leaveEverywhere)}>
          <Icon name="log-out" className="text-ink-soft" />
          Wyloguj wszędzie
        </button>
      </li>
    </ul>
  )
}
