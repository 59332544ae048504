import { FileKind } from '@/platform/db/generated/enums'

/** What of the list of files to assign may stand in the address. */
export const assignmentTable = {
  sort: ['prowadzi'],
  defaultSort: { key: 'prowadzi', direction: 'ascending' },
  filters: {
    rodzaj: { kind: 'choice', values: Object.values(FileKind) },
    bez: { kind: 'flag' },
    zastepstwa: { kind: 'flag' },
    zgloszenie: { kind: 'text', maxLength: 36 },
  },
} as const
