import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { yearMonth } from '@/kernel/calendar-day'
import { formatMonth } from '@/kernel/polish'
import { MonthField } from '@/ui/form/month-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import type { Demand } from '../demand-queries'

export const demandPath = '/uslugi/potrzeby'

type DemandFiltersProps = { demand: Demand; state: TableState; searchParams: SearchParams }

/** Period in whole months, district, group – all in the address. */
export function DemandFilters({ demand, state, searchParams }: DemandFiltersProps) {
  const groups = targetGroups.map(({ code, label }) => ({ value: code as string, label }))
  const chosen = (name: string) => state.filters[name]?.[0] ?? ''
  const lists = [
    ['rejon', 'Rejon', demand.districts],
    ['grupa', 'Grupa', groups],
  ] as const
  const chips = lists.flatMap(([name, label, options]) => {
    const word = options.find(({ value }) => value === chosen(name))?.label
    return word
      ? [{ label: `${label}: ${word}`, removeHref: hrefWith(demandPath, searchParams, { [name]: null }) }]
      : []
  })
  const months = ['od', 'do'].some((name) => chosen(name) !== '')
  const { from, to } = demand.period
  if (months)
    chips.push({
      label: `Okres: ${formatMonth(yearMonth(from))} – ${formatMonth(yearMonth(to))}`,
      removeHref: hrefWith(demandPath, searchParams, { od: null, do: null }),
    })
  return (
    <FilterBar path={demandPath} chips={chips} clearHref={demandPath}>
      <MonthField name="od" label="Od miesiąca" defaultValue={yearMonth(from)} />
      <MonthField name="do" label="Do miesiąca" defaultValue={yearMonth(to)} />
      {lists.map(([name, label, options]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel="wszystkie"
          defaultValue={chosen(name)}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
