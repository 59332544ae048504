import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery, type QueryCall } from '@/platform/query/define-query'
import { intakeDesk } from '@/domains/intake/desk-queries'
import { counterPermissions } from '@/domains/intake/permissions'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { benefitsDesk } from '@/domains/benefits/queries'
import { socialWorkDesk } from '@/domains/social-work/queries'
import { noticeWords } from './notice-words'
import { deskPermissions } from './permissions'
import { deskByTime, type DeskParts } from './rules/order'
import { countByPlace } from './rules/places'

const SHOWN = 50

type NoticeLine = DeskLine & { readonly noticeId: string }

/** What was put on the actor's desk and not yet taken off, newest first. */
export const notices = defineListQuery({
  name: 'desk.notices',
  label: 'Mój pulpit: powiadomienia',
  input: z.object({}),
  permission: deskPermissions.on('desk.notice.read'),
  async run({ db, actor }): Promise<NoticeLine[]> {
    const rows = await db.notice.findMany({
      where: { userId: actor.id, readAt: null },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
    })
    const [names, kinds] = await Promise.all([namesOf(db, rows), fileKindsOf(db, rows)])
    return rows.flatMap((row) => {
      const words = noticeWords(row.kind)
      if (!words) return []
      const who = (row.personId ? names.get(row.personId) : undefined) ?? 'osoba bez danych'
      const ids = {
        subjectId: row.subjectId,
        personId: row.personId,
        fileKind: kinds.get(row.subjectId) ?? null,
      }
      return [
        {
          id: row.id,
          noticeId: row.id,
          tone: 'info' as const,
          sentence: words.sentence(who),
          href: words.href(ids),
          action: words.action,
          dueOn: warsawDateOf(row.createdAt),
        },
      ]
    })
  },
})

/** Every domain's lines for this person, by time; a domain the person has no part in says nothing. */
export async function myDesk(call: QueryCall): Promise<DeskParts<DeskLine>> {
  const parts = await Promise.all([
    counterPermissions.on('intake.calendar.read').allowsAny(call.actor) ? intakeDesk(call, {}) : [],
    benefitsPermissions.on('benefits.proceeding.list').allowsAny(call.actor) ? benefitsDesk(call, {}) : [],
    socialWorkDesk(call),
  ])
  return deskByTime(parts.flat(), call.clock.today())
}

/** How much waits today in each place of the navigation. Asked by the open page now and then, never while it is made. */
export const placeCounts = defineListQuery({
  name: 'desk.placeCounts',
  label: 'Mój pulpit: liczby w nawigacji',
  input: z.object({}),
  permission: deskPermissions.on('desk.notice.read'),
  run: async ({ actor, clock }) => countByPlace((await myDesk({ actor, clock })).today),
})

type NoticeRow = { personId: string | null; subjectType: string; subjectId: string }

async function namesOf(db: ReadDb, rows: readonly NoticeRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => (row.personId ? [row.personId] : [])))]
  const persons = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(persons.map((person) => [person.id, `${person.firstName} ${person.lastName}`]))
}

async function fileKindsOf(db: ReadDb, rows: readonly NoticeRow[]) {
  const ids = rows.flatMap((row) => (row.subjectType === 'caseFile' ? [row.subjectId] : []))
  const files = await db.caseFile.findMany({ where: { id: { in: ids } }, select: { id: true, kind: true } })
  return new Map(files.map((file) => [file.id, file.kind]))
}
