import 'server-only'
import type { LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { DemandCell } from './rules/demand'

export type DemandPeriod = { readonly from: LocalDate; readonly to: LocalDate }

type Wanted = DemandPeriod & {
  /** null: every service of the catalogue */
  readonly service: string | null
  /** null: every group */
  readonly groups: readonly string[] | null
  /** entries of files the reader may read; nobody's by default */
  readonly readable?: readonly string[]
}

/**
 * Individual packages counted by service, group and district in a period, without any name. A person counts once
 * for a service and group, in the state of the last day of the period; a need ends with its file at the latest.
 */
export async function demandCells(
  db: Pick<ReadDb | WriteTx, '$queryRaw'>,
  { from, to, service, groups, readable = [] }: Wanted,
): Promise<DemandCell[]> {
  return db.$queryRaw<DemandCell[]>`
    WITH entry AS (
      SELECT p.id, p.person_id, p.service_code, p.target_group, p.district_id, p.hours_per_month, p.needed_on, p.created_at,
        p.awaiting_since, p.granted_on, p.started_on, LEAST(p.ended_on, f.closed_on) AS until
      FROM packaged_service p JOIN case_file f ON f.id = p.case_file_id
      WHERE p.needed_on <= ${to}::date
        AND (${service}::text IS NULL OR p.service_code = ${service})
        AND (${groups === null} OR p.target_group = ANY (${[...(groups ?? [])]}::text[]))
    ), latest AS (
      SELECT DISTINCT ON (person_id, service_code, target_group) *,
        CASE WHEN until <= ${to}::date THEN 'ended' WHEN started_on <= ${to}::date THEN 'running'
          WHEN granted_on <= ${to}::date THEN 'granted' WHEN awaiting_since <= ${to}::date THEN 'awaiting'
          ELSE 'needed' END AS state
      FROM entry WHERE until IS NULL OR until >= ${from}::date
      ORDER BY person_id, service_code, target_group, needed_on DESC, created_at DESC, id
    ), graded AS (
      SELECT l.id, (SELECT a.grade FROM packaged_service_assessment a
        WHERE a.service_id = l.id AND a.assessed_on BETWEEN ${from}::date AND ${to}::date
        ORDER BY a.assessed_on DESC, a.created_at DESC LIMIT 1)::int AS grade
      FROM latest l
    )
    SELECT service_code AS service, target_group AS "group", district_id AS "districtId",
      count(*)::int AS persons,
      count(*) FILTER (WHERE state = 'needed')::int AS needed,
      count(*) FILTER (WHERE state = 'awaiting')::int AS awaiting,
      count(*) FILTER (WHERE state = 'granted')::int AS granted,
      count(*) FILTER (WHERE state = 'running')::int AS running,
      count(*) FILTER (WHERE state = 'ended')::int AS ended,
      coalesce(sum(hours_per_month) FILTER (WHERE state <> 'ended'), 0)::int AS hours,
      count(grade)::int AS assessed,
      coalesce(sum(grade), 0)::int AS "gradeSum",
      count(*) FILTER (WHERE id = ANY (${[...readable]}::uuid[]))::int AS readable
    FROM latest JOIN graded USING (id)
    GROUP BY service_code, target_group, district_id
    ORDER BY service_code, target_group, count(*) DESC, district_id`
}
