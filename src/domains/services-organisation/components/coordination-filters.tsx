import type { Option } from '@/ui/form/select-field'
import { ListFilters, type ListFilter } from '@/ui/table/list-filters'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { targetGroups } from '../dictionaries/target-groups'

type FiltersProps = { state: TableState; searchParams: SearchParams; coordinators: readonly Option[] }

/** What the list of coordinators shows, in the address: group, coordinator, in use. */
export function CoordinationFilters({ state, searchParams, coordinators }: FiltersProps) {
  const lists: readonly ListFilter[] = [
    ['grupa', 'Dla kogo', targetGroups.map(({ code, label }) => ({ value: code, label }))],
    ['koordynator', 'Koordynator', coordinators],
    [
      'pokaz',
      'Pokaż',
      [
        { value: 'uzywane', label: 'usługi w użyciu' },
        { value: 'bez', label: 'w użyciu, bez koordynatora' },
      ],
      'cały katalog',
    ],
  ]
  return <ListFilters path="/uslugi/koordynatorzy" {...{ searchParams, state, lists }} />
}
