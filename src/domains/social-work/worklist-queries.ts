import 'server-only'
import { substituteOn } from '@/domains/casework/permissions'
import { z } from 'zod'
import { isListedMonth } from '@/kernel/calendar-day'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { inPortions } from '@/platform/db/portions'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { closedAndOwing, countedTerms, missingMonths, type Missing } from './monthly-gaps'
import { loadOfWorker } from './load-check'
import { DAYS_ASKED_AFTER_CLOSING } from './model'
import { guardedReferralSelect, referralPermissions, socialWorkPermissions } from './permissions'

const name = { firstName: true, lastName: true } as const

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
  person: { select: name },
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

/**
 * Files the actor may read that receive a benefit, with the months of zał. 6 still missing, closed ones too.
 * @param open the open files, where the caller has read them already
 */
export async function missingCertificates(
  db: ReadDb,
  where: Prisma.CaseFileWhereInput,
  today: LocalDate,
  open?: readonly OwingFile[],
): Promise<(Omit<MonthlyLine, 'mayIssue'> & { leadId: string | null; substituteId: string | null })[]> {
  const [running, closed, centre] = await Promise.all([
    open ??
      inPortions((portion) =>
        db.caseFile.findMany({
          where: { AND: [where, { kind: 'socialWork', state: 'open', terms: { some: {} } }] },
          orderBy: { id: 'asc' },
          ...portion,
          select: owingSelect,
        }),
      ),
    owingAfterClosing(db, where, today),
    loadCentre(db),
  ])
  const owing =
    closed.length === 0
      ? []
      : await db.caseFile.findMany({ where: { id: { in: closed } }, select: owingSelect })
  const files = [...running, ...owing]
  const missingOf = await missingMonths(db, files, today, centre.monthlyCertificateDueDay)
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

/** Closed files the actor may read in which a month may still be missing. */
async function owingAfterClosing(
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
  return closedAndOwing(
    db,
    closed.map(({ id }) => id),
  )
}

/** The worklist of monthly certificates: families and months for which zał. 6 is missing, oldest first. */
export const monthlyWorklist = defineListQuery({
  name: 'socialWork.monthlyWorklist',
  label: 'Zaświadczenia miesięczne',
  input: z.object({
    month: z.string().refine(isListedMonth).nullable().default(null),
  }),
  permission: socialWorkPermissions.on('socialWork.file.list'),
  async run({ db, actor, clock, where }, { month }): Promise<MonthlyLine[]> {
    const lines = await missingCertificates(db, where, clock.today())
    return lines
      .filter((line) => month === null || line.month === month)
      .map(({ leadId, substituteId, ...line }) => ({
        ...line,
        mayIssue: leadId === actor.id || substituteId === actor.id,
      }))
  },
})

/** Referrals that wait to be accepted by this worker, by the day of contact; those of the led teams for a leader. */
export const referralsToAccept = defineListQuery({
  name: 'socialWork.referralsToAccept',
  label: 'Skierowania do przyjęcia',
  input: z.object({}),
  permission: referralPermissions.on('socialWork.referral.read'),
  async run({ db, actor, clock, where }) {
    const rows = await db.referral.findMany({
      where: { AND: [where, { state: { in: ['issued', 'accepted', 'clientDidNotCome', 'clientRefused'] } }] },
      orderBy: [{ contactBy: 'asc' }, { id: 'asc' }],
      take: 200,
      select: {
        ...guardedReferralSelect,
        version: true,
        aims: true,
        issuedOn: true,
        contactBy: true,
        retryOn: true,
        outcomeNote: true,
        socialWorkFileId: true,
        benefitsFile: { select: { person: { select: name }, lead: { select: name } } },
      },
    })
    const load = await loadOfWorker(db, clock, actor.id)
    const accept = referralPermissions.on('socialWork.referral.accept')
    return {
      load,
      rows: rows.map(({ benefitsFile, socialWorkFile: _file, ...row }) => ({
        ...row,
        issuedOn: fromDbDate(row.issuedOn),
        contactBy: fromDbDate(row.contactBy),
        retryOn: row.retryOn ? fromDbDate(row.retryOn) : null,
        name: `${benefitsFile.person.firstName} ${benefitsFile.person.lastName}`,
        issuedBy: benefitsFile.lead ? `${benefitsFile.lead.firstName} ${benefitsFile.lead.lastName}` : null,
        mayAccept: accept.allows(actor, { ...row, socialWorkFile: _file }),
      })),
    }
  },
})

export type ReferralLine = Awaited<ReturnType<typeof referralsToAccept>>['rows'][number]

/** One referral as its receiver reads it: the written instruction, nothing else of the benefits file. */
export const referralPrint = defineRecordQuery({
  name: 'socialWork.referralPrint',
  label: 'Wydruk skierowania',
  input: z.object({ id: z.uuid() }),
  permission: referralPermissions.on('socialWork.referral.read'),
  load: ({ db }, { id }) =>
    db.referral.findUnique({ where: { id }, select: { ...guardedReferralSelect, fileId: true } }),
  run: ({ db, target }) =>
    target.fileId
      ? db.storedFile.findUnique({ where: { id: target.fileId }, select: { sha256: true, name: true } })
      : Promise.resolve(null),
  subject: (target) => ({ personId: target.personId, subjectType: 'referral', subjectId: target.id }),
})

/** Tasks of the terms in force that are due up to a day, of the actor's own families (G-060). */
export async function plannedTasks(db: ReadDb, actorId: string, until: LocalDate) {
  return db.cooperationTask.findMany({
    where: {
      state: 'planned',
      dueOn: { lte: toDbDate(until) },
      terms: { endedOn: null, caseFile: { leadId: actorId, state: 'open' } },
    },
    orderBy: { dueOn: 'asc' },
    take: 50,
    select: {
      id: true,
      description: true,
      dueOn: true,
      terms: { select: { caseFileId: true, caseFile: { select: { person: { select: name } } } } },
    },
  })
}
