import { formatDate } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { DateField } from '@/ui/form/date-field'
import { SelectField, type Option } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams } from '@/ui/table/table-params'
import { accessOutcomeLabels } from '../labels'
import type { LogFilter } from '../log-filter'
import { optionsOf } from './options'

type LogFiltersProps = {
  path: string
  search: SearchParams
  filter: LogFilter
  people: readonly Option[]
  withOutcome: boolean
}

/** Days, the acting person and the outcome; a client's filter comes from the client's own page. */
export function LogFilters({ path, search, filter, people, withOutcome }: LogFiltersProps) {
  const chip = (name: string, label: string) => ({
    label,
    removeHref: hrefWith(path, search, { [name]: null }),
  })
  const date = (day: LocalDate) => formatDate(day)
  const actor = people.find(({ value }) => value === filter.actorId)
  const chips = [
    chip('od', `od ${date(filter.from)}`),
    ...(filter.to ? [chip('do', `do ${date(filter.to)}`)] : []),
    ...(actor ? [chip('osoba', actor.label)] : []),
    ...(filter.personId ? [chip('klient', 'jeden klient')] : []),
    ...(filter.outcome ? [chip('wynik', accessOutcomeLabels[filter.outcome])] : []),
  ]
  return (
    <FilterBar
      path={path}
      chips={filter.defaultDays ? chips.slice(1) : chips}
      clearHref={path}
      keep={filter.personId ? { klient: filter.personId } : {}}
    >
      <DateField name="od" label="Od dnia" defaultValue={filter.from} withoutDayName />
      <DateField name="do" label="Do dnia" defaultValue={filter.to ?? ''} withoutDayName />
      <SelectField
        name="osoba"
        label="Kto"
        options={people}
        emptyLabel="wszyscy"
        defaultValue={filter.actorId ?? ''}
      />
      {withOutcome ? (
        <SelectField
          name="wynik"
          label="Wynik"
          options={optionsOf(accessOutcomeLabels)}
          emptyLabel="każdy"
          defaultValue={filter.outcome ?? ''}
        />
      ) : null}
    </FilterBar>
  )
}
