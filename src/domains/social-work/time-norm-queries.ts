import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { day } from './inputs/fields'
import { bothEndsKept, measuredByBothEnds, measuredByKind, type Measured } from './measured-times'
import { socialWorkDeskPermissions, timeNormPermissions } from './permissions'
import { anyAction, table27, versionOn, type TableRowCode, type TimeVersion } from './rules/time-norms'

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
  /** entries of the last twelve months; null where the time of an activity is neither written down nor seen */
  readonly actions: number | null
  readonly median: number | null
  readonly how: Measured['how'] | null
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
  const [kinds, versions, measured, seen] = await Promise.all([
    db.actionKind.findMany({
      where: { OR: [{ active: true }, { timeNorms: { some: {} } }] },
      orderBy: [{ position: 'asc' }, { label: 'asc' }],
      select: { id: true, label: true },
    }),
    versionsByActivity(db),
    measuredByKind(db, today),
    measuredByBothEnds(db, today),
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
    ...measureOf(code, measured.get(null), seen.get(code)),
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

const nothingLogged = { actions: 0, median: null, how: 'written' } as const
const notSeen = { actions: null, median: null, how: null } as const

/** What is known of the real time of a row of table 27. */
function measureOf(code: TableRowCode, written: Measured | undefined, seen: Measured | undefined) {
  if (code === anyAction.code) return written ?? nothingLogged
  if (!bothEndsKept.includes(code)) return notSeen
  return seen ?? { ...nothingLogged, how: 'bothEnds' as const }
}

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
