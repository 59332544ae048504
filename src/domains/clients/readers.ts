import 'server-only'
import type { AccessOutcome, PositionKind } from '@/platform/db/generated/enums'
import type { ReadDb } from '@/platform/db/client'
import { mergedIds } from './timeline'

/** One worker's looks into a client's file on one day. */
export type ReaderDay = {
  readonly day: string
  readonly actorId: string
  readonly who: string
  readonly position: PositionKind | null
  readonly times: number
  readonly firstAt: Date
  readonly lastAt: Date
  readonly outcome: AccessOutcome
  /** codes of what was read or tried */
  readonly operations: readonly string[]
}

export type ReadersPage = {
  readonly days: readonly ReaderDay[]
  readonly total: number
  readonly pageSize: number
}

const PAGE = 50

type Row = {
  day: string
  actor_id: string
  outcome: AccessOutcome
  times: bigint
  first_at: Date
  last_at: Date
  operations: string[]
  position: PositionKind | null
  first_name: string | null
  last_name: string | null
  total: bigint
}

/** Who looked into a client's file, by worker and day of Warsaw, newest first; permitted and denied apart. */
export async function readersPage(db: ReadDb, personId: string, page: number): Promise<ReadersPage> {
  const ids = await mergedIds(db, personId)
  const rows = await db.$queryRaw<Row[]>`
    WITH looked AS (
      SELECT to_char(at AT TIME ZONE 'Europe/Warsaw', 'YYYY-MM-DD') AS day, actor_id, outcome, count(*) AS times,
             min(at) AS first_at, max(at) AS last_at, array_agg(DISTINCT operation ORDER BY operation) AS operations,
             (array_agg(position_id ORDER BY at DESC))[1] AS position_id
        FROM access_log WHERE person_id = ANY (${ids}::uuid[])
       GROUP BY 1, 2, 3),
    shown AS (
      SELECT *, count(*) OVER () AS total FROM looked
       ORDER BY day DESC, last_at DESC, actor_id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE})
    SELECT shown.*, app_user.first_name, app_user.last_name, position.kind::text AS position
      FROM shown
      LEFT JOIN app_user ON app_user.id = shown.actor_id
      LEFT JOIN position ON position.id = shown.position_id
     ORDER BY shown.day DESC, shown.last_at DESC, shown.actor_id`
  return {
    total: Number(rows[0]?.total ?? 0),
    pageSize: PAGE,
    days: rows.map((row) => ({
      day: row.day,
      actorId: row.actor_id,
      who: row.first_name ? `${row.first_name} ${row.last_name ?? ''}`.trim() : 'konto usunięte',
      position: row.position,
      times: Number(row.times),
      firstAt: row.first_at,
      lastAt: row.last_at,
      outcome: row.outcome,
      operations: row.operations,
    })),
  }
}
