import 'server-only'
import { randomUUID } from 'node:crypto'
import { holdLivingPerson } from '@/domains/clients/open-person'
import type { CommandContext } from '@/platform/command/define-command'
import type { AppointmentPlace } from '@/platform/db/generated/enums'
import { refuse } from '@/platform/errors'
import { notify } from '@/platform/notices'
import { refuseGoneHost } from './receiving'

export type Visit = { userId: string; startsAt: string; endsAt: string }

type Booking = {
  visits: readonly Visit[]
  personId: string | null
  contactId: string | null
  place: AppointmentPlace
  purpose: string
}

/** Visits that still take the worker's time; the constraint `appointment_one_at_a_time` guards the same set. */
export const takenStates = ['planned', 'confirmed', 'unconfirmed', 'held'] as const

/**
 * Books one visit, or one joint visit with both workers, inside the caller's command (R-089, G-083).
 * The database refuses a slot somebody took a moment ago.
 */
export async function bookVisits(context: CommandContext, booking: Booking): Promise<string[]> {
  const { tx, clock, actor } = context
  const { visits, personId, contactId, place, purpose } = booking
  const now = clock.now()
  const starts = new Set(visits.map((v) => v.startsAt))
  if (visits.length > 1 && (starts.size > 1 || new Set(visits.map((v) => v.userId)).size < visits.length)) {
    throw refuse(
      'joint',
      'Wspólna wizyta wymaga dwóch różnych pracowników o tej samej godzinie.',
      'Wybierz wspólny wolny termin.',
    )
  }
  const jointId = visits.length > 1 ? randomUUID() : null
  if (personId && visits.length > 0) await holdLivingPerson(tx, personId, 'visit')
  const ids: string[] = []
  for (const visit of visits) {
    const startsAt = new Date(visit.startsAt)
    const endsAt = new Date(visit.endsAt)
    if (startsAt <= now)
      throw refuse('past', 'Tego terminu już nie można zająć – minął.', 'Wybierz późniejszy termin.')
    if (endsAt <= startsAt)
      throw refuse('order', 'Koniec spotkania musi być po jego początku.', 'Wybierz termin z listy.')
    await refuseGoneHost(context, visit.userId, startsAt)
    const created = await tx.appointment.create({
      data: {
        userId: visit.userId,
        personId,
        contactId,
        jointId,
        startsAt,
        endsAt,
        place,
        purpose,
        createdAt: now,
        createdBy: actor.id,
      },
      select: { id: true },
    })
    ids.push(created.id)
    await notify(context, {
      userId: visit.userId,
      kind: 'visitBooked',
      subjectType: 'appointment',
      subjectId: created.id,
      personId,
    })
  }
  return ids
}
