import 'server-only'
import { z } from 'zod'
import { isListedMonth } from '@/kernel/calendar-day'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { loadOfWorker } from './load-check'
import { missingCertificates, type MonthlyLine } from './missing-certificates'
import { guardedReferralSelect, referralPermissions, socialWorkPermissions } from './permissions'

const name = { firstName: true, lastName: true } as const

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
