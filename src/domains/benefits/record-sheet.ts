import 'server-only'
import { positionLabels } from '@/domains/staff/labels'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { AppealOutcome } from '@/platform/db/generated/enums'
import {
  benefitsCommandLabels,
  retiredBenefitsCommands,
  certificateDeed,
  doorDeedLabels,
  notInRecordSheet,
} from '@/domains/benefits/command-labels'
import { appealOutcomeLabels, certificateKindLabels, certificateStatements } from '@/domains/benefits/labels'
import { ASSESSMENT_CODES, ASSESSMENT_ITEMS } from '@/domains/benefits/questionnaires/assessment-items'
import type { ProceedingRecord } from '@/domains/benefits/snapshot'

const entrySelect = {
  id: true,
  seq: true,
  at: true,
  command: true,
  actorId: true,
  positionId: true,
  subjectId: true,
  summary: true,
} as const satisfies Prisma.AuditEntrySelect

type Entry = Prisma.AuditEntryGetPayload<{ select: typeof entrySelect }>

/** Who did what and when in the case, with the documents, in the order of the deeds (art. 66a KPA). */
export async function recordSheetOf(db: ReadDb, target: ProceedingRecord) {
  const own = await db.auditEntry.findMany({
    where: { subjectId: target.id, command: { notIn: [...notInRecordSheet] } },
    orderBy: { seq: 'asc' },
    select: entrySelect,
  })
  const door = await deedsAtTheDoor(db, target, own)
  const entries = [...own, ...door].sort((a, b) => (a.seq < b.seq ? -1 : 1))
  const certificates = await db.certificate.findMany({
    where: { id: { in: door.flatMap(({ subjectId }) => subjectId ?? []) } },
    select: { id: true, kind: true, affirmative: true, fileId: true },
  })
  const certificateOf = ({ subjectId }: Entry) => certificates.find(({ id }) => id === subjectId)
  const fileIdOf = (entry: Entry) => certificateOf(entry)?.fileId ?? fileIn(entry.summary)
  const [users, positions, files] = await Promise.all([
    db.user.findMany({
      where: { id: { in: entries.map(({ actorId }) => actorId) } },
      select: { id: true, firstName: true, lastName: true },
    }),
    db.position.findMany({
      where: { id: { in: entries.flatMap(({ positionId }) => positionId ?? []) } },
      select: { id: true, kind: true },
    }),
    db.storedFile.findMany({
      where: { id: { in: entries.flatMap((entry) => fileIdOf(entry) ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  return entries.map((entry) => {
    const user = users.find(({ id }) => id === entry.actorId)
    const position = positions.find(({ id }) => id === entry.positionId)
    const certificate = certificateOf(entry)
    return {
      id: entry.id,
      at: entry.at,
      action: certificate ? certificateWords(certificate) : actionOf(entry.command, entry.summary),
      person: user ? `${user.firstName} ${user.lastName}` : '–',
      position: position ? positionLabels[position.kind] : '–',
      file: files.find(({ id }) => id === fileIdOf(entry)) ?? null,
    }
  })
}

/**
 * What the social worker did for this case and passed through the door: what became of its referrals, and certificates
 * issued before the decision was signed. Nothing else of the social-work file.
 */
async function deedsAtTheDoor(db: ReadDb, target: ProceedingRecord, own: readonly Entry[]): Promise<Entry[]> {
  const first = own[0]
  if (!first) return []
  const signed = own.findLast(({ command }) => command === 'benefits.signDecision')
  const referrals = await db.referral.findMany({ where: { proceedingId: target.id }, select: { id: true } })
  return db.auditEntry.findMany({
    where: {
      personId: target.personId,
      OR: [
        { command: { in: Object.keys(doorDeedLabels) }, subjectId: { in: referrals.map(({ id }) => id) } },
        { command: certificateDeed, seq: { gt: first.seq, ...(signed ? { lt: signed.seq } : {}) } },
      ],
    },
    select: entrySelect,
  })
}

function certificateWords({ kind, affirmative }: Pick<Certificate, 'kind' | 'affirmative'>): string {
  return `${certificateKindLabels[kind]}: ${certificateStatements[kind][affirmative ? 0 : 1]}`
}

type Certificate = Prisma.CertificateGetPayload<{ select: { kind: true; affirmative: true } }>

function fileIn(summary: unknown): string | null {
  const id = typeof summary === 'object' && summary !== null && 'fileId' in summary ? summary.fileId : null
  return typeof id === 'string' ? id : null
}

const withOutcome = ['benefits.recordAppealOutcome', 'benefits.correctAppealOutcome']

function actionOf(command: string, summary: unknown): string {
  const labels: Readonly<Record<string, string>> = {
    ...benefitsCommandLabels,
    ...retiredBenefitsCommands,
    ...doorDeedLabels,
  }
  const label = labels[command] ?? command
  const code = typeof summary === 'object' && summary !== null && 'code' in summary ? summary.code : null
  const check = ASSESSMENT_CODES.find((known) => known === code)
  if (check) return `${label}: ${ASSESSMENT_ITEMS[check].mark}. ${ASSESSMENT_ITEMS[check].label}`
  const said =
    typeof summary === 'object' && summary !== null && 'outcome' in summary ? summary.outcome : null
  const outcome = Object.values(AppealOutcome).find((known) => known === said)
  return withOutcome.includes(command) && outcome ? `${label}: ${appealOutcomeLabels[outcome]}` : label
}
