import type { assignmentOf } from '@/domains/casework/table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams } from '@/ui/table/table-params'

/** The tabs of the list; who leads and whose the files are stays in the address, but where nobody leads them. */
export function assignmentTabs(
  search: SearchParams,
  { kind, unassigned, substituted }: ReturnType<typeof assignmentOf>['filter'],
) {
  const of = (changes: Record<string, string>) =>
    hrefWith('/przydzial', search, { bez: null, rodzaj: null, zastepstwa: null, ...changes })
  const all = !unassigned && !substituted && kind === null
  return [
    {
      href: hrefWith('/przydzial', search, { bez: '1', rodzaj: null, zastepstwa: null, prowadzi: null }),
      label: 'Bez prowadzącego',
      current: unassigned,
    },
    { href: of({}), label: 'Wszystkie', current: all },
    { href: of({ rodzaj: 'benefits' }), label: 'Świadczenia', current: kind === 'benefits' },
    { href: of({ rodzaj: 'socialWork' }), label: 'Praca socjalna', current: kind === 'socialWork' },
    { href: of({ zastepstwa: '1' }), label: 'Zastępstwa', current: substituted },
  ]
}
