import { isYearMonth, type YearMonth } from '@/kernel/calendar-day'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'

/** What of the counts may stand in the address; the screen and its file read the same. */
export const demandTable = {
  sort: ['usluga'],
  defaultSort: { key: 'usluga', direction: 'ascending' },
  filters: {
    od: { kind: 'month' },
    do: { kind: 'month' },
    rejon: { kind: 'text', maxLength: 36 },
    grupa: { kind: 'choice', values: targetGroups.map(({ code }) => code as string) },
  },
} as const

type Filters = { readonly [Name in keyof typeof demandTable.filters]?: readonly string[] | undefined }

/** The filters of the address as the query takes them; without months the year that ends now. */
export function demandFilterOf(filters: Filters) {
  const first = (name: keyof Filters) => filters[name]?.[0] ?? null
  const month = (name: 'od' | 'do'): YearMonth | null => {
    const value = first(name)
    return value !== null && isYearMonth(value) ? value : null
  }
  return { from: month('od'), to: month('do'), district: first('rejon'), group: first('grupa') }
}
