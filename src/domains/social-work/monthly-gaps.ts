import 'server-only'
import type { DateRange } from '@/kernel/date-range'
import { grouped } from '@/kernel/grouped'
import { Prisma } from '@/platform/db/generated/client'
import { fromDbDate, localDate, yearMonth, type LocalDate, type YearMonth } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { missingMonthlyCertificates, type MissingCertificate } from './rules/monthly-certificates'

export type TermsInForce = {
  readonly id: string
  readonly agreedOn: LocalDate
  readonly specialist: string | null
  readonly scope: 'person' | 'household' | 'both'
}

export type Missing = MissingCertificate & {
  /** the terms zał. 6 of this month speaks of */
  readonly terms: TermsInForce | null
}

type File = { readonly id: string; readonly personId: string; readonly state: 'open' | 'closed' }

/** The terms of a file, the oldest first, as the months of zał. 6 are counted from them. */
export const countedTerms = {
  orderBy: [{ agreedOn: 'asc' }, { createdAt: 'asc' }],
  select: { id: true, agreedOn: true, endedOn: true, specialist: true, scope: true },
} as const satisfies Prisma.CaseFile$termsArgs

type Terms = {
  readonly id: string
  readonly agreedOn: Date
  readonly endedOn: Date | null
  readonly specialist: string | null
  readonly scope: TermsInForce['scope']
}

/** What the certificates of one client come to: years of them are added up in the database, never read row by row. */
export type Issued = {
  /** months zał. 6 was written for */
  readonly months: readonly YearMonth[]
  /** terms zał. 5 was written for */
  readonly termsIds: readonly string[]
  /** the latest zał. 4: "posiadają" or "nie posiadają" */
  readonly a4: boolean | null
}

const nothingIssued: Issued = { months: [], termsIds: [], a4: null }

type IssuedRow = {
  personId: string
  months: string[] | null
  termsIds: string[] | null
  a4: boolean | null
}

/** The certificates of each client. */
export async function issuedTo(
  db: ReadDb,
  personIds: readonly string[],
): Promise<(personId: string) => Issued> {
  const rows = await db.$queryRaw<IssuedRow[]>`
    SELECT person_id AS "personId",
      array_agg(month) FILTER (WHERE kind = 'cooperation') AS months,
      array_agg(terms_id::text) FILTER (WHERE kind = 'terms' AND terms_id IS NOT NULL) AS "termsIds",
      (array_agg(affirmative ORDER BY issued_on DESC, created_at DESC) FILTER (WHERE kind = 'resources'))[1] AS a4
    FROM certificate WHERE person_id = ANY(${personIds}::uuid[]) GROUP BY person_id`
  const issued = new Map(
    rows.map(({ personId, months, termsIds, a4 }) => [
      personId,
      { months: (months ?? []).map(yearMonth), termsIds: termsIds ?? [], a4 },
    ]),
  )
  return (personId) => issued.get(personId) ?? nothingIssued
}

/** A benefit for a period, or one paid once: that one is received in the month its decision was delivered (R-094). */
const firstDayOfBenefit = Prisma.sql`(CASE WHEN benefit = 'purpose' THEN delivered_on ELSE period_from END)`
const lastDayOfBenefit = Prisma.sql`(CASE WHEN benefit = 'purpose' THEN delivered_on ELSE period_to END)`

/** A benefit granted on the standard path asks for no certificate: the client did not consent to the pilot (R-109). */
const withoutStandardPath = (decision: Prisma.Sql) => Prisma.sql`${decision}.proceeding_id NOT IN (
  SELECT id FROM proceeding WHERE pilot_consent IN ('refused', 'withdrawn'))`

type GrantedRow = { personId: string; from: string; to: string | null }

/** Periods of the benefits in force of each person; those that touch are one. */
export async function grantedPeriods(
  db: ReadDb,
  personIds: readonly string[],
): Promise<(personId: string) => readonly DateRange[]> {
  const rows = await db.$queryRaw<GrantedRow[]>`
    SELECT person_id AS "personId", lower(period)::text AS "from", (upper(period) - 1)::text AS "to"
    FROM (
      SELECT person_id, unnest(range_agg(daterange(${firstDayOfBenefit}, ${lastDayOfBenefit}, '[]'))) AS period
      FROM decision
      WHERE person_id = ANY(${personIds}::uuid[]) AND kind = 'grant' AND state IN ('inForce', 'overturnedInPart')
        AND ${firstDayOfBenefit} IS NOT NULL
        AND (${lastDayOfBenefit} IS NULL OR ${lastDayOfBenefit} >= ${firstDayOfBenefit})
        AND ${withoutStandardPath(Prisma.sql`decision`)}
      GROUP BY person_id
    ) granted`
  const granted = grouped(rows, ({ personId }) => personId)
  return (personId) =>
    granted(personId).map(({ from, to }) => ({ from: localDate(from), to: to ? localDate(to) : null }))
}

