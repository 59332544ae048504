import 'server-only'
import { z } from 'zod'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { AccessOutcome } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { EXPORT_PAGE, MOST_EXPORTED } from './log-export'
import { clientNames, employeeNames } from './log-names'
import { logPage, logRead, whose, within } from './log-period'
import { staffPermissions } from './permissions'

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
  input: logPage,
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

/** The same log as a stream of pages: flat in memory however many lines. Taking it out is itself logged. */
export const accessLogExport = defineListQuery({
  name: 'staff.accessLogExport',
  label: 'Eksport rejestru dostępu',
  input: logRead,
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
