import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import {
  benefitRequestPermissions,
  certificatePermissions,
  doorFileSelect,
  informationPermissions,
} from './door-permissions'

const name = { firstName: true, lastName: true } as const

const ofPerson = z.object({ personId: z.uuid() })

/** Certificates of a client as either side of the wall may read them, newest first. */
export const certificatesPassed = defineListQuery({
  name: 'socialWork.certificatesPassed',
  label: 'Zaświadczenia pracownika socjalnego',
  input: ofPerson,
  permission: certificatePermissions.on('socialWork.certificate.read'),
  async run({ db, where }, { personId }) {
    const rows = await db.certificate.findMany({
      where: { AND: [where, { personId }] },
      orderBy: [{ issuedOn: 'desc' }, { createdAt: 'desc' }],
      select: {
        id: true,
        kind: true,
        affirmative: true,
        scope: true,
        month: true,
        bySpecialist: true,
        issuedOn: true,
        signedBy: true,
        fileId: true,
        readAt: true,
        correctionReason: true,
        correction: { select: { issuedOn: true } },
        terms: { select: { agreedOn: true } },
      },
    })
    const people = await namesOf(
      db,
      rows.map(({ signedBy }) => signedBy),
    )
    return rows.map(({ terms, correction, ...row }) => ({
      ...row,
      /** the day it was put right; then it counts no more */
      correctedOn: dayOrNull(correction?.issuedOn ?? null),
      issuedOn: fromDbDate(row.issuedOn),
      termsOn: dayOrNull(terms?.agreedOn ?? null),
      signedByName: people.get(row.signedBy) ?? '',
    }))
  },
})

/** Other information about a client as either side of the wall may read it. */
export const informationPassed = defineListQuery({
  name: 'socialWork.informationPassed',
  label: 'Inne istotne informacje',
  input: ofPerson,
  permission: informationPermissions.on('socialWork.information.read'),
  async run({ db, where }, { personId }) {
    const rows = await db.otherInformation.findMany({
      where: { AND: [where, { personId }] },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        proceedingId: true,
        category: true,
        description: true,
        foundOn: true,
        clientInformedOn: true,
        notInformedReason: true,
        fileId: true,
        readAt: true,
        createdAt: true,
      },
    })
    return rows.map((row) => ({
      ...row,
      foundOn: fromDbDate(row.foundOn),
      clientInformedOn: dayOrNull(row.clientInformedOn),
    }))
  },
})

/** Requests for a benefit under a contract as either side of the wall may read them. */
export const benefitRequestsPassed = defineListQuery({
  name: 'socialWork.benefitRequestsPassed',
  label: 'Wnioski o zasiłek na realizację kontraktu',
  input: ofPerson,
  permission: benefitRequestPermissions.on('socialWork.benefitRequest.read'),
  async run({ db, where }, { personId }) {
    const rows = await db.benefitRequest.findMany({
      where: { AND: [where, { personId }] },
      orderBy: { sentOn: 'desc' },
      select: { id: true, amount: true, form: true, reasons: true, sentOn: true, fileId: true, readAt: true },
    })
    return rows.map((row) => ({ ...row, sentOn: fromDbDate(row.sentOn) }))
  },
})

const printOf = async (db: ReadDb, storedId: string | null) =>
  storedId
    ? db.storedFile.findUnique({ where: { id: storedId }, select: { sha256: true, name: true } })
    : null

const byId = z.object({ id: z.uuid() })

/** The print of a certificate; null for the document of another specialist, which is kept on paper. */
export const certificatePrint = defineRecordQuery({
  name: 'socialWork.certificatePrint',
  label: 'Wydruk zaświadczenia',
  input: byId,
  permission: certificatePermissions.on('socialWork.certificate.read'),
  load: ({ db }, { id }) =>
    db.certificate.findUnique({
      where: { id },
      select: { id: true, personId: true, fileId: true, caseFile: { select: doorFileSelect } },
    }),
  run: ({ db, target }) => printOf(db, target.fileId),
  subject: (target) => ({ personId: target.personId, subjectType: 'certificate', subjectId: target.id }),
})

/** The print of a piece of other information. */
export const informationPrint = defineRecordQuery({
  name: 'socialWork.informationPrint',
  label: 'Wydruk przekazanej informacji',
  input: byId,
  permission: informationPermissions.on('socialWork.information.read'),
  load: ({ db }, { id }) =>
    db.otherInformation.findUnique({
      where: { id },
      select: { id: true, personId: true, fileId: true, caseFile: { select: doorFileSelect } },
    }),
  run: ({ db, target }) => printOf(db, target.fileId),
  subject: (target) => ({ personId: target.personId, subjectType: 'otherInformation', subjectId: target.id }),
})

/** The print of a request for a benefit under a contract. */
export const benefitRequestPrint = defineRecordQuery({
  name: 'socialWork.benefitRequestPrint',
  label: 'Wydruk wniosku o zasiłek na realizację kontraktu',
  input: byId,
  permission: benefitRequestPermissions.on('socialWork.benefitRequest.read'),
  load: ({ db }, { id }) =>
    db.benefitRequest.findUnique({
      where: { id },
      select: {
        id: true,
        personId: true,
        fileId: true,
        contract: { select: { caseFile: { select: doorFileSelect } } },
      },
    }),
  run: ({ db, target }) => printOf(db, target.fileId),
  subject: (target) => ({ personId: target.personId, subjectType: 'benefitRequest', subjectId: target.id }),
})

const dayOrNull = (date: Date | null): LocalDate | null => (date ? fromDbDate(date) : null)

async function namesOf(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...name },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
