import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { BenefitKind, DecisionKind } from '@/platform/db/generated/enums'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { filterChips } from '@/ui/table/filter-chips'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import { benefitKindLabels, outcomeWords, proceedingStateLabels } from '../labels'
import type { proceedingTable } from '../table'
import { optionsOf } from './looks'

const path = '/swiadczenia'

type Name = keyof typeof proceedingTable.filters

const stateWords: Readonly<Record<string, string>> = {
  'w-toku': 'w toku',
  wszystkie: 'wszystkie',
  ...proceedingStateLabels,
}

const termWords: Readonly<Record<string, string>> = {
  'po-terminie': 'po terminie',
  blisko: 'do 5 dni',
  'w-terminie': 'więcej niż 5 dni',
}

const pilotWords: Readonly<Record<string, string>> = {
  'brak-odpowiedzi': 'brak odpowiedzi w sprawie zgody',
  'sciezka-standardowa': 'ścieżka standardowa',
}

type ProceedingFiltersProps = {
  state: TableState<string, Name>
  searchParams: SearchParams
  workers: readonly { id: string; name: string }[]
  /** the centre takes part in the pilot (SET-25) */
  pilot: boolean
}

/** State, term, benefit, worker and day of the application; kept in the address. */
export function ProceedingFilters({ state, searchParams, workers, pilot }: ProceedingFiltersProps) {
  const value = (name: Name) => filterValue(state, name) ?? ''
  // the state nobody named: all of them where it is asked how cases ended, else the unfinished ones
  const unnamed = value('rozstrzygniecie') ? 'wszystkie' : 'w-toku'
  const { [unnamed]: unnamedState, ...states } = stateWords
  const words: Record<Name, (value: string) => string | undefined> = {
    stan: (v) => (v === unnamed ? undefined : `Stan: ${stateWords[v] ?? v}`),
    termin: (v) => `Termin: ${termWords[v] ?? v}`,
    swiadczenie: (v) => benefitKindLabels[v as BenefitKind],
    rozstrzygniecie: (v) => `Rozstrzygnięcie: ${outcomeWords[v as DecisionKind]}`,
    zgoda: (v) => `Pilotaż: ${pilotWords[v] ?? v}`,
    pracownik: (v) => `Prowadzi: ${workers.find(({ id }) => id === v)?.name ?? 'nieznany pracownik'}`,
    od: (v) => `Wniosek od ${formatDate(v as LocalDate)}`,
    do: (v) => `Wniosek do ${formatDate(v as LocalDate)}`,
  }
  return (
    <FilterBar
      path={path}
      keep={{ karta: searchParams.karta, sortuj: searchParams.sortuj }}
      {...filterChips({ path, state, searchParams, words })}
    >
      <SelectField
        name="stan"
        label="Stan"
        options={optionsOf(states)}
        emptyLabel={unnamedState ?? null}
        defaultValue={value('stan')}
      />
      <SelectField
        name="termin"
        label="Termin na decyzję"
        options={optionsOf(termWords)}
        emptyLabel="każdy"
        defaultValue={value('termin')}
      />
      <SelectField
        name="swiadczenie"
        label="Świadczenie"
        options={optionsOf(benefitKindLabels)}
        emptyLabel="każde"
        defaultValue={value('swiadczenie')}
      />
      <SelectField
        name="rozstrzygniecie"
        label="Rozstrzygnięcie"
        options={optionsOf(outcomeWords)}
        emptyLabel="każde"
        defaultValue={value('rozstrzygniecie')}
      />
      {pilot ? (
        <SelectField
          name="zgoda"
          label="Pilotaż"
          options={optionsOf(pilotWords)}
          emptyLabel="wszystkie"
          defaultValue={value('zgoda')}
        />
      ) : null}
      {workers.length > 1 ? (
        <SelectField
          name="pracownik"
          label="Prowadzi"
          options={workers.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel="każdy"
          defaultValue={value('pracownik')}
        />
      ) : null}
      <DateField name="od" label="Wniosek od" defaultValue={value('od')} />
      <DateField name="do" label="Wniosek do" defaultValue={value('do')} />
    </FilterBar>
  )
}
