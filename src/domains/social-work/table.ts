import { isListedDay, localDate, type LocalDate } from '@/kernel/calendar-day'

/** What of the log of actions may stand in the address; the list and its file read the same. */
export const actionTable = {
  sort: ['data'],
  defaultSort: { key: 'data', direction: 'descending' },
  pageSize: 50,
  filters: {
    rodzaj: { kind: 'text', maxLength: 60 },
    kontakt: { kind: 'choice', values: ['direct', 'indirect'] },
    osoba: { kind: 'text', maxLength: 36 },
    pracownik: { kind: 'text', maxLength: 36 },
    od: { kind: 'date' },
    do: { kind: 'date' },
  },
} as const

type Filters = { readonly [Name in keyof typeof actionTable.filters]?: readonly string[] | undefined }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const contactOf = (text: string | null): 'direct' | 'indirect' | null =>
  text === 'direct' || text === 'indirect' ? text : null

/** The filters of the address as the queries of the log take them. */
export function actionFilterOf(filters: Filters) {
  const first = (name: keyof Filters) => filters[name]?.[0] ?? null
  const id = (name: keyof Filters) => {
    const value = first(name)
    return value !== null && uuid.test(value) ? value : null
  }
  return {
    kind: first('rodzaj'),
    contact: contactOf(first('kontakt')),
    personId: id('osoba'),
    workerId: id('pracownik'),
    from: first('od'),
    to: first('do'),
  }
}

/** The period of a report in the address, else the month that runs. */
export function reportPeriodOf(from: string | undefined, to: string | undefined, today: LocalDate) {
  const day = (text: string | undefined): LocalDate | null => (text && isListedDay(text) ? text : null)
  return { from: day(from) ?? localDate(`${today.slice(0, 7)}-01`), to: day(to) ?? today }
}

/** What a family needs now, for the filter of the list. */
export const familyFilters = ['missing', 'silent', 'withdrawn', 'diagnosis'] as const
export type FamilyFilter = (typeof familyFilters)[number]

/** Which families the address asks for; the list and its file read the same. */
export function familiesOf(search: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const first = (name: string) => [search[name] ?? []].flat()[0]
  return {
    state: first('stan') === 'zakonczone' ? ('closed' as const) : ('open' as const),
    filter: familyFilters.find((known) => known === first('pokaz')) ?? null,
  }
}
