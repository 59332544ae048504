import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { type Prisma } from '@/platform/db/generated/client'
import type { DeskLine } from '@/platform/desk-line'
import { defineRecordQuery, type QueryCall } from '@/platform/query/define-query'
import { socialWorkDeskLines } from './desk-queries'
import { contactCoverage } from './coverage'
import { describeFile } from './file-head'
import { fileId, loadFile, subjectOfFile } from './load'
import { share } from './model'
import { socialWorkPermissions } from './permissions'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** The head every screen of a file shows: whose, where, who leads, which stage, what is missing. */
export const fileHead = defineRecordQuery({
  name: 'socialWork.fileHead',
  label: 'Akta pracy socjalnej',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  run: ({ db, clock, actor, target }) => describeFile(db, target, clock.today(), actor.id),
  subject: (target) => subjectOfFile(target),
})

/** "Skrót sprawy": one page from which a person who does not know the family learns a lot (N-046). */
export const fileOverview = defineRecordQuery({
  name: 'socialWork.fileOverview',
  label: 'Skrót sprawy pracy socjalnej',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, clock, target }) {
    const today = clock.today()
    const month = toDbDate(today)
    month.setUTCDate(month.getUTCDate() - 30)
    const inFile = { caseFileId: target.id }
    const counted: Prisma.SocialWorkActionWhereInput = { ...inFile, correction: { is: null } }
    const [terms, referrals, certificates, recent, explained, recognition, coverage] = await Promise.all([
      currentTerms(db, target.id),
      db.referral.findMany({
        where: { socialWorkFileId: target.id },
        orderBy: { issuedOn: 'desc' },
        take: 3,
      }),
      db.certificate.findMany({
        where: { ...inFile, correction: { is: null } },
        orderBy: { issuedOn: 'desc' },
        take: 4,
      }),
      db.socialWorkAction.aggregate({
        where: { ...counted, doneOn: { gte: month } },
        _count: { _all: true },
        _sum: { minutes: true },
      }),
      lastStep(db, target.id, 'explainRules'),
      db.recognition.findFirst({
        where: inFile,
        orderBy: { createdAt: 'desc' },
        select: {
          state: true,
          summary: true,
          closedOn: true,
          findings: { orderBy: [{ main: 'desc' }, { createdAt: 'asc' }] },
        },
      }),
      contactCoverage(db, target, today),
    ])
    return {
      terms,
      referrals: referrals.map((r) => ({
        id: r.id,
        version: r.version,
        state: r.state,
        aims: r.aims,
        issuedOn: fromDbDate(r.issuedOn),
        contactBy: fromDbDate(r.contactBy),
        retryOn: r.retryOn ? fromDbDate(r.retryOn) : null,
        outcomeNote: r.outcomeNote,
      })),
      certificates: certificates.map((c) => ({
        id: c.id,
        kind: c.kind,
        affirmative: c.affirmative,
        month: c.month,
        issuedOn: fromDbDate(c.issuedOn),
        read: c.readAt !== null,
      })),
      lastMonth: { actions: recent._count._all, minutes: recent._sum.minutes ?? 0 },
      explainedBy: explained,
      recognition: recognition
        ? { ...recognition, closedOn: recognition.closedOn ? fromDbDate(recognition.closedOn) : null }
        : null,
      coverage,
    }
  },
  subject: (target) => subjectOfFile(target),
})

async function currentTerms(db: ReadDb, caseFileId: string) {
  const terms = await db.cooperationTerms.findFirst({
    where: { caseFileId, endedOn: null },
    orderBy: { agreedOn: 'desc' },
    include: { tasks: { orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }] } },
  })
  if (!terms) return null
  const byClient = terms.tasks.filter(({ owner }) => owner === 'client' || owner === 'together').length
  return {
    id: terms.id,
    goals: terms.goals,
    clientWords: terms.clientWords,
    agreedOn: fromDbDate(terms.agreedOn),
    clientShare: share(byClient, terms.tasks.length),
    tasks: terms.tasks.map((task) => ({ ...task, dueOn: task.dueOn ? fromDbDate(task.dueOn) : null })),
  }
}

async function lastStep(db: ReadDb, subjectId: string, transition: string) {
  const step = await db.stateChange.findFirst({
    where: { subjectId, transition },
    orderBy: { id: 'desc' },
    select: { userId: true },
  })
  if (!step) return null
  const user = await db.user.findUnique({ where: { id: step.userId }, select: name })
  return user ? fullName(user) : null
}

/** The social worker's lines of "Mój pulpit"; nothing for anybody whose positions have no part in social work. */
export const socialWorkDesk = async (call: QueryCall): Promise<DeskLine[]> =>
  socialWorkPermissions.on('socialWork.file.list').allowsAny(call.actor) ? socialWorkDeskLines(call, {}) : []
