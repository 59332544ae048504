import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { ActionContact } from '@/platform/db/generated/enums'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { filterChips } from '@/ui/table/filter-chips'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import { actionContactLabels } from '../labels'
import type { FilePerson } from '../model'
import type { actionTable } from '../table'

type Name = keyof typeof actionTable.filters

type ActionFiltersProps = {
  path: string
  state: TableState<string, Name>
  searchParams: SearchParams
  kinds: readonly { code: string; label: string }[]
  people?: readonly FilePerson[]
}

/** Filters of the log: kind, contact, person, days from – to. All of it is the address; it holds no names. */
export function ActionFilters({ path, state, searchParams, kinds, people = [] }: ActionFiltersProps) {
  const value = (name: Name) => filterValue(state, name)
  const words: Record<Name, (value: string) => string> = {
    rodzaj: (code) => kinds.find((kind) => kind.code === code)?.label ?? 'wybrany rodzaj',
    kontakt: (code) => `Charakter: ${actionContactLabels[code as ActionContact]}`,
    osoba: (id) => people.find((person) => person.id === id)?.name ?? 'wybrana osoba',
    pracownik: () => 'wybrany pracownik',
    od: (day) => `Od ${formatDate(day as LocalDate)}`,
    do: (day) => `Do ${formatDate(day as LocalDate)}`,
  }
  return (
    <FilterBar
      path={path}
      keep={{ pracownik: value('pracownik'), osoba: people.length > 1 ? undefined : value('osoba') }}
      {...filterChips({ path, state, searchParams, words })}
    >
      <SelectField
        name="rodzaj"
        label="Rodzaj"
        emptyLabel="wszystkie"
        options={kinds.map(({ code, label }) => ({ value: code, label }))}
        defaultValue={value('rodzaj') ?? ''}
      />
      <SelectField
        name="kontakt"
        label="Charakter"
        emptyLabel="oba"
        options={Object.entries(actionContactLabels).map(([code, label]) => ({ value: code, label }))}
        defaultValue={value('kontakt') ?? ''}
      />
      {people.length > 1 ? (
        <SelectField
          name="osoba"
          label="Osoba"
          emptyLabel="wszyscy"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={value('osoba') ?? ''}
        />
      ) : null}
      <DateField name="od" label="Od" defaultValue={value('od') ?? ''} />
      <DateField name="do" label="Do" defaultValue={value('do') ?? ''} />
    </FilterBar>
  )
}
