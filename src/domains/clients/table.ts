import { z } from 'zod'
import { filterValue, tableParams, type SearchParams } from '@/ui/table/table-params'
import { ageBandKeys, type AgeBand } from './labels'

/** What of the registry may stand in the address: codes and numbers only, never a name. */
export const registryTable = {
  sort: ['nazwisko', 'wiek'],
  defaultSort: { key: 'nazwisko', direction: 'ascending' },
  filters: {
    rejon: { kind: 'text', maxLength: 36 },
    wiek: { kind: 'choice', values: ageBandKeys },
    akta: { kind: 'flag' },
    bezdomnosc: { kind: 'flag' },
  },
} as const

/** The registry's state read from an address: the list and its file read the same one. */
export function registryState(search: SearchParams) {
  const state = tableParams(search, registryTable)
  const district = z.uuid().safeParse(filterValue(state, 'rejon'))
  const age = filterValue(state, 'wiek')
  return {
    state,
    filters: {
      districtId: district.success ? district.data : null,
      age: ageBandKeys.find((key): key is AgeBand => key === age) ?? null,
      withOpenFiles: filterValue(state, 'akta') === '1',
      homeless: filterValue(state, 'bezdomnosc') === '1',
      sort: state.sort.key,
      descending: state.sort.direction === 'descending',
    },
  }
}
