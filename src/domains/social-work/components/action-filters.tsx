import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar, type FilterChip } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { actionContactLabels } from '../labels'
import type { FilePerson } from '../model'
import { actionTable } from '../table'

type ActionFiltersProps = {
  path: string
  state: TableState
  searchParams: SearchParams
  kinds: readonly { code: string; label: string }[]
  people?: readonly FilePerson[]
}

/** Filters of the log: kind, contact, person, days from – to. All of it is the address; it holds no names. */
export function ActionFilters({ path, state, searchParams, kinds, people = [] }: ActionFiltersProps) {
  const value = (filter: keyof typeof actionTable.filters) => state.filters[filter]?.[0]
  const labelOf: Record<string, (code: string) => string> = {
    rodzaj: (code) => kinds.find((kind) => kind.code === code)?.label ?? code,
    kontakt: (code) => actionContactLabels[code as keyof typeof actionContactLabels] ?? code,
    osoba: (code) => people.find(({ id }) => id === code)?.name ?? 'osoba',
    pracownik: () => 'wybrany pracownik',
    od: (code) => `od ${code}`,
    do: (code) => `do ${code}`,
  }
  const chips: FilterChip[] = Object.entries(state.filters).flatMap(([name, values]) =>
    values?.[0]
      ? [
          {
            label: labelOf[name]?.(values[0]) ?? name,
            removeHref: hrefWith(path, searchParams, { [name]: null }),
          },
        ]
      : [],
  )
  return (
    <FilterBar path={path} chips={chips} clearHref={path}>
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
