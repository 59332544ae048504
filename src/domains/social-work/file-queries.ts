import 'server-only'
import { informable } from './informable'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineRecordQuery } from '@/platform/query/define-query'
import {
  certifiedTerms,
  issuedTo,
  recognitionOfRound,
  referralsToAnswer,
  termsOfFile,
} from './certificate-facts'
import { fileId, loadFile, openServicesOf, subjectOfFile } from './load'
import { socialWorkPermissions } from './permissions'
import { mayRequestBenefit } from './rules/benefit-request'
import { mayIssueA4, mayIssueA5 } from './rules/certificates'
import { answeredByA4 } from './rules/referral-answer'

const name = { firstName: true, lastName: true } as const

/** Certificates of a file, newest first, with everything the three forms need and why each cannot be issued today. */
export const certificatesOfFile = defineRecordQuery({
  name: 'socialWork.certificatesOfFile',
  label: 'Zaświadczenia w aktach pracy socjalnej',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, clock, target }) {
    const today = clock.today()
    const [rows, issued, terms, recognition, referrals, receiver] = await Promise.all([
      db.certificate.findMany({
        where: { caseFileId: target.id },
        orderBy: [{ issuedOn: 'desc' }, { createdAt: 'desc' }],
        include: { correction: { select: { issuedOn: true } } },
      }),
      issuedTo(db, target.personId),
      termsOfFile(db, target.id),
      recognitionOfRound(db, target),
      referralsToAnswer(db, target.id),
      receiverOf(db, target.personId),
    ])
    const people = await namesOf(db, [...rows.map((r) => r.signedBy), ...rows.flatMap((r) => r.readBy ?? [])])
    const running = terms.find(({ endedOn }) => endedOn === null) ?? null
    const referral = answeredByA4(referrals)
    const facts = { issuedOn: today, today, clientInformedOn: today, issued }
    return {
      rows: rows.map(({ correction, ...row }) => ({
        ...row,
        /** the day it was put right; then it counts no more */
        correctedOn: correction ? fromDbDate(correction.issuedOn) : null,
        issuedOn: fromDbDate(row.issuedOn),
        signedByName: people.get(row.signedBy) ?? '',
        readByName: row.readBy ? (people.get(row.readBy) ?? null) : null,
        termsOn: terms.find(({ id }) => id === row.termsId)?.agreedOn ?? null,
      })),
      terms,
      running,
      certifiedTermsIds: issued.flatMap((c) => (c.kind === 'terms' && c.termsId ? [c.termsId] : [])),
      referral,
      /** the day of the terms in force, when zał. 5 was issued to them */
      certifiedTermsOn: certifiedTerms(terms, issued)?.agreedOn ?? null,
      /** who leads the client's benefits file and sees at once what passes the door */
      receiver,
      a4Refusals: mayIssueA4({
        ...facts,
        recognition: recognition.state,
        recognisedOn: recognition.closedOn,
        basis: 'workersInitiative',
        hasReferral: referral !== null,
      }),
      a5Refusals: mayIssueA5({
        ...facts,
        terms: running,
        concluded: running ? !running.updatesEarlier : true,
      }),
    }
  },
  subject: (target) => subjectOfFile(target),
})

export type CertificatesOfFile = Awaited<ReturnType<typeof certificatesOfFile>>

/** Terms of cooperation of a file, the one in force first, earlier versions after it (G-062), and how full its package is. */
export const termsHistory = defineRecordQuery({
  name: 'socialWork.termsHistory',
  label: 'Zasady współdziałania',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, target }) {
    const [rows, openServices] = await Promise.all([
      db.cooperationTerms.findMany({
        where: { caseFileId: target.id },
        orderBy: [{ agreedOn: 'desc' }, { createdAt: 'desc' }],
        include: { tasks: { orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }] } },
      }),
      openServicesOf(db, target.id),
    ])
    const versions = rows.map((terms) => ({
      ...terms,
      agreedOn: fromDbDate(terms.agreedOn),
      endedOn: terms.endedOn ? fromDbDate(terms.endedOn) : null,
      tasks: terms.tasks.map((task) => ({ ...task, dueOn: task.dueOn ? fromDbDate(task.dueOn) : null })),
    }))
    return { versions, openServices }
  },
  subject: (target) => subjectOfFile(target),
})

