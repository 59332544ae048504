import 'server-only'
import { z } from 'zod'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery, type QueryCall } from '@/platform/query/define-query'
import { intakeDesk } from '@/domains/intake/desk-queries'
import { counterPermissions } from '@/domains/intake/permissions'
import { contractsDesk } from '@/domains/contracting/contract-desk-queries'
import { contractingDesk } from '@/domains/contracting/desk-queries'
import { contractPermissions, selectionPermissions } from '@/domains/contracting/permissions'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { benefitsDesk } from '@/domains/benefits/queries'
import { socialWorkDesk } from '@/domains/social-work/queries'
import { servicesDesk } from '@/domains/services-organisation/desk-queries'
import { monitoringDesk } from '@/domains/services-monitoring/desk-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { noticeLines } from './notices'
import { deskPermissions } from './permissions'
import { withNews, type MarkedLine, type NewsLine } from './rules/news'
import { deskByTime, type DeskParts } from './rules/order'
import { countByPlace } from './rules/places'

const SHOWN = 50

/** What was put on the actor's desk and not yet taken off, newest first. */
export const notices = defineListQuery({
  name: 'desk.notices',
  label: 'Mój pulpit: powiadomienia',
  input: z.object({}),
  permission: deskPermissions.on('desk.notice.read'),
  async run({ db, actor }): Promise<NewsLine[]> {
    const rows = await db.notice.findMany({
      where: { userId: actor.id, readAt: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: SHOWN,
    })
    return noticeLines(db, rows)
  },
})

export type Desk = DeskParts<MarkedLine> & { readonly news: readonly NewsLine[] }

/** Every domain's lines for this person, by time; a domain the person has no part in says nothing. */
export async function myDesk(call: QueryCall): Promise<Desk> {
  const [unread, ...parts] = await Promise.all([
    notices(call, {}),
    counterPermissions.on('intake.calendar.read').allowsAny(call.actor) ? intakeDesk(call, {}) : [],
    benefitsPermissions.on('benefits.proceeding.list').allowsAny(call.actor) ? benefitsDesk(call, {}) : [],
    socialWorkDesk(call),
    servicesPermissions.on('services.process.read').allowsAny(call.actor) ? servicesDesk(call, {}) : [],
    monitoringPermissions.on('monitoring.report.read').allowsAny(call.actor) ? monitoringDesk(call, {}) : [],
    contractPermissions.on('contracting.contract.read').allowsAny(call.actor) ? contractsDesk(call, {}) : [],
    selectionPermissions.on('contracting.selection.read').allowsAny(call.actor)
      ? contractingDesk(call, {})
      : [],
  ])
  const { lines, news } = withNews(parts.flat<DeskLine[][]>(), unread)
  const passed = news.filter(({ place }) => place === 'door')
  return {
    ...deskByTime<MarkedLine>([...lines, ...passed], call.clock.today()),
    news: news.filter(({ place }) => place !== 'door'),
  }
}

/** How much waits today in each place of the navigation. Asked by the open page now and then, never while it is made. */
export const placeCounts = defineListQuery({
  name: 'desk.placeCounts',
  label: 'Mój pulpit: liczby w nawigacji',
  input: z.object({}),
  permission: deskPermissions.on('desk.notice.read'),
  run: async ({ actor, clock }) => countByPlace((await myDesk({ actor, clock })).today),
})
