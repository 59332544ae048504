import type { ReactNode } from 'react'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { filterChips } from '@/ui/table/filter-chips'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import type { assignmentTable } from '../table'

const path = '/przydzial'

type AssignmentFiltersProps = {
  state: TableState<string, keyof typeof assignmentTable.filters>
  searchParams: SearchParams
  leads: readonly { id: string; name: string }[]
  /** the client looked for, in words; null when nobody is */
  client: string | null
  /** Finds a client; its value is the person's id under the name „osoba”. */
  clientField: ReactNode
}

/** Who leads the files and whose they are; the tab stays. */
export function AssignmentFilters(props: AssignmentFiltersProps) {
  const { state, searchParams, leads, client, clientField } = props
  const unassigned = filterValue(state, 'bez') !== undefined
  const nothing = () => undefined
  const words = {
    prowadzi: (id: string) =>
      `Prowadzi: ${leads.find((lead) => lead.id === id)?.name ?? 'nieznany pracownik'}`,
    osoba: () => `Klient: ${client ?? 'jedna osoba'}`,
    zgloszenie: () => 'Akta z jednego zgłoszenia',
    // these are the tabs
    rodzaj: nothing,
    bez: nothing,
    zastepstwa: nothing,
  }
  const { rodzaj, bez, zastepstwa } = searchParams
  const { chips } = filterChips({ path, state, searchParams, words })
  return (
    <FilterBar
      path={path}
      chips={chips}
      keep={{ rodzaj, bez, zastepstwa }}
      clearHref={hrefWith(path, searchParams, { prowadzi: null, osoba: null, zgloszenie: null })}
    >
      {clientField}
      {unassigned || leads.length < 2 ? null : (
        <SelectField
          name="prowadzi"
          label="Prowadzi"
          options={leads.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel="każdy"
          defaultValue={filterValue(state, 'prowadzi') ?? ''}
        />
      )}
    </FilterBar>
  )
}
