import 'server-only'
import { z } from 'zod'
import { walledFileSelect } from '@/domains/casework/permissions'
import {
  benefitRequestPermissions,
  certificatePermissions,
  doorFileSelect,
  informationPermissions,
} from '@/domains/social-work/door-permissions'
import { guardedReferralSelect, referralPermissions } from '@/domains/social-work/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { found } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { defineRecordQuery } from '@/platform/query/define-query'
import { benefitsPermissions } from '@/domains/benefits/permissions'

const input = z.object({ fileId: z.uuid() })
const readFile = benefitsPermissions.on('benefits.proceeding.read')

export type ServedDocument = { name: string; mimeType: string; content: Buffer }

/** A stored file, its content checked against its hash. */
async function served(db: ReadDb, fileId: string): Promise<ServedDocument> {
  const file = found(
    await db.storedFile.findUnique({
      where: { id: fileId },
      select: { name: true, mimeType: true, sha256: true },
    }),
  )
  return { name: file.name, mimeType: file.mimeType, content: await readContent(file.sha256) }
}

const caseFile = { select: walledFileSelect } as const
const proceeding = { select: { caseFile } } as const
const where = (fileId: string) => ({ where: { fileId } })

/**
 * The benefits file a paper belongs to, through the record it was made for; null when it belongs to none, and for a
 * referral the actor reads as its addressee, not through the file.
 */
async function fileOfPaper(db: ReadDb, actor: Actor, fileId: string) {
  const [informing, interview, referral, evidence, extension, decision, appealed, letter, mistaken, consent] =
    await Promise.all([
      db.informing.findFirst({ ...where(fileId), select: { caseFile } }),
      db.interview.findFirst({ ...where(fileId), select: { caseFile } }),
      db.referral.findFirst({
        ...where(fileId),
        select: { ...guardedReferralSelect, benefitsFile: caseFile },
      }),
      db.evidence.findFirst({ ...where(fileId), select: { proceeding } }),
      db.termExtension.findFirst({ ...where(fileId), select: { proceeding } }),
      db.decision.findFirst({ ...where(fileId), select: { proceeding } }),
      db.decision.findFirst({ where: { appealFileId: fileId }, select: { proceeding } }),
      db.appealLetter.findFirst({ ...where(fileId), select: { decision: { select: { proceeding } } } }),
      db.mistakenAppeal.findFirst({ ...where(fileId), select: { decision: { select: { proceeding } } } }),
      db.pilotAnswer.findFirst({ ...where(fileId), select: { proceeding } }),
    ])
  const file =
    informing?.caseFile ??
    interview?.caseFile ??
    referral?.benefitsFile ??
    (evidence ?? extension ?? decision ?? appealed ?? consent ?? (letter ?? mistaken)?.decision)?.proceeding
      .caseFile
  if (!file) return null
  const target = { caseFile: file, personId: file.personId }
  const addressee =
    referral !== null && referralPermissions.on('socialWork.referral.read').allows(actor, referral)
  return addressee && !readFile.allows(actor, target) ? null : target
}

const subjectOf = (personId: string, { fileId }: { fileId: string }) => ({
  personId,
  subjectType: 'storedFile',
  subjectId: fileId,
})

/** A paper of a benefits file. */
export const benefitsPaper = defineRecordQuery({
  name: 'benefits.paper',
  label: 'Dokument z akt świadczeniowych',
  input,
  permission: benefitsPermissions.on('benefits.proceeding.read'),
  load: ({ db, actor }, { fileId }) => fileOfPaper(db, actor, fileId),
  run: ({ db }, { fileId }) => served(db, fileId),
  subject: (target, given) => subjectOf(target.personId, given),
})

/** The referral, for the social worker it was sent to, who does not read the benefits file yet. */
export const referralPaper = defineRecordQuery({
  name: 'benefits.referralPaper',
  label: 'Skierowanie do pracownika socjalnego',
  input,
  permission: referralPermissions.on('socialWork.referral.read'),
  load: ({ db }, { fileId }) => db.referral.findFirst({ ...where(fileId), select: guardedReferralSelect }),
  run: ({ db }, { fileId }) => served(db, fileId),
  subject: (target, given) => subjectOf(target.personId, given),
})

/** A certificate that passed through the door. */
export const certificatePaper = defineRecordQuery({
  name: 'benefits.certificatePaper',
  label: 'Zaświadczenie pracownika socjalnego',
  input,
  permission: certificatePermissions.on('socialWork.certificate.read'),
  load: ({ db }, { fileId }) =>
    db.certificate.findFirst({
      ...where(fileId),
      select: { personId: true, caseFile: { select: doorFileSelect } },
    }),
  run: ({ db }, { fileId }) => served(db, fileId),
  subject: (target, given) => subjectOf(target.personId, given),
})

/** Other information that passed through the door. */
export const informationPaper = defineRecordQuery({
  name: 'benefits.informationPaper',
  label: 'Inna istotna informacja',
  input,
  permission: informationPermissions.on('socialWork.information.read'),
  load: ({ db }, { fileId }) =>
    db.otherInformation.findFirst({
      ...where(fileId),
      select: { personId: true, caseFile: { select: doorFileSelect } },
    }),
  run: ({ db }, { fileId }) => served(db, fileId),
  subject: (target, given) => subjectOf(target.personId, given),
})

/** A request under a contract that passed through the door. */
export const requestPaper = defineRecordQuery({
  name: 'benefits.requestPaper',
  label: 'Wniosek o zasiłek na realizację kontraktu',
  input,
  permission: benefitRequestPermissions.on('socialWork.benefitRequest.read'),
  load: ({ db }, { fileId }) =>
    db.benefitRequest.findFirst({
      ...where(fileId),
      select: { personId: true, contract: { select: { caseFile: { select: doorFileSelect } } } },
    }),
  run: ({ db }, { fileId }) => served(db, fileId),
  subject: (target, given) => subjectOf(target.personId, given),
})
