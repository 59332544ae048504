import 'server-only'
import { z } from 'zod'
import { addMonths, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { day } from './inputs/fields'
import { socialWorkDeskPermissions, timeNormPermissions } from './permissions'
import { anyAction, table27, versionOn, type TimeVersion } from './rules/time-norms'

export type VerifiedVersion = TimeVersion & {
  readonly id: string
  readonly reason: string
  readonly verifiedBy: string
  readonly verifiedAt: Date
}

/** One activity with its time of today, every version, and what was logged in the last twelve months. */
export type TimeNormLine = {
  /** a row of table 27, or the id of a kind */
  readonly activity: string
  readonly group: 'table' | 'catalogue'
  readonly label: string
  readonly minutes: number
  /** who verified the time of today; null: the number of table 27, or of the row for every action */
  readonly inForce: VerifiedVersion | null
  /** newest first */
  readonly versions: readonly VerifiedVersion[]
  /** entries of the last twelve months; null where the time of an activity is not written down */
  readonly actions: number | null
  readonly median: number | null
}

/** Indicative times beside the measured ones: counts of the centre, no client. */
export const timeNorms = defineListQuery({
  name: 'socialWork.timeNorms',
  label: 'Czasy orientacyjne',
  input: z.object({}),
  permission: timeNormPermissions.on('socialWork.timeNorm.read'),
  run: ({ db, clock }) => linesOf(db, clock.today()),
})

/** The same list for a file. */
export const timeNormsExport = defineListQuery({
  name: 'socialWork.timeNormsExport',
  label: 'Pobranie czasów orientacyjnych do pliku',
  input: z.object({}),
  permission: timeNormPermissions.on('socialWork.timeNorm.read'),
  logged: true,
  run: ({ db, clock }) => linesOf(db, clock.today()),
})

async function linesOf(db: ReadDb, today: LocalDate): Promise<TimeNormLine[]> {
  const [kinds, versions, measured] = await Promise.all([
    db.actionKind.findMany({
      where: { OR: [{ active: true }, { timeNorms: { some: {} } }] },
      orderBy: [{ position: 'asc' }, { label: 'asc' }],
      select: { id: true, label: true },
    }),
    versionsByActivity(db),
    measuredByKind(db, today),
  ])
  const line = (activity: string, startsWith: number) => {
    const own = versions.get(activity) ?? []
    const inForce = versionOn(own, today)
    return { activity, versions: own, inForce, minutes: inForce?.minutes ?? startsWith }
  }
  const rows = table27.map(({ code, activity, worker, minutes }) => ({
    ...line(code, minutes),
    group: 'table' as const,
    label: `${activity} – ${worker}`,
    ...(code === anyAction.code ? (measured.get(null) ?? nothingLogged) : { actions: null, median: null }),
  }))
  const general = rows.find(({ activity }) => activity === anyAction.code)?.minutes ?? anyAction.minutes
  return [
    ...rows,
    ...kinds.map(({ id, label }) => ({
      ...line(id, general),
      group: 'catalogue' as const,
      label,
      ...(measured.get(id) ?? nothingLogged),
    })),
  ]
}

const nothingLogged = { actions: 0, median: null }

async function versionsByActivity(db: ReadDb): Promise<ReadonlyMap<string, VerifiedVersion[]>> {
  const rows = await db.timeNorm.findMany({ orderBy: { validFrom: 'desc' } })
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ createdBy }) => createdBy))] } },
    select: { id: true, firstName: true, lastName: true },
  })
  const nameOf = new Map(people.map((one) => [one.id, `${one.lastName} ${one.firstName}`]))
  const versions = new Map<string, VerifiedVersion[]>()
  for (const { id, tableRow, kindId, validFrom, minutes, reason, createdAt, createdBy } of rows) {
    const activity = tableRow ?? kindId ?? ''
    const verifiedBy = nameOf.get(createdBy) ?? ''
    const version = {
      id,
      validFrom: fromDbDate(validFrom),
      minutes,
      reason,
      verifiedBy,
      verifiedAt: createdAt,
    }
    versions.set(activity, [...(versions.get(activity) ?? []), version])
  }
  return versions
}

type Measured = { readonly actions: number; readonly median: number | null }

/** How many actions of each kind were logged in the last twelve months, and their median; under null those of all kinds. */
async function measuredByKind(db: ReadDb, today: LocalDate): Promise<ReadonlyMap<string | null, Measured>> {
  const rows = await db.$queryRaw<{ kind: string | null; actions: number; median: number | null }[]>`
    SELECT a.kind_id AS kind, count(*)::int AS actions,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.minutes))::int AS median
    FROM social_work_action a
    WHERE a.done_on > ${toDbDate(addMonths(today, -12))}::date AND a.done_on <= ${toDbDate(today)}::date
      AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
    GROUP BY GROUPING SETS ((a.kind_id), ())`
  return new Map(rows.map(({ kind, ...measured }) => [kind, measured]))
}

export type WorkTime = {
  readonly userId: string
  readonly actions: number
  /** minutes as written down */
  readonly recorded: number
  /** the same actions by the indicative times of their days */
  readonly estimated: number
}

/** Workload of a period: time written down and time by the version each day had, per worker; figures only. */
export const workTimes = defineListQuery({
  name: 'socialWork.workTimes',
  label: 'Czas pracy według czasów orientacyjnych',
  input: z.object({ from: day, to: day }),
  permission: socialWorkDeskPermissions.on('socialWork.caseload.read'),
  run: ({ db }, { from, to }) => db.$queryRaw<WorkTime[]>`
    WITH norm AS (
      SELECT kind_id, table_row, minutes, valid_from,
        coalesce(lead(valid_from) OVER (PARTITION BY kind_id, table_row ORDER BY valid_from), 'infinity') AS ended_on
      FROM time_norm
    )
    SELECT a.worker_id AS "userId", count(*)::int AS actions, sum(a.minutes)::int AS recorded,
      sum(coalesce(own.minutes, general.minutes, ${anyAction.minutes}::int))::int AS estimated
    FROM social_work_action a
    LEFT JOIN norm own ON own.kind_id = a.kind_id AND a.done_on >= own.valid_from AND a.done_on < own.ended_on
    LEFT JOIN norm general
      ON general.table_row = ${anyAction.code} AND a.done_on >= general.valid_from AND a.done_on < general.ended_on
    WHERE a.done_on BETWEEN ${toDbDate(from)}::date AND ${toDbDate(to)}::date
      AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
    GROUP BY a.worker_id`,
})
