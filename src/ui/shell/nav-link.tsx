'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = { href: string; exact: boolean; children: ReactNode }

/** A link of the main navigation: knows whether we are there, and closes the phone's menu when followed. */
export function NavLink({ href, exact, children }: NavLinkProps) {
  const pathname = usePathname()
  const here = pathname === href
  const current = here || (!exact && isBelow(pathname, href))
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? 'page' : current ? 'true' : undefined}
      onClick={(event) => {
        const panel = event.currentTarget.closest<HTMLElement>('[popover]')
        if (panel?.matches(':popover-open')) panel.hidePopover()
      }}
      className="shell-link flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-ink no-underline hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand aria-[current]:inset-shadow-[3px_0_0_var(--brand)] max-sm:min-h-11"
    >
      {children}
    </Link>
  )
}

/** There is no path on the pages the framework draws alone. */
const isBelow = (pathname: string | null, href: string) => pathname?.startsWith(`${href}/`) === true
