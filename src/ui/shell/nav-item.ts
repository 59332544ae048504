import type { IconName } from '@/ui/icons/icon-names'
import type { Tone } from '@/ui/tone'

/** One place in the main navigation. */
export type NavItem = {
  href: string
  label: string
  icon: IconName
  /** How many things wait there; nothing is shown for zero. */
  count?: number | undefined
  /** What the count counts, for screen readers: "po terminie". */
  countLabel?: string | undefined
  countTone?: Tone | undefined
  /** Current only at exactly this address, not below it (the start page). */
  exact?: boolean | undefined
}

export type NavGroup = { label?: string | undefined; items: readonly NavItem[] }
