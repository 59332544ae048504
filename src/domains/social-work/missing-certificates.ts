import 'server-only'
import { substituteOn } from '@/domains/casework/permissions'
import { loadCentre } from '@/domains/staff/centre'
import { addDays, fromDbDate, lastDay, toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { inPortions } from '@/platform/db/portions'
import { DAYS_ASKED_AFTER_CLOSING } from './model'
import { countedTerms, filesOwing, missingMonths, type Missing } from './monthly-gaps'
import { lastOverdueMonth } from './rules/monthly-certificates'

/** Little of each file: for a leader these are hundreds of files at once. */
export const owingSelect = {
  id: true,
  personId: true,
  householdId: true,
  state: true,
  closedOn: true,
  leadId: true,
  substituteId: true,
  substituteFrom: true,
  substituteUntil: true,
  person: { select: { firstName: true, lastName: true } },
  terms: countedTerms,
} as const satisfies Prisma.CaseFileSelect

export type OwingFile = Prisma.CaseFileGetPayload<{ select: typeof owingSelect }>

export type MonthlyLine = Missing & {
  readonly fileId: string
  readonly personId: string
  readonly name: string
  readonly household: boolean
  /** the day social work ended, if it did: the certificate is owed all the same */
  readonly closedOn: LocalDate | null
  /** may this actor issue it? A leader of the team only looks. */
  readonly mayIssue: boolean
}

type MissingLine = Omit<MonthlyLine, 'mayIssue'> & { leadId: string | null; substituteId: string | null }

/** Files the actor may read that receive a benefit, with the months of zał. 6 still missing, closed ones too. */
export async function missingCertificates(
  db: ReadDb,
  where: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<MissingLine[]> {
  const open = await inPortions((portion) =>
    db.caseFile.findMany({
      where: { AND: [where, openWithTerms] },
      orderBy: { id: 'asc' },
      ...portion,
      select: owingSelect,
    }),
  )
  return missingInOpen(db, open, where, today)
}

/** The same, where the open files are read already. */
export async function missingInOpen(
  db: ReadDb,
  open: readonly OwingFile[],
  where: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<MissingLine[]> {
  const [closed, centre] = await Promise.all([closedFiles(db, where, today), loadCentre(db)])
  const owing = await filesWith(db, await filesOwing(db, closed, today))
  return linesOf(db, [...open, ...owing], today, centre.monthlyCertificateDueDay)
}

/**
 * Only what is late. A team has hundreds of files and few of them are late in a month: the others are not read.
 */
export async function overdueCertificates(
  db: ReadDb,
  where: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<MissingLine[]> {
  const [open, closed, centre] = await Promise.all([
    db.caseFile.findMany({ where: { AND: [where, openWithTerms] }, select: { id: true } }),
    closedFiles(db, where, today),
    loadCentre(db),
  ])
  const dueDay = centre.monthlyCertificateDueDay
  const ids = [...open.map(({ id }) => id), ...closed]
  const owing = await filesWith(db, await filesOwing(db, ids, lastDay(lastOverdueMonth(today, dueDay))))
  const lines = await linesOf(db, owing, today, dueDay)
  return lines.filter(({ state }) => state === 'overdue')
}

const openWithTerms = {
  kind: 'socialWork',
  state: 'open',
  terms: { some: {} },
} as const satisfies Prisma.CaseFileWhereInput

const filesWith = (db: ReadDb, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db.caseFile.findMany({ where: { id: { in: [...ids] } }, select: owingSelect })

async function linesOf(
  db: ReadDb,
  files: readonly OwingFile[],
  today: LocalDate,
  dueDay: number,
): Promise<MissingLine[]> {
  const missingOf = await missingMonths(db, files, today, dueDay)
  return files
    .flatMap((file) =>
      missingOf(file).map((missing) => ({
        ...missing,
        fileId: file.id,
        personId: file.personId,
        name: `${file.person.firstName} ${file.person.lastName}`,
        household: file.householdId !== null,
        closedOn: file.state === 'closed' && file.closedOn ? fromDbDate(file.closedOn) : null,
        leadId: file.leadId,
        substituteId: substituteOn(file, today),
      })),
    )
    .sort((a, b) => comparePolish(a.month, b.month) || comparePolish(a.name, b.name))
}

/** Closed files the actor may read that are still asked for their months. */
async function closedFiles(
  db: ReadDb,
  where: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<string[]> {
  const closed = await db.caseFile.findMany({
    where: {
      AND: [
        where,
        {
          kind: 'socialWork',
          state: 'closed',
          closedOn: { gte: toDbDate(addDays(today, -DAYS_ASKED_AFTER_CLOSING)) },
          terms: { some: {} },
        },
      ],
    },
    select: { id: true },
  })
  return closed.map(({ id }) => id)
}
