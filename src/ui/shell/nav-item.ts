import type { IconName } from '@/ui/icons/icon-names'

/** One place in the main navigation. */
export type NavItem = {
  href: string
  label: string
  icon: IconName
  /** Current only at exactly this address, not below it (the start page). */
  exact?: boolean | undefined
}

export type NavGroup = { label?: string | undefined; items: readonly NavItem[] }
