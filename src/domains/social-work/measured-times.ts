import 'server-only'
import { addMonths, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { TableRowCode } from './rules/time-norms'

export type Measured = {
  readonly actions: number
  readonly median: number | null
  /** minutes somebody wrote down, or from the beginning to the end the program kept */
  readonly how: 'written' | 'bothEnds'
}

/** Rows of table 27 of which the program keeps both ends; of the others it keeps one at most (`notMeasured`). */
export const bothEndsKept: readonly TableRowCode[] = ['TIME-1', 'TIME-2', 'TIME-4', 'TIME-6']

/** How many actions of each kind were logged in the last twelve months, and their median; under null those of all kinds. */
export async function measuredByKind(
  db: Pick<ReadDb, '$queryRaw'>,
  today: LocalDate,
): Promise<ReadonlyMap<string | null, Measured>> {
  const rows = await db.$queryRaw<{ kind: string | null; actions: number; median: number | null }[]>`
    SELECT a.kind_id AS kind, count(*)::int AS actions,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.minutes))::int AS median
    FROM social_work_action a
    WHERE a.done_on > ${toDbDate(addMonths(today, -12))}::date AND a.done_on <= ${toDbDate(today)}::date
      AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
    GROUP BY GROUPING SETS ((a.kind_id), ())`
  return new Map(rows.map(({ kind, ...measured }) => [kind, { ...measured, how: 'written' }]))
}

/**
 * The time from the beginning to the end of what the program sees both ends of, in the last twelve months: an interview
 * from its first line to its submission, a refusal from its draft to the hand-over for signing, first terms of cooperation
 * from their first kept word to the agreement. Only what began and ended
 * on one day counts: a night in between is no work. Counts and medians of the centre, no client and no worker.
 */
export async function measuredByBothEnds(
  db: Pick<ReadDb, '$queryRaw'>,
  today: LocalDate,
): Promise<ReadonlyMap<string, Measured>> {
  const rows = await db.$queryRaw<{ code: string; actions: number; median: number | null }[]>`
    WITH ends AS (
      SELECT CASE part WHEN 'one' THEN 'TIME-1' ELSE 'TIME-2' END AS code, created_at AS begun, submitted_at AS ended
      FROM interview WHERE submitted_at IS NOT NULL
      UNION ALL
      SELECT 'TIME-4', d.created_at, (
        SELECT min(s.at) FROM state_change s
        WHERE s.subject_id = d.proceeding_id AND s.subject_type = 'proceeding' AND s.transition = 'submit'
          AND s.at >= d.created_at
      )
      FROM decision d WHERE d.kind = 'refuse' AND d.state <> 'draft'
      UNION ALL
      SELECT 'TIME-6', t.begun_at, (
        SELECT min(s.at) FROM state_change s
        WHERE s.subject_id = t.id AND s.subject_type = 'cooperationTerms' AND s.transition = 'agree'
      )
      FROM cooperation_terms t WHERE t.begun_at IS NOT NULL
    ), days AS (
      SELECT code, begun, ended, (begun AT TIME ZONE 'Europe/Warsaw')::date AS day FROM ends WHERE ended >= begun
    )
    SELECT code, count(*)::int AS actions,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended - begun) / 60))::int AS median
    FROM days
    WHERE day = (ended AT TIME ZONE 'Europe/Warsaw')::date
      AND day > ${toDbDate(addMonths(today, -12))}::date AND day <= ${toDbDate(today)}::date
    GROUP BY code`
  return new Map(rows.map(({ code, ...measured }) => [code, { ...measured, how: 'bothEnds' }]))
}
