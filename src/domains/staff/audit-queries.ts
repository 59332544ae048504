import 'server-only'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery } from '@/platform/query/define-query'
import { EXPORT_PAGE, MOST_EXPORTED } from './log-export'
import { clientNames, employeeNames } from './log-names'
import { logPage, logRead, whose, within } from './log-period'
import { staffPermissions } from './permissions'

export type AuditLine = {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly command: string
  readonly personId: string | null
  readonly client: string | null
  readonly subjectType: string | null
  readonly subjectId: string | null
  /** how many rows the command touched, table by table */
  readonly rows: readonly { table: string; operation: string; count: number }[]
}

const mayReadNames = staffPermissions.on('staff.logs.readClients')

type Entry = Prisma.AuditEntryGetPayload<object>

async function told(db: ReadDb, entries: readonly Entry[], withClients: boolean): Promise<AuditLine[]> {
  const ids = entries.map(({ id }) => id)
  const [actors, people, changes] = await Promise.all([
    employeeNames(
      db,
      entries.map((entry) => entry.actorId),
    ),
    withClients
      ? clientNames(
          db,
          entries.flatMap((entry) => entry.personId ?? []),
        )
      : new Map<string, string>(),
    db.rowChange.groupBy({
      by: ['auditEntryId', 'table', 'operation'],
      where: { auditEntryId: { in: ids } },
      _count: { _all: true },
    }),
  ])
  const rowsOf = new Map<string, AuditLine['rows'][number][]>(ids.map((id) => [id, []]))
  for (const { auditEntryId, table, operation, _count } of changes)
    rowsOf.get(auditEntryId)?.push({ table, operation, count: _count._all })
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    actor: actors.get(entry.actorId) ?? 'Nieznane konto',
    command: entry.command,
    personId: entry.personId,
    client: entry.personId ? (people.get(entry.personId) ?? null) : null,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    rows: rowsOf.get(entry.id) ?? [],
  }))
}

/** Every command that took effect, newest first: who, what, whose file, and which tables it touched. */
export const auditEntries = defineListQuery({
  name: 'staff.auditEntries',
  label: 'Dziennik zmian',
  input: logPage,
  permission: staffPermissions.on('staff.logs.read'),
  async run({ db, actor }, input) {
    const where = { ...within(input), ...whose(input) }
    const [total, entries] = await Promise.all([
      db.auditEntry.count({ where }),
      db.auditEntry.findMany({
        where,
        orderBy: { seq: 'desc' },
        skip: (input.page - 1) * input.pageSize,
        take: input.pageSize,
      }),
    ])
    return { total, rows: await told(db, entries, mayReadNames.allowsAny(actor)) }
  },
})

/** The same log as a stream of pages. Taking it out is itself logged. */
export const auditExport = defineListQuery({
  name: 'staff.auditExport',
  label: 'Eksport dziennika zmian',
  input: logRead,
  permission: staffPermissions.on('staff.logs.export'),
  logged: true,
  async run({ db, actor }, input) {
    const where = { ...within(input), ...whose(input) }
    const withClients = mayReadNames.allowsAny(actor)
    async function* lines(): AsyncGenerator<readonly AuditLine[]> {
      let before: bigint | null = null
      for (let sent = 0; sent < MOST_EXPORTED; sent += EXPORT_PAGE) {
        const entries: Entry[] = await db.auditEntry.findMany({
          where: before === null ? where : { AND: [where, { seq: { lt: before } }] },
          orderBy: { seq: 'desc' },
          take: EXPORT_PAGE,
        })
        if (entries.length > 0) yield await told(db, entries, withClients)
        if (entries.length < EXPORT_PAGE) return
        before = entries.at(-1)?.seq ?? null
      }
    }
    return { lines, withClients }
  },
})
