import 'server-only'
import { fromDbDate, minDate, yearMonth, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { IssuedCertificate, TermsFacts } from './rules/certificates'
import { roundStart } from './workflow'

type Db = Pick<
  ReadDb | WriteTx,
  'certificate' | 'cooperationTerms' | 'recognition' | 'referral' | 'fileClosing'
>

/** Certificates of a client, oldest first, as the chain reads them: of every file, because R-092 speaks of the client. */
export async function issuedTo(db: Pick<Db, 'certificate'>, personId: string): Promise<IssuedCertificate[]> {
  const rows = await db.certificate.findMany({
    where: { personId },
    orderBy: [{ issuedOn: 'asc' }, { createdAt: 'asc' }],
    select: { kind: true, affirmative: true, issuedOn: true, termsId: true, month: true },
  })
  return rows.map((row) => ({
    ...row,
    issuedOn: fromDbDate(row.issuedOn),
    month: row.month === null ? null : yearMonth(row.month),
  }))
}

/** Terms of the file as the chain reads them, newest first. */
export async function termsOfFile(
  db: Pick<Db, 'cooperationTerms'>,
  fileId: string,
): Promise<(TermsFacts & { specialist: string | null })[]> {
  const rows = await db.cooperationTerms.findMany({
    where: { caseFileId: fileId },
    orderBy: [{ agreedOn: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, agreedOn: true, endedOn: true, previousId: true, form: true, specialist: true },
  })
  return rows.map((row) => ({
    id: row.id,
    agreedOn: fromDbDate(row.agreedOn),
    endedOn: row.endedOn ? fromDbDate(row.endedOn) : null,
    updatesEarlier: row.previousId !== null,
    withSpecialist: row.form === 'otherSpecialist',
    specialist: row.specialist,
  }))
}

export type RecognitionOfRound = {
  readonly state: 'none' | 'open' | 'closed'
  /** the day the first of them was closed */
  readonly closedOn: LocalDate | null
}

/** The recognition of the round that runs: closed once one of its recognitions was closed. */
export async function recognitionOfRound(
  db: Pick<Db, 'recognition' | 'fileClosing'>,
  file: { id: string; openedOn: Date },
): Promise<RecognitionOfRound> {
  const [closings, recognitions] = await Promise.all([
    db.fileClosing.findMany({ where: { caseFileId: file.id }, select: { reopenedOn: true } }),
    db.recognition.findMany({
      where: { caseFileId: file.id },
      select: { state: true, closedOn: true },
    }),
  ])
  const from = roundStart(
    fromDbDate(file.openedOn),
    closings.map(({ reopenedOn }) => (reopenedOn ? fromDbDate(reopenedOn) : null)),
  )
  const [first, ...rest] = recognitions.flatMap(({ closedOn }) =>
    closedOn !== null && fromDbDate(closedOn) >= from ? [fromDbDate(closedOn)] : [],
  )
  if (first !== undefined) return { state: 'closed', closedOn: minDate(first, ...rest) }
  return { state: recognitions.some((r) => r.state === 'open') ? 'open' : 'none', closedOn: null }
}

/** The referrals accepted to the file that a certificate may still answer, the newest first. */
export async function referralsToAnswer(db: Pick<Db, 'referral'>, fileId: string) {
  const rows = await db.referral.findMany({
    where: {
      socialWorkFileId: fileId,
      state: { in: ['accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'] },
    },
    orderBy: [{ issuedOn: 'desc' }, { createdAt: 'desc' }],
    select: {
      id: true,
      personId: true,
      state: true,
      version: true,
      certificates: { where: { kind: 'resources' }, take: 1, select: { id: true } },
    },
  })
  return rows.map(({ certificates, ...referral }) => ({ ...referral, hasA4: certificates.length > 0 }))
}

/** The terms in force, when zał. 5 was issued to them. */
export function certifiedTerms<T extends { readonly id: string; readonly endedOn: LocalDate | null }>(
  terms: readonly T[],
  issued: readonly IssuedCertificate[],
): T | null {
  const certified = ({ id }: T) => issued.some(({ kind, termsId }) => kind === 'terms' && termsId === id)
  return terms.find((one) => one.endedOn === null && certified(one)) ?? null
}
