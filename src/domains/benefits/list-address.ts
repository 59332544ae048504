import type { ProceedingFilter } from '@/domains/benefits/inputs/lists'
import { decisionTable, madeStates, proceedingTable } from '@/domains/benefits/table'
import { isLocalDate } from '@/kernel/calendar-day'
import { filterValue, tableParams, type SearchParams, type TableState } from '@/ui/table/table-params'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The list's filter as its address says it: one reading for the screen and for the sheet. */
export function filterFromAddress(search: SearchParams, scope: ProceedingFilter['scope']) {
  const state = tableParams(search, proceedingTable)
  const worker = filterValue(state, 'pracownik')
  return {
    table: state,
    filter: {
      scope,
      state: memberOf(proceedingTable.filters.stan.values, filterValue(state, 'stan')),
      term: memberOf(proceedingTable.filters.termin.values, filterValue(state, 'termin')),
      benefit: memberOf(proceedingTable.filters.swiadczenie.values, filterValue(state, 'swiadczenie')),
      outcome: memberOf(
        proceedingTable.filters.rozstrzygniecie.values,
        filterValue(state, 'rozstrzygniecie'),
      ),
      pilot: memberOf(proceedingTable.filters.zgoda.values, filterValue(state, 'zgoda')),
      workerId: worker && uuid.test(worker) ? worker : null,
      from: dayOf(state, 'od'),
      to: dayOf(state, 'do'),
      sort: state.sort.key,
      direction: state.sort.direction,
    },
  }
}

/** The register's filter as its address says it: one reading for the screen and for the sheet. */
export function registerFromAddress(search: SearchParams) {
  const state = tableParams(search, decisionTable)
  return {
    table: state,
    filter: {
      kind: memberOf(decisionTable.filters.rodzaj.values, filterValue(state, 'rodzaj')),
      state: memberOf(madeStates, filterValue(state, 'stan')),
      benefit: memberOf(decisionTable.filters.swiadczenie.values, filterValue(state, 'swiadczenie')),
      from: dayOf(state, 'od'),
      to: dayOf(state, 'do'),
      sort: state.sort.key,
      direction: state.sort.direction,
    },
  }
}

function dayOf(state: TableState<string, 'od' | 'do'>, name: 'od' | 'do') {
  const text = filterValue(state, name)
  return text && isLocalDate(text) ? text : null
}

const memberOf = <T extends string>(members: readonly T[], value: string | undefined): T | null =>
  members.find((member) => member === value) ?? null
