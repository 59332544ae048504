import 'server-only'
import { fromDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { CertificateKind, InformationCategory } from '@/platform/db/generated/enums'
import { namesOfUsers } from '@/domains/benefits/proceeding-rows'

const SHOWN = 100

type Item = {
  readonly id: string
  readonly personId: string
  readonly client: string
  readonly cameOn: LocalDate
  readonly from: string
  readonly fileId: string | null
  readonly read: boolean
}

export type DoorItem = Item &
  (
    | {
        readonly kind: 'certificate'
        readonly certificate: CertificateKind
        readonly affirmative: boolean
        readonly month: string | null
        /** why it puts an earlier one of the month right */
        readonly correctionReason: string | null
        /** the day it was put right itself; then it counts no more */
        readonly correctedOn: LocalDate | null
      }
    | {
        readonly kind: 'information'
        readonly category: InformationCategory
        readonly text: string
        readonly proceedingId: string
      }
    | { readonly kind: 'request'; readonly amount: number; readonly text: string }
  )

/**
 * Certificates, other information and requests under a contract of the clients whose benefits files pass the filter.
 * Nothing else of a social-work file is read here.
 */
export async function inboxOf(
  db: ReadDb,
  files: Prisma.CaseFileWhereInput,
  personId: string | null,
): Promise<DoorItem[]> {
  const led = {
    person: { caseFiles: { some: { AND: [files, { kind: 'benefits' as const, state: 'open' as const }] } } },
  }
  const whose = personId ? { personId } : {}
  const person = { select: { firstName: true, lastName: true } } as const
  const newest = {
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: SHOWN,
  } as const
  const [certificates, information, requests] = await Promise.all([
    db.certificate.findMany({
      where: { ...whose, caseFile: led },
      orderBy: [...newest.orderBy],
      take: newest.take,
      include: { caseFile: { select: { person } }, correction: { select: { issuedOn: true } } },
    }),
    db.otherInformation.findMany({
      where: { ...whose, caseFile: led },
      orderBy: [...newest.orderBy],
      take: newest.take,
      include: { caseFile: { select: { person } } },
    }),
    db.benefitRequest.findMany({
      where: { ...whose, contract: { caseFile: led } },
      orderBy: [...newest.orderBy],
      take: newest.take,
      include: { contract: { select: { caseFile: { select: { person } } } } },
    }),
  ])
  const names = await namesOfUsers(db, [
    ...certificates.map(({ signedBy }) => signedBy),
    ...information.map(({ createdBy }) => createdBy),
    ...requests.map(({ createdBy }) => createdBy),
  ])
  const client = (p: { firstName: string; lastName: string }) => `${p.firstName} ${p.lastName}`
  const items: DoorItem[] = [
    ...certificates.map((row) => ({
      kind: 'certificate' as const,
      id: row.id,
      personId: row.personId,
      client: client(row.caseFile.person),
      cameOn: fromDbDate(row.issuedOn),
      from: names.get(row.signedBy) ?? '–',
      fileId: row.fileId,
      read: row.readAt !== null,
      certificate: row.kind,
      affirmative: row.affirmative,
      month: row.month,
      correctionReason: row.correctionReason,
      correctedOn: row.correction ? fromDbDate(row.correction.issuedOn) : null,
    })),
    ...information.map((row) => ({
      kind: 'information' as const,
      id: row.id,
      personId: row.personId,
      client: client(row.caseFile.person),
      cameOn: warsawDateOf(row.createdAt),
      from: names.get(row.createdBy) ?? '–',
      fileId: row.fileId,
      read: row.readAt !== null,
      category: row.category,
      text: row.description,
      proceedingId: row.proceedingId,
    })),
    ...requests.map((row) => ({
      kind: 'request' as const,
      id: row.id,
      personId: row.personId,
      client: client(row.contract.caseFile.person),
      cameOn: fromDbDate(row.sentOn),
      from: names.get(row.createdBy) ?? '–',
      fileId: row.fileId,
      read: row.readAt !== null,
      amount: row.amount,
      text: row.reasons,
    })),
  ]
  return items.sort(byNews).slice(0, SHOWN)
}

/** Unread first, the newest first; on one day a certificate that was put right stands below the others. */
function byNews(a: DoorItem, b: DoorItem): number {
  const righted = (item: DoorItem) => Number(item.kind === 'certificate' && item.correctedOn !== null)
  return Number(a.read) - Number(b.read) || b.cameOn.localeCompare(a.cameOn) || righted(a) - righted(b)
}
