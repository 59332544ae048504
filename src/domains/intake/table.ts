import { ContactNeed, ContactState } from '@/platform/db/generated/enums'

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
