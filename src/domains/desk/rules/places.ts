import type { DeskLine } from '@/platform/desk-line'

/** Places of the navigation that say how much waits there today. */
const counted = [
  '/zgloszenia',
  '/swiadczenia',
  '/praca-socjalna',
  '/uslugi',
  '/kalendarz',
  '/przydzial',
] as const

/** How many of today's lines lead to each place; a place where nothing waits is left out. */
export function countByPlace(today: readonly Pick<DeskLine, 'href'>[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { href } of today) {
    const place = counted.find(
      (known) => href === known || href.startsWith(`${known}/`) || href.startsWith(`${known}?`),
    )
    if (place) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