export type TermsHistory = Awaited<ReturnType<typeof termsHistory>>
export type TermsVersion = TermsHistory['versions'][number]

/** What was passed as other information, and the open proceedings it may be passed to (G-012). */
export const informationOfFile = defineRecordQuery({
  name: 'socialWork.informationOfFile',
  label: 'Przekazane informacje',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, clock, target }) {
    const [rows, proceedings] = await Promise.all([
      db.otherInformation.findMany({
        where: { caseFileId: target.id },
        orderBy: { createdAt: 'desc' },
        include: { proceeding: { select: { caseNumber: true } } },
      }),
      db.proceeding.findMany({
        where: { AND: [{ personId: target.personId }, informable(clock.today())] },
        orderBy: { appliedOn: 'desc' },
        select: { id: true, caseNumber: true, benefit: true },
      }),
    ])
    const people = await namesOf(
      db,
      rows.flatMap((r) => r.readBy ?? []),
    )
    return {
      proceedings,
      rows: rows.map((row) => ({
        ...row,
        foundOn: fromDbDate(row.foundOn),
        clientInformedOn: dayOrNull(row.clientInformedOn),
        readByName: row.readBy ? (people.get(row.readBy) ?? null) : null,
      })),
    }
  },
  subject: (target) => subjectOfFile(target),
})

/** Contracts of a file with the requests sent under them. */
export const contractsOfFile = defineRecordQuery({
  name: 'socialWork.contractsOfFile',
  label: 'Kontrakty socjalne',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, clock, target }) {
    const [rows, benefits] = await Promise.all([
      db.socialContract.findMany({
        where: { caseFileId: target.id },
        orderBy: { validFrom: 'desc' },
        include: { requests: { orderBy: { sentOn: 'desc' } } },
      }),
      db.caseFile.count({ where: { personId: target.personId, kind: 'benefits', state: 'open' } }),
    ])
    const today = clock.today()
    return rows.map((row) => ({
      ...row,
      signedOn: fromDbDate(row.signedOn),
      validFrom: fromDbDate(row.validFrom),
      validTo: dayOrNull(row.validTo),
      provisions: row.provisions
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      running:
        fromDbDate(row.validFrom) <= today && (row.validTo === null || fromDbDate(row.validTo) >= today),
      requestRefusals: mayRequestBenefit(benefits > 0),
      requests: row.requests.map((request) => ({ ...request, sentOn: fromDbDate(request.sentOn) })),
    }))
  },
  subject: (target) => subjectOfFile(target),
})

/** How the rounds of a file ended. */
export const closingsOfFile = defineRecordQuery({
  name: 'socialWork.closingsOfFile',
  label: 'Zakończenie pracy socjalnej',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.file.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, target }) {
    const rows = await db.fileClosing.findMany({
      where: { caseFileId: target.id },
      orderBy: { closedOn: 'desc' },
    })
    return rows.map((row) => ({
      ...row,
      closedOn: fromDbDate(row.closedOn),
      reopenedOn: dayOrNull(row.reopenedOn),
    }))
  },
  subject: (target) => subjectOfFile(target),
})

/** Who leads the client's open benefits file; null where there is none, or nobody leads it. */
async function receiverOf(db: ReadDb, personId: string): Promise<string | null> {
  const file = await db.caseFile.findFirst({
    where: { personId, kind: 'benefits', state: 'open', leadId: { not: null } },
    select: { lead: { select: name } },
  })
  return file?.lead ? `${file.lead.firstName} ${file.lead.lastName}` : null
}

const dayOrNull = (date: Date | null): LocalDate | null => (date ? fromDbDate(date) : null)

async function namesOf(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...name },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
