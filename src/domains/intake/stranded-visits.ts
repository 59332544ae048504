import 'server-only'
import { fromDbDate, toDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { formatDateTime } from '@/kernel/polish'
import { heldOn } from '@/domains/staff/held-positions'
import { holds, type Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { DeskLine } from '@/platform/desk-line'
import { appointmentPermissions } from './calendar-permissions'
import { strandedOn, type HostDays, type Period, type Stranded } from './rules/stranded'

/**
 * Visits agreed before the host's position was ended, the account blocked or an absence entered: nobody would receive. They
 * are the leader's of the host's team to move; those of a team nobody leads, and of people in no team, are the counter's.
 */
export async function strandedVisits(db: ReadDb, actor: Actor, now: Date, most: number): Promise<DeskLine[]> {
  const today = warsawDateOf(now)
  const minded = hostsMindedBy(actor, today)
  // a line names the client
  const readable = appointmentPermissions.on('intake.appointment.readClient').visibleTo(actor)
  if (minded.length === 0 || readable === null) return []
  const day = toDbDate(today)
  const visits = await db.appointment.findMany({
    where: {
      startsAt: { gt: now },
      state: { in: ['planned', 'confirmed', 'unconfirmed'] },
      user: { AND: [{ OR: minded }, { OR: mayBeAway(day) }] },
      AND: readable,
    },
    orderBy: { startsAt: 'asc' },
    select: visitSelect,
  })
  return visits
    .flatMap((visit) => {
      const why = strandedOn(warsawDateOf(visit.startsAt), daysOf(visit.user))
      return why ? [line(visit, why)] : []
    })
    .slice(0, most)
}

/** One of these people would not be there to receive on the day of a visit. */
export async function someoneAway(db: ReadDb, hostIds: readonly string[], startsAt: Date): Promise<boolean> {
  const hosts = await db.user.findMany({ where: { id: { in: [...hostIds] } }, select: hostSelect })
  return hosts.some((host) => strandedOn(warsawDateOf(startsAt), daysOf(host)) !== null)
}

function hostsMindedBy(actor: Actor, today: LocalDate): Prisma.UserWhereInput[] {
  const led =
    actor.ledTeamIds.length > 0 ? [{ positions: { some: { teamId: { in: [...actor.ledTeamIds] } } } }] : []
  const ledBySomebody = { team: { positions: { some: { kind: 'teamLeader' as const, ...heldOn(today) } } } }
  return [...led, ...(holds(actor, 'informationWorker') ? [{ positions: { none: ledBySomebody } }] : [])]
}

/** Whoever may be away on some day ahead: the days of their visits are looked at one by one. */
const mayBeAway = (day: Date): Prisma.UserWhereInput[] => [
  { status: { not: 'active' } },
  { absences: { some: { validTo: { gte: day } } } },
  { positions: { none: { validTo: null, validFrom: { lte: day } } } },
]

const days = { select: { validFrom: true, validTo: true } } as const

const hostSelect = {
  firstName: true,
  lastName: true,
  status: true,
  positions: days,
  absences: days,
} as const satisfies Prisma.UserSelect

const visitSelect = {
  id: true,
  startsAt: true,
  user: { select: hostSelect },
  person: { select: { firstName: true, lastName: true } },
} as const satisfies Prisma.AppointmentSelect

type Visit = Prisma.AppointmentGetPayload<{ select: typeof visitSelect }>

const period = (row: { validFrom: Date; validTo: Date | null }): Period => ({
  from: fromDbDate(row.validFrom),
  to: row.validTo ? fromDbDate(row.validTo) : null,
})

const daysOf = (host: Visit['user']): HostDays => ({
  active: host.status === 'active',
  positions: host.positions.map(period),
  absences: host.absences.map(period),
})

const reasons: Record<Stranded, string> = {
  gone: 'w tym dniu nie zajmuje już stanowiska',
  absent: 'ma w tym dniu wpisaną nieobecność',
}

function line({ id, startsAt, user, person }: Visit, why: Stranded): DeskLine {
  const who = person ? `${person.firstName} ${person.lastName}` : 'bez wskazanej osoby'
  return {
    id: `stranded-${id}`,
    tone: 'warning',
    sentence: `Spotkania ${formatDateTime(startsAt)} (${who}) nie ma kto odbyć: ${user.firstName} ${user.lastName} ${reasons[why]}.`,
    href: `/kalendarz/${id}`,
    action: 'Zmień termin',
    dueOn: warsawDateOf(startsAt),
  }
}
