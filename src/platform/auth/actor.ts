import type { LocalDate } from '@/kernel/calendar-day'
import type { PositionKind } from '@/platform/db/generated/enums'

declare const actorBrand: unique symbol

export type ActorPosition = {
  readonly id: string
  readonly kind: PositionKind
  readonly teamId: string | null
  readonly districtIds: readonly string[]
}

/**
 * Somebody who is signed in, with the positions held today. Branded: only `platform/auth` (and test support) makes one,
 * so no command or query can be called with an invented person.
 */
export type Actor = {
  readonly [actorBrand]: true
  readonly id: string
  readonly sessionId: string | null
  readonly firstName: string
  readonly lastName: string
  readonly positions: readonly ActorPosition[]
  /** ids of teams the person works in */
  readonly teamIds: readonly string[]
  /** ids of teams the person leads */
  readonly ledTeamIds: readonly string[]
  readonly districtIds: readonly string[]
  /** the day the positions are of; what holds on given days – standing in for somebody – is decided on it */
  readonly today: LocalDate
  /** somebody outside the centre, signed in for this provider of the register: holds no position (decision 0023) */
  readonly providerId: string | null
}

type ActorFacts = {
  id: string
  sessionId: string | null
  firstName: string
  lastName: string
  positions: readonly ActorPosition[]
  today: LocalDate
  providerId?: string | null
}

const distinct = (values: readonly string[]) => [...new Set(values)]

/** The only maker of actors. Somebody outside the centre holds no position, whatever the tables say. */
export function makeActor({ providerId = null, ...given }: ActorFacts): Actor {
  const facts = providerId === null ? given : { ...given, positions: [] }
  const teams = (positions: readonly ActorPosition[]) =>
    distinct(positions.flatMap((p) => (p.teamId ? [p.teamId] : [])))
  return {
    ...facts,
    providerId,
    teamIds: teams(facts.positions),
    ledTeamIds: teams(facts.positions.filter((p) => p.kind === 'teamLeader')),
    districtIds: distinct(facts.positions.flatMap((p) => [...p.districtIds])),
  } as unknown as Actor
}

/** Does the actor hold this position today? */
export function holds(actor: Actor, kind: PositionKind): boolean {
  return actor.positions.some((position) => position.kind === kind)
}

/** The first position, under which the actor's deeds are written down. */
export function mainPosition(actor: Actor): ActorPosition | null {
  return actor.positions[0] ?? null
}
