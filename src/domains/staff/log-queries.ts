import 'server-only'
import { z } from 'zod'
import { addDays, isLocalDate, warsawInstant, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { AccessOutcome } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { clientNames, employeeNames } from './log-names'
import { staffPermissions } from './permissions'

const day = z
  .string()
  .refine(isLocalDate)
  .transform((text) => text as LocalDate)

const filter = z.object({
  from: day.nullish(),
  to: day.nullish(),
  actorId: z.uuid().nullish(),
  personId: z.uuid().nullish(),
  outcome: z.enum(AccessOutcome).nullish(),
})
const paged = filter.extend({
  page: z.number().int().min(1),
  pageSize: z.number().int().min(1).max(200),
})

type Filter = z.output<typeof filter>

function within({ from, to }: Filter): { at?: { gte?: Date; lt?: Date } } {
  if (!from && !to) return {}
  return {
    at: {
      ...(from ? { gte: warsawInstant(from, '00:00') } : {}),
      ...(to ? { lt: warsawInstant(addDays(to, 1), '00:00') } : {}),
    },
  }
}

const whose = ({ actorId, personId }: Filter) => ({
  ...(actorId ? { actorId } : {}),
  ...(personId ? { personId } : {}),
})

export type AccessLine = {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly operation: string
  readonly outcome: AccessOutcome
  readonly personId: string | null
  /** null also for a reader who may not know clients' names */
  readonly client: string | null
  readonly subjectType: string | null
  readonly subjectId: string | null
}

const newestFirst: Prisma.AccessLogOrderByWithRelationInput[] = [{ at: 'desc' }, { id: 'desc' }]

const mayReadNames = staffPermissions.on('staff.logs.readClients')

type LoggedAccess = Prisma.AccessLogGetPayload<object>

async function named(db: ReadDb, rows: readonly LoggedAccess[], withClients: boolean): Promise<AccessLine[]> {
  const [actors, people] = await Promise.all([
    employeeNames(
      db,
      rows.map((row) => row.actorId),
    ),
    withClients
      ? clientNames(
          db,
          rows.flatMap((row) => row.personId ?? []),
        )
      : new Map<string, string>(),
  ])
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    actor: actors.get(row.actorId) ?? 'Nieznane konto',
    operation: row.operation,
    outcome: row.outcome,
    personId: row.personId,
    client: row.personId ? (people.get(row.personId) ?? null) : null,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
  }))
}

/** Who read whose file, permitted or denied, newest first, paged in the database. The administrator sees ids only. */
export const accessLog = defineListQuery({
  name: 'staff.accessLog',
  label: 'Rejestr dostępu',
  input: paged,
  permission: staffPermissions.on('staff.logs.read'),
  async run({ db, actor }, input) {
    const { outcome } = input
    const where = { ...within(input), ...whose(input), ...(outcome ? { outcome } : {}) }
    const [total, rows] = await Promise.all([
      db.accessLog.count({ where }),
      db.accessLog.findMany({
        where,
        orderBy: newestFirst,
        skip: (input.page - 1) * input.pageSize,
        take: input.pageSize,
      }),
    ])
    return { total, rows: await named(db, rows, mayReadNames.allowsAny(actor)) }
  },
})

const EXPORT_PAGE = 1000
/** A sheet holds 1 048 576 rows with its heading. */
const MOST_EXPORTED = 1_000_000

/** The same log as a stream of pages: flat in memory however many lines. Taking it out is itself logged. */
export const accessLogExport = defineListQuery({
  name: 'staff.accessLogExport',
  label: 'Eksport rejestru dostępu',
  input: filter,
  permission: staffPermissions.on('staff.logs.export'),
  logged: true,
  async run({ db, actor }, input) {
    const { outcome } = input
    const where = { ...within(input), ...whose(input), ...(outcome ? { outcome } : {}) }
    const withClients = mayReadNames.allowsAny(actor)
    async function* lines(): AsyncGenerator<readonly AccessLine[]> {
      let before: bigint | null = null
      for (let sent = 0; sent < MOST_EXPORTED; sent += EXPORT_PAGE) {
        const rows: LoggedAccess[] = await db.accessLog.findMany({
          where: before === null ? where : { AND: [where, { id: { lt: before } }] },
          orderBy: { id: 'desc' },
          take: EXPORT_PAGE,
        })
        if (rows.length > 0) yield await named(db, rows, withClients)
        if (rows.length < EXPORT_PAGE) return
        before = rows.at(-1)?.id ?? null
      }
    }
    return { lines, withClients }
  },
})

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

/** Every command that took effect, newest first: who, what, whose file, and which tables it touched. */
export const auditEntries = defineListQuery({
  name: 'staff.auditEntries',
  label: 'Dziennik zmian',
  input: paged,
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
    const ids = entries.map(({ id }) => id)
    const [actors, people, changes] = await Promise.all([
      employeeNames(
        db,
        entries.map((entry) => entry.actorId),
      ),
      mayReadNames.allowsAny(actor)
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
    const rows: AuditLine[] = entries.map((entry) => ({
      id: entry.id,
      at: entry.at,
      actor: actors.get(entry.actorId) ?? 'Nieznane konto',
      command: entry.command,
      personId: entry.personId,
      client: entry.personId ? (people.get(entry.personId) ?? null) : null,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      rows: changes
        .filter((change) => change.auditEntryId === entry.id)
        .map(({ table, operation, _count }) => ({ table, operation, count: _count._all })),
    }))
    return { total, rows }
  },
})

/** Everybody who has or had an account, for the filter of the logs. */
export const everybody = defineListQuery({
  name: 'staff.everybody',
  label: 'Konta w rejestrze',
  input: z.object({}),
  permission: staffPermissions.on('staff.logs.read'),
  async run({ db }) {
    const users = await db.user.findMany({
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
      select: { id: true, firstName: true, lastName: true, status: true },
    })
    return users.map((user) => ({
      value: user.id,
      label: `${user.lastName} ${user.firstName}${user.status === 'blocked' ? ' (zablokowane)' : ''}`,
    }))
  },
})

/** Is the chain of seals over the logs whole? Null when it is, else the number of the first broken seal. */
export const auditChain = defineListQuery({
  name: 'staff.auditChain',
  label: 'Sprawdzenie łańcucha rejestru',
  input: z.object({}),
  permission: staffPermissions.on('staff.logs.read'),
  logged: true,
  async run({ db }) {
    const rows = await db.$queryRaw<{ broken: bigint | null }[]>`SELECT audit_chain_broken_at() AS broken`
    const last = await db.auditSeal.findFirst({ orderBy: { id: 'desc' }, select: { id: true, at: true } })
    const broken = rows[0]?.broken ?? null
    return { brokenAt: broken === null ? null : Number(broken), sealedAt: last?.at ?? null }
  },
})
