import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import { mayOpenFile } from '@/domains/casework/queries'
import { walledFileSelect } from '@/domains/casework/permissions'
import type { ReadDb } from '@/platform/db/client'
import { sql, type Sql } from '@/platform/db/sql'
import type { PositionKind } from '@/platform/db/generated/enums'
import { asSummary, type TimelineKind } from './rules/timeline'

export type TimelineStep = { readonly transition: string; readonly from: string | null; readonly to: string }

export type TimelineLine = {
  readonly id: string
  readonly at: Date
  readonly kind: TimelineKind
  readonly command: string
  readonly who: string
  readonly position: PositionKind | null
  /** fields of the person that were changed; empty for anything else */
  readonly changed: readonly string[]
  readonly steps: readonly TimelineStep[]
}

export type TimelinePage = {
  readonly lines: readonly TimelineLine[]
  readonly total: number
  readonly pageSize: number
}

const PAGE = 50

/** The cards that were merged into this one, and it itself: history is written under the number of that day. */
export async function mergedIds(db: ReadDb, personId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE cards AS (
      SELECT ${personId}::uuid AS id
      UNION SELECT person.id FROM person JOIN cards ON person.merged_into_id = cards.id)
    SELECT id FROM cards`
  return rows.map(({ id }) => id)
}

type Wall = {
  readonly benefits: readonly string[]
  readonly socialWork: readonly string[]
  readonly door: readonly string[]
}

/** What of a client's files the actor may read: the files themselves, and those whose door the actor stands at. */
export async function wallOf(db: ReadDb, actor: Actor, personIds: readonly string[]): Promise<Wall> {
  const files = await db.caseFile.findMany({
    where: { personId: { in: [...personIds] } },
    select: walledFileSelect,
  })
  const open = files.filter((file) => mayOpenFile(actor, file))
  const ids = (kind: 'benefits' | 'socialWork') => open.filter((f) => f.kind === kind).map((f) => f.id)
  const benefits = ids('benefits')
  // what passed through the door is read by whoever reads the client's benefits file; of a restricted file nothing is
  const door =
    benefits.length === 0
      ? []
      : files.filter((f) => f.kind === 'socialWork' && !f.restricted).map((f) => f.id)
  return { benefits, socialWork: ids('socialWork'), door }
}

/**
 * Records the actor may know of, each with the file it belongs to. A record of no list here is not shown: a new kind of
 * record stays behind the wall until somebody says on which side of it it is.
 */
function visibleSubjects({ benefits, socialWork, door }: Wall): Sql {
  return sql`
    SELECT id, 'benefits' AS kind FROM case_file WHERE id = ANY (${benefits}::uuid[])
    UNION ALL SELECT id, 'benefits' FROM proceeding WHERE case_file_id = ANY (${benefits}::uuid[])
    UNION ALL SELECT decision.id, 'benefits' FROM decision JOIN proceeding ON proceeding.id = decision.proceeding_id
      WHERE proceeding.case_file_id = ANY (${benefits}::uuid[])
    UNION ALL SELECT id, 'benefits' FROM interview WHERE case_file_id = ANY (${benefits}::uuid[])
    UNION ALL SELECT id, 'benefits' FROM informing WHERE case_file_id = ANY (${benefits}::uuid[])
    UNION ALL SELECT id, 'benefits' FROM referral
      WHERE benefits_file_id = ANY (${benefits}::uuid[]) OR social_work_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM case_file WHERE id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM recognition WHERE case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT finding.id, 'socialWork' FROM recognition_finding finding
      JOIN recognition ON recognition.id = finding.recognition_id WHERE recognition.case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT sitting.id, 'socialWork' FROM recognition_sitting sitting
      JOIN recognition ON recognition.id = sitting.recognition_id WHERE recognition.case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM social_work_action WHERE case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM cooperation_terms WHERE case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM social_contract WHERE case_file_id = ANY (${socialWork}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM certificate WHERE case_file_id = ANY (${[...socialWork, ...door]}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM other_information WHERE case_file_id = ANY (${[...socialWork, ...door]}::uuid[])
    UNION ALL SELECT id, 'socialWork' FROM benefit_request WHERE case_file_id = ANY (${[...socialWork, ...door]}::uuid[])`
}

type Row = {
  id: string
  at: Date
  kind: TimelineKind
  command: string
  first_name: string | null
  last_name: string | null
  position: PositionKind | null
  summary: unknown
  steps: TimelineStep[] | null
  total: bigint
}

/** What happened to a client, newest first, without what the wall hides from the actor. */
export async function timelinePage(
  db: ReadDb,
  actor: Actor,
  personId: string,
  kind: TimelineKind | null,
  page: number,
): Promise<TimelinePage> {
  const ids = await mergedIds(db, personId)
  const wall = await wallOf(db, actor, ids)
  const rows = await db.$queryRaw<Row[]>`
    WITH subject AS (SELECT DISTINCT ON (id) id, kind FROM (${visibleSubjects(wall)}) visible ORDER BY id),
    line AS (
      SELECT entry.*, CASE WHEN entry.command LIKE 'clients.%' THEN 'registry'
                           WHEN entry.command LIKE 'intake.%' THEN 'contact' ELSE subject.kind END AS kind
        FROM audit_entry entry LEFT JOIN subject ON subject.id = entry.subject_id
       WHERE entry.person_id = ANY (${ids}::uuid[])),
    shown AS (
      SELECT *, count(*) OVER () AS total FROM line
       WHERE kind IS NOT NULL AND (${kind}::text IS NULL OR kind = ${kind}::text)
       ORDER BY seq DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE})
    SELECT shown.id, shown.at, shown.kind, shown.command, shown.summary, shown.total,
           app_user.first_name, app_user.last_name, position.kind::text AS position,
           (SELECT jsonb_agg(jsonb_build_object('transition', after ->> 'transition', 'from', after ->> 'from', 'to', after ->> 'to') ORDER BY row_change.id)
              FROM row_change WHERE audit_entry_id = shown.id AND table_name = 'state_change') AS steps
      FROM shown
      LEFT JOIN app_user ON app_user.id = shown.actor_id
      LEFT JOIN position ON position.id = shown.position_id
     ORDER BY shown.seq DESC`
  return {
    total: Number(rows[0]?.total ?? 0),
    pageSize: PAGE,
    lines: rows.map((row) => ({
      id: row.id,
      at: row.at,
      kind: row.kind,
      command: row.command,
      who: row.first_name ? `${row.first_name} ${row.last_name ?? ''}`.trim() : 'system',
      position: row.position,
      changed: asSummary(row.summary).changed,
      steps: row.steps ?? [],
    })),
  }
}
