import { z } from 'zod'
import { FileKind } from '@/platform/db/generated/enums'
import { filterValue, tableParams, type SearchParams } from '@/ui/table/table-params'

/** What of the list of files to assign may stand in the address. */
export const assignmentTable = {
  sort: ['prowadzi'],
  defaultSort: { key: 'prowadzi', direction: 'ascending' },
  filters: {
    rodzaj: { kind: 'choice', values: Object.values(FileKind) },
    bez: { kind: 'flag' },
    zastepstwa: { kind: 'flag' },
    zgloszenie: { kind: 'text', maxLength: 36 },
    prowadzi: { kind: 'text', maxLength: 36 },
    osoba: { kind: 'text', maxLength: 36 },
  },
} as const

/** Which files the address asks for: one reading for the screen and for the sheet. */
export function assignmentOf(search: SearchParams) {
  const table = tableParams(search, assignmentTable)
  const id = (name: 'zgloszenie' | 'prowadzi' | 'osoba') =>
    z.uuid().safeParse(filterValue(table, name)).data ?? null
  return {
    table,
    filter: {
      kind: Object.values(FileKind).find((kind) => kind === filterValue(table, 'rodzaj')) ?? null,
      unassigned: filterValue(table, 'bez') !== undefined,
      substituted: filterValue(table, 'zastepstwa') !== undefined,
      contactId: id('zgloszenie'),
      leadId: id('prowadzi'),
      personId: id('osoba'),
    },
  }
}
