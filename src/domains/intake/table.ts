import { isListedDay } from '@/kernel/calendar-day'
import { ContactNeed, ContactState } from '@/platform/db/generated/enums'
import { filterValue, tableParams, type SearchParams } from '@/ui/table/table-params'

/** What of the list of reports may stand in the address. */
export const contactTable = {
  sort: ['kiedy'],
  defaultSort: { key: 'kiedy', direction: 'descending' },
  filters: {
    stan: { kind: 'choice', values: Object.values(ContactState) },
    rodzaj: { kind: 'choice', values: Object.values(ContactNeed) },
    od: { kind: 'date' },
    do: { kind: 'date' },
  },
} as const

/** The list's state read from an address: the list and its file read the same one. */
export function contactListState(search: SearchParams) {
  const state = tableParams(search, contactTable)
  const day = (name: 'od' | 'do') => {
    const text = filterValue(state, name)
    return text && isListedDay(text) ? text : null
  }
  return {
    state,
    filters: {
      state: memberOf(ContactState, filterValue(state, 'stan')),
      need: memberOf(ContactNeed, filterValue(state, 'rodzaj')),
      from: day('od'),
      to: day('do'),
    },
  }
}

const memberOf = <T extends string>(
  members: Readonly<Record<string, T>>,
  value: string | undefined,
): T | null => Object.values(members).find((member) => member === value) ?? null
