import 'server-only'
import { substituteOn } from '@/domains/casework/permissions'
import { z } from 'zod'
import { daysBetween, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { FileState, type Prisma } from '@/platform/db/generated/client'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery, defineRecordQuery, type QueryCall } from '@/platform/query/define-query'
import { socialWorkDeskLines } from './desk-queries'
import { contactCoverage } from './coverage'
import { cyclesOf, type FileCycle } from './cycle'
import { describeFile } from './file-head'
import { fileId, fileSelect, loadFile, subjectOfFile, type LoadedFile } from './load'
import { loadOfWorker } from './load-check'
import { DAYS_WITHOUT_CONTACT, share } from './model'
import { socialWorkPermissions } from './permissions'
import { methodStages, stageOf } from './workflow'
import type { MethodStage } from './labels'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** What a family needs now, for the filter of the list. */
export const familyFilters = ['missing', 'silent', 'withdrawn', 'diagnosis'] as const
export type FamilyFilter = (typeof familyFilters)[number]

export type FamilyLine = Pick<FileCycle, 'lastContactOn' | 'nextStep' | 'nextStepOn' | 'missingMonths'> & {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly stage: MethodStage
  readonly stageNumber: number
  readonly standard: string | null
  readonly cooperation: string | null
  readonly retryOn: LocalDate | null
  readonly restricted: boolean
  readonly closedOn: LocalDate | null
  readonly leadName: string | null
  /** does this actor lead it or stand in? */
  readonly leads: boolean
  readonly silentDays: number | null
}

/** "Moje rodziny": the worker's files with their stage, last contact, next step and missing certificates (N-030, G-040). */
export const myFamilies = defineListQuery({
  name: 'socialWork.myFamilies',
  label: 'Moje rodziny',
  input: z.object({
    state: z.enum(FileState).default('open'),
    filter: z.enum(familyFilters).nullable().default(null),
    leadId: z.uuid().nullable().default(null),
    page: z.number().int().min(1).default(1),
    pageSize: z.number().int().min(1).max(100).default(50),
  }),
  permission: socialWorkPermissions.on('socialWork.file.list'),
  async run({ db, actor, clock, where }, { state, filter, leadId, page, pageSize }) {
    const today = clock.today()
    const [files, centre, load] = await Promise.all([
      db.caseFile.findMany({
        where: { AND: [where, { kind: 'socialWork', state }, leadId ? { leadId } : {}] },
        orderBy:
          state === 'closed' ? [{ closedOn: 'desc' }, { id: 'asc' }] : [{ openedOn: 'asc' }, { id: 'asc' }],
        take: 500,
        select: {
          ...fileSelect,
          closedOn: true,
          person: { select: { ...name, ...fileSelect.person.select } },
          lead: { select: name },
        },
      }),
      loadCentre(db),
      loadOfWorker(db, clock, actor.id),
    ])
    const cycles = await cyclesOf(db, files, today, centre.monthlyCertificateDueDay)
    const lines = files
      .flatMap((file) => {
        const cycle = cycles.get(file.id)
        return cycle ? [familyLine(file, cycle, today, actor.id)] : []
      })
      .filter((line) => matches(line, filter))
    if (state === 'open') lines.sort((a, b) => comparePolish(listName(a.name), listName(b.name)))
    return {
      rows: lines.slice((page - 1) * pageSize, page * pageSize),
      total: lines.length,
      load,
    }
  },
})

type ListedFile = LoadedFile & {
  closedOn: Date | null
  person: { firstName: string; lastName: string }
  lead: { firstName: string; lastName: string } | null
}

function familyLine(file: ListedFile, cycle: FileCycle, today: LocalDate, actorId: string): FamilyLine {
  const stage = stageOf(cycle)
  const since = cycle.lastContactOn ?? fromDbDate(file.openedOn)
  return {
    id: file.id,
    personId: file.personId,
    name: fullName(file.person),
    stage,
    stageNumber: methodStages.indexOf(stage) + 1,
    standard: file.standard,
    cooperation: file.cooperation,
    retryOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
    restricted: file.restricted,
    closedOn: file.closedOn ? fromDbDate(file.closedOn) : null,
    leadName: file.lead ? fullName(file.lead) : null,
    leads: file.leadId === actorId || substituteOn(file, today) === actorId,
    silentDays: file.state === 'open' ? daysBetween(since, today) : null,
    lastContactOn: cycle.lastContactOn,
    nextStep: cycle.nextStep,
    nextStepOn: cycle.nextStepOn,
    missingMonths: cycle.missingMonths,
  }
}

function matches(line: FamilyLine, filter: FamilyFilter | null): boolean {
  switch (filter) {
    case null:
      return true
    case 'missing':
      return line.missingMonths > 0
    case 'silent':
      return (line.silentDays ?? 0) >= DAYS_WITHOUT_CONTACT
    case 'withdrawn':
      return line.cooperation === 'withdrawn' || line.cooperation === 'refused'
    case 'diagnosis':
      return line.stage === 'diagnosis'
  }
}

const listName = (full: string) => full.split(' ').toReversed().join(' ')

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
      db.certificate.findMany({ where: inFile, orderBy: { issuedOn: 'desc' }, take: 4 }),
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
