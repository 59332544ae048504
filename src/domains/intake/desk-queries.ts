import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, toDbDate, warsawDateOf, warsawInstant } from '@/kernel/local-date'
import { countOf, formatTime, relativeDay } from '@/kernel/polish'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { callBackPermissions } from './call-back-permissions'
import { counterPermissions, intakePermissions } from './permissions'
import { needLabels } from './labels'
import { strandedVisits } from './stranded-visits'

/** Lines of one kind. The desk draws ten and says how many there are, so this is far beyond what one person has in a day. */
const MOST_LINES = 200

/** First contact's part of the desk: today's visits, those nobody would receive, calls due, reports nobody leads yet. */
export const intakeDesk = defineListQuery({
  name: 'intake.desk',
  label: 'Mój pulpit: zgłoszenia i spotkania',
  input: z.object({}),
  permission: counterPermissions.on('intake.calendar.read'),
  async run({ db, actor, clock }): Promise<DeskLine[]> {
    const today = clock.today()
    const waitingFor = intakePermissions.on('intake.contact.complete').visibleTo(actor)
    const [visits, calls, unassigned, stranded] = await Promise.all([
      db.appointment.findMany({
        where: {
          userId: actor.id,
          startsAt: { gte: warsawInstant(today, '00:00'), lt: warsawInstant(addDays(today, 1), '00:00') },
          state: { in: ['planned', 'confirmed', 'unconfirmed'] },
        },
        orderBy: { startsAt: 'asc' },
        take: MOST_LINES,
        include: { person: { select: { firstName: true, lastName: true } } },
      }),
      db.callBack.findMany({
        where: { responsibleId: actor.id, state: 'waiting', dueOn: { lte: toDbDate(addDays(today, 2)) } },
        orderBy: { dueOn: 'asc' },
        take: MOST_LINES,
        include: { contact: { select: { person: { select: { firstName: true, lastName: true } } } } },
      }),
      waitingFor
        ? db.contact.findMany({
            where: { AND: [waitingFor, { state: 'registered' }] },
            orderBy: { contactedAt: 'asc' },
            take: MOST_LINES,
            select: { id: true, number: true, need: true, contactedAt: true },
          })
        : [],
      strandedVisits(db, actor, clock.now(), MOST_LINES),
    ])
    return [
      ...visits.map((visit) => visitLine(visit, today)),
      ...stranded,
      ...calls.map((call) => {
        const dueOn = fromDbDate(call.dueOn)
        const who = call.contact.person
          ? `${call.contact.person.firstName} ${call.contact.person.lastName}`
          : 'osoba anonimowa'
        return {
          id: call.id,
          tone: dueOn < today ? ('danger' as const) : ('warning' as const),
          sentence: `Czeka na telefon: ${who}, ${relativeDay(dueOn, today)}.`,
          href: '/zgloszenia/do-oddzwonienia',
          action: 'Oddzwoń',
          dueOn,
        }
      }),
      ...unassigned.map((contact) => ({
        id: contact.id,
        tone: 'warning' as const,
        sentence: `Zgłoszenie nr ${contact.number} czeka na przydział${contact.need ? ` (${needLabels[contact.need].toLowerCase()})` : ''}.`,
        href: `/przydzial?zgloszenie=${contact.id}`,
        action: 'Przydziel',
        dueOn: warsawDateOf(contact.contactedAt),
        since: true as const,
      })),
    ]
  },
})

type TodaysVisit = {
  id: string
  startsAt: Date
  purpose: string
  person: { firstName: string; lastName: string } | null
}

function visitLine(visit: TodaysVisit, today: ReturnType<typeof warsawDateOf>): DeskLine {
  const who = visit.person ? `${visit.person.firstName} ${visit.person.lastName}` : 'bez wskazanej osoby'
  return {
    id: visit.id,
    tone: 'info',
    sentence: `Dziś o ${formatTime(visit.startsAt)} spotkanie: ${who} (${visit.purpose.toLowerCase()}).`,
    href: `/kalendarz?dzien=${today}`,
    action: 'Otwórz kalendarz',
    dueOn: today,
  }
}

/** Numbers beside the entries of the menu. */
export const intakeCounts = defineListQuery({
  name: 'intake.counts',
  label: 'Liczby w menu',
  input: z.object({}),
  permission: callBackPermissions.on('intake.callBack.work'),
  async run({ db, actor, clock }) {
    const due = await db.callBack.count({
      where: { responsibleId: actor.id, state: 'waiting', dueOn: { lte: toDbDate(clock.today()) } },
    })
    return {
      due,
      spoken: countOf(due, ['osoba czeka na telefon', 'osoby czekają na telefon', 'osób czeka na telefon']),
    }
  },
})
