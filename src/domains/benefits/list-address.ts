import type { ProceedingFilter } from '@/domains/benefits/inputs/lists'
import { proceedingTable } from '@/domains/benefits/table'
import { isLocalDate } from '@/kernel/calendar-day'
import { filterValue, tableParams, type SearchParams } from '@/ui/table/table-params'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The list's filter as its address says it: one reading for the screen and for the sheet. */
export function filterFromAddress(search: SearchParams, scope: ProceedingFilter['scope']) {
  const state = tableParams(search, proceedingTable)
  const day = (name: 'od' | 'do') => {
    const text = filterValue(state, name)
    return text && isLocalDate(text) ? text : null
  }
  const worker = filterValue(state, 'pracownik')
  return {
    table: state,
    filter: {
      scope,
      state: memberOf(proceedingTable.filters.stan.values, filterValue(state, 'stan')),
      term: memberOf(proceedingTable.filters.termin.values, filterValue(state, 'termin')),
      benefit: memberOf(proceedingTable.filters.swiadczenie.values, filterValue(state, 'swiadczenie')),
      workerId: worker && uuid.test(worker) ? worker : null,
      from: day('od'),
      to: day('do'),
      sort: state.sort.key,
      direction: state.sort.direction,
    },
  }
}

const memberOf = <T extends string>(members: readonly T[], value: string | undefined): T | null =>
  members.find((member) => member === value) ?? null
