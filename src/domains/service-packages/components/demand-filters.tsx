import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { yearMonth } from '@/kernel/calendar-day'
import { formatMonth } from '@/kernel/polish'
import { MonthField } from '@/ui/form/month-field'
import { hrefWith } from '@/ui/table/href-with'
import { ListFilters, type ListFilter } from '@/ui/table/list-filters'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import type { Demand } from '../demand-queries'

export const demandPath = '/uslugi/potrzeby'

type DemandFiltersProps = { demand: Demand; state: TableState; searchParams: SearchParams }

/** Period in whole months, district, group – all in the address. */
export function DemandFilters({ demand, state, searchParams }: DemandFiltersProps) {
  const lists: readonly ListFilter[] = [
    ['rejon', 'Rejon', demand.districts],
    ['grupa', 'Grupa', targetGroups.map(({ code, label }) => ({ value: code, label }))],
  ]
  const { from, to } = demand.period
  const period = {
    label: `Okres: ${formatMonth(yearMonth(from))} – ${formatMonth(yearMonth(to))}`,
    removeHref: hrefWith(demandPath, searchParams, { od: null, do: null }),
  }
  const chosen = filterValue(state, 'od') ?? filterValue(state, 'do')
  return (
    <ListFilters path={demandPath} {...{ searchParams, state, lists }} more={chosen ? [period] : []}>
      <MonthField name="od" label="Od miesiąca" defaultValue={yearMonth(from)} />
      <MonthField name="do" label="Do miesiąca" defaultValue={yearMonth(to)} />
    </ListFilters>
  )
}
