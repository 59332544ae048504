import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { ListFilters, type ListFilter } from '@/ui/table/list-filters'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { providerKindLabels } from '../labels'
import { optionsOf } from './words'

type ProviderFiltersProps = {
  state: TableState
  searchParams: SearchParams
  districts: readonly { id: string; name: string }[]
}

/** What of the register is shown, in the address. */
export function ProviderFilters({ state, searchParams, districts }: ProviderFiltersProps) {
  const lists: readonly ListFilter[] = [
    ['rodzaj', 'Rodzaj', optionsOf(providerKindLabels)],
    ['usluga', 'Usługa', catalogueServices.map(({ code, label }) => ({ value: code, label }))],
    ['grupa', 'Dla kogo', targetGroups.map(({ code, label }) => ({ value: code, label }))],
    ['rejon', 'Rejon', districts.map(({ id, name }) => ({ value: id, label: name }))],
    ['stan', 'Stan', [{ value: 'wykreslone', label: 'wykreśleni' }], 'w rejestrze'],
  ]
  return <ListFilters path="/uslugi/wykonawcy" {...{ searchParams, state, lists }} />
}
