import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { ContactNeed, ContactState } from '@/platform/db/generated/enums'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { filterChips } from '@/ui/table/filter-chips'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import { contactStateLabels, needLabels } from '../labels'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Name = 'stan' | 'rodzaj' | 'od' | 'do'

const path = '/zgloszenia'

const words: Record<Name, (value: string) => string> = {
  stan: (value) => `Stan: ${contactStateLabels[value as ContactState]}`,
  rodzaj: (value) => `Rodzaj: ${needLabels[value as ContactNeed]}`,
  od: (value) => `Przyjęto od ${formatDate(value as LocalDate)}`,
  do: (value) => `Przyjęto do ${formatDate(value as LocalDate)}`,
}

type ContactFiltersProps = {
  state: TableState<string, Name>
  searchParams: SearchParams
}

/** State, kind and period; kept in the address. */
export function ContactFilters({ state, searchParams }: ContactFiltersProps) {
  const value = (name: Name) => filterValue(state, name) ?? ''
  return (
    <FilterBar
      path={path}
      keep={{ sortuj: searchParams.sortuj }}
      {...filterChips({ path, state, searchParams, words })}
    >
      <SelectField
        name="stan"
        label="Stan"
        options={options(contactStateLabels)}
        emptyLabel="każdy"
        defaultValue={value('stan')}
      />
      <SelectField
        name="rodzaj"
        label="Rodzaj"
        options={options(needLabels)}
        emptyLabel="każdy"
        defaultValue={value('rodzaj')}
      />
      <DateField name="od" label="Przyjęto od" defaultValue={value('od')} />
      <DateField name="do" label="Przyjęto do" defaultValue={value('do')} />
    </FilterBar>
  )
}