/** Months of zał. 6 still missing (R-094) in many files, in two queries; a file without terms has none. */
export async function missingMonths(
  db: ReadDb,
  files: readonly (File & { readonly terms: readonly Terms[] })[],
  today: LocalDate,
  dueDay: number,
): Promise<(file: File & { readonly terms: readonly Terms[] }) => readonly Missing[]> {
  if (files.length === 0) return () => []
  const personIds = files.map(({ personId }) => personId)
  const [issued, benefits] = await Promise.all([issuedTo(db, personIds), grantedPeriods(db, personIds)])
  return (file) =>
    gapsOf(file, {
      terms: file.terms,
      issued: issued(file.personId),
      benefits: benefits(file.personId),
      today,
      dueDay,
    })
}

/**
 * Of these files the ones in which a month of zał. 6 may be missing: a benefit was paid while the terms held and nobody
 * certified that month. Said by the database, because most files owe nothing; the rule says which months they are.
 * @param until the last day looked at
 */
export async function filesOwing(
  db: ReadDb,
  fileIds: readonly string[],
  until: LocalDate,
): Promise<string[]> {
  if (fileIds.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT f.id
    FROM case_file f
    -- gathered for each client first: asked month by month, PostgreSQL would rather read all certificates of the town
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(c.month), '{}') AS months
      FROM certificate c WHERE c.person_id = f.person_id AND c.kind = 'cooperation'
    ) issued
    JOIN cooperation_terms t ON t.case_file_id = f.id
    JOIN decision d ON d.person_id = f.person_id AND d.kind = 'grant' AND d.state IN ('inForce', 'overturnedInPart')
      AND ${firstDayOfBenefit} IS NOT NULL AND ${withoutStandardPath(Prisma.sql`d`)}
    -- what has no end yet is NULL, and the least of several days passes over it
    CROSS JOIN LATERAL generate_series(
      date_trunc('month', greatest(t.agreed_on, ${firstDayOfBenefit})::timestamp),
      least(t.ended_on, ${lastDayOfBenefit}, ${until}::date)::timestamp,
      interval '1 month'
    ) AS owed(first_day)
    WHERE f.id = ANY(${fileIds}::uuid[]) AND to_char(owed.first_day, 'YYYY-MM') <> ALL (issued.months)`
  return rows.map(({ id }) => id)
}

export type GapFacts = {
  readonly terms: readonly Terms[]
  readonly issued: Issued
  readonly benefits: readonly DateRange[]
  readonly today: LocalDate
  readonly dueDay: number
}

/** The months of one file without zał. 6, each with the terms it would speak of. Only terms with zał. 5 ask for it. */
export function gapsOf(file: File, { terms, issued, benefits, today, dueDay }: GapFacts): Missing[] {
  const certified = terms.filter(({ id }) => issued.termsIds.includes(id))
  if (certified.length === 0) return []
  return missingMonthlyCertificates({
    terms: certified.map(({ agreedOn, endedOn }) => ({ from: fromDbDate(agreedOn), to: dayOrNull(endedOn) })),
    benefits,
    issued: issued.months,
    ended: file.state === 'closed',
    today,
    dueDay,
  }).map((gap) => ({ ...gap, terms: termsOfMonth(certified, gap.month) }))
}

/** The terms in force in a month, the latest of them when they were changed within it. */
function termsOfMonth(terms: readonly Terms[], month: YearMonth): TermsInForce | null {
  const found = terms.findLast(
    ({ agreedOn, endedOn }) =>
      yearMonth(fromDbDate(agreedOn)) <= month &&
      (endedOn === null || yearMonth(fromDbDate(endedOn)) >= month),
  )
  return found
    ? { id: found.id, agreedOn: fromDbDate(found.agreedOn), specialist: found.specialist, scope: found.scope }
    : null
}

const dayOrNull = (date: Date | null) => (date ? fromDbDate(date) : null)
