import 'server-only'
import { fromDbDate, warsawDateOf } from '@/kernel/local-date'
import { formatDate, formatDateTime } from '@/kernel/polish'
import type { ReadDb } from '@/platform/db/client'
import { noticeWords, type NoticeFacts } from './notice-words'
import type { NewsLine } from './rules/news'

export type NoticeRow = {
  readonly id: string
  readonly kind: string
  readonly subjectType: string
  readonly subjectId: string
  readonly personId: string | null
  readonly createdAt: Date
}

/** Notices as lines of the desk, in a fixed number of queries however many there are; the same said twice once. */
export async function noticeLines(db: ReadDb, rows: readonly NoticeRow[]): Promise<NewsLine[]> {
  if (rows.length === 0) return []
  const facts = await factsOf(db, rows)
  const said = new Set<string>()
  return rows.flatMap((row) => {
    const key = `${row.kind} ${row.subjectId}`
    if (said.has(key)) return []
    said.add(key)
    const words = noticeWords(row.kind)
    const about = facts(row)
    return [
      {
        id: row.id,
        noticeId: row.id,
        about: { kind: row.kind, subjectId: row.subjectId },
        tone: words.tone ?? ('info' as const),
        sentence: words.sentence(about),
        href: words.href(about),
        action: words.action,
        dueOn: warsawDateOf(row.createdAt),
        since: true as const,
        ...(words.place ? { place: words.place } : {}),
      },
    ]
  })
}

async function factsOf(db: ReadDb, rows: readonly NoticeRow[]): Promise<(row: NoticeRow) => NoticeFacts> {
  const idsOf = (type: string) =>
    rows.flatMap(({ subjectType, subjectId }) => (subjectType === type ? [subjectId] : []))
  const proceeding = { select: { id: true, caseNumber: true } } as const
  const [persons, files, referrals, decisions, services, meetings] = await Promise.all([
    db.person.findMany({
      where: { id: { in: [...new Set(rows.flatMap(({ personId }) => personId ?? []))] } },
      select: { id: true, firstName: true, lastName: true },
    }),
    db.caseFile.findMany({ where: { id: { in: idsOf('caseFile') } }, select: { id: true, kind: true } }),
    db.referral.findMany({
      where: { id: { in: idsOf('referral') } },
      select: { id: true, state: true, retryOn: true, socialWorkFileId: true, proceeding },
    }),
    db.decision.findMany({
      where: { id: { in: idsOf('decision') } },
      select: { id: true, proceeding },
    }),
    // no client stands behind a service; its line names the process
    db.serviceProcess.findMany({
      where: { id: { in: idsOf('serviceProcess') } },
      select: { id: true, title: true },
    }),
    db.appointment.findMany({
      where: { id: { in: idsOf('appointment') } },
      select: { id: true, startsAt: true },
    }),
  ])
  return (row) => {
    const person = persons.find(({ id }) => id === row.personId)
    const referral = referrals.find(({ id }) => id === row.subjectId)
    const meeting = meetings.find(({ id }) => id === row.subjectId)
    const service = services.find(({ id }) => id === row.subjectId)
    return {
      who: service?.title ?? (person ? `${person.firstName} ${person.lastName}` : 'osoba bez danych'),
      subjectId: row.subjectId,
      personId: row.personId,
      meeting: meeting && formatDateTime(meeting.startsAt),
      fileKind: files.find(({ id }) => id === row.subjectId)?.kind,
      proceeding: (referral ?? decisions.find(({ id }) => id === row.subjectId))?.proceeding,
      referral: referral && {
        state: referral.state,
        retryOn: referral.retryOn ? formatDate(fromDbDate(referral.retryOn)) : null,
        fileId: referral.socialWorkFileId,
      },
    }
  }
}
