import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { BenefitKind, DecisionKind, DecisionState } from '@/platform/db/generated/enums'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { filterChips } from '@/ui/table/filter-chips'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import { benefitKindLabels, decisionKindLabels, decisionStateLabels } from '../labels'
import { madeStates, type decisionTable } from '../table'
import { optionsOf } from './looks'

type Name = keyof typeof decisionTable.filters

const words: Record<Name, (value: string) => string> = {
  rodzaj: (value) => decisionKindLabels[value as DecisionKind],
  stan: (value) => `Stan: ${decisionStateLabels[value as DecisionState]}`,
  swiadczenie: (value) => benefitKindLabels[value as BenefitKind],
  od: (value) => `Od ${formatDate(value as LocalDate)}`,
  do: (value) => `Do ${formatDate(value as LocalDate)}`,
}

const path = '/swiadczenia'

type DecisionFiltersProps = { state: TableState<string, Name>; searchParams: SearchParams }

/** What was decided, about which benefit, how far it is and when; kept in the address. */
export function DecisionFilters({ state, searchParams }: DecisionFiltersProps) {
  const value = (name: Name) => filterValue(state, name) ?? ''
  return (
    <FilterBar
      path={path}
      keep={{ karta: 'decyzje', sortuj: searchParams.sortuj }}
      {...filterChips({ path, state, searchParams, words })}
    >
      <SelectField
        name="rodzaj"
        label="Rozstrzygnięcie"
        options={optionsOf(decisionKindLabels)}
        emptyLabel="każde"
        defaultValue={value('rodzaj')}
      />
      <SelectField
        name="swiadczenie"
        label="Świadczenie"
        options={optionsOf(benefitKindLabels)}
        emptyLabel="każde"
        defaultValue={value('swiadczenie')}
      />
      <SelectField
        name="stan"
        label="Stan"
        options={madeStates.map((made) => ({ value: made, label: decisionStateLabels[made] }))}
        emptyLabel="każdy"
        defaultValue={value('stan')}
      />
      <DateField name="od" label="Z dnia od" defaultValue={value('od')} />
      <DateField name="do" label="Z dnia do" defaultValue={value('do')} />
    </FilterBar>
  )
}
