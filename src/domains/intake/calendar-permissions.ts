import type { Prisma } from '@/platform/db/generated/client'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

/** Whose visit it is. */
export type GuardedAppointment = {
  readonly id: string
  readonly userId: string
  readonly personId: string | null
  readonly user: { readonly positions: readonly { readonly teamId: string | null }[] }
}

export const guardedAppointmentSelect = {
  id: true,
  userId: true,
  personId: true,
  user: { select: { positions: { select: { teamId: true } } } },
} as const satisfies Prisma.AppointmentSelect

const appointmentRelations = {
  own: {
    label: 'własne spotkanie',
    holds: (actor, visit) => visit.userId === actor.id,
    where: (actor) => ({ userId: actor.id }),
  },
  ofLedTeam: {
    label: 'spotkanie osoby z kierowanego zespołu',
    holds: (actor, visit) =>
      visit.user.positions.some((p) => p.teamId !== null && actor.ledTeamIds.includes(p.teamId)),
    where: (actor) => ({ user: { positions: { some: { teamId: { in: [...actor.ledTeamIds] } } } } }),
  },
} as const satisfies Record<string, Relation<GuardedAppointment, Prisma.AppointmentWhereInput>>

export const appointmentPermissions = definePermissions<GuardedAppointment, Prisma.AppointmentWhereInput>()(
  appointmentRelations,
  {
    'intake.appointment.readClient': {
      label: 'Z kim i po co jest spotkanie',
      allow: [
        ['informationWorker'],
        ['benefitsWorker', 'own'],
        ['socialWorker', 'own'],
        ['seniorSocialWorker', 'own'],
        ['teamLeader', 'own'],
        ['teamLeader', 'ofLedTeam'],
        ['director', 'own'],
        ['deputyDirector', 'own'],
      ],
    },
    'intake.appointment.change': {
      label: 'Zmiana i odwołanie spotkania',
      allow: [
        ['informationWorker'],
        ['benefitsWorker', 'own'],
        ['socialWorker', 'own'],
        ['seniorSocialWorker', 'own'],
        ['teamLeader', 'ofLedTeam'],
      ],
    },
  },
)

/** Whose hours they are. */
export type GuardedHours = {
  readonly id: string
  readonly positions: readonly { readonly teamId: string | null }[]
}

export const guardedHoursSelect = {
  id: true,
  positions: { select: { teamId: true } },
} as const satisfies Prisma.UserSelect

const hoursRelations = {
  own: {
    label: 'własne godziny',
    holds: (actor, worker) => worker.id === actor.id,
    where: (actor) => ({ id: actor.id }),
  },
  ofLedTeam: {
    label: 'godziny osoby z kierowanego zespołu',
    holds: (actor, { positions }) =>
      positions.some(({ teamId }) => teamId !== null && actor.ledTeamIds.includes(teamId)),
    where: (actor) => ({ positions: { some: { teamId: { in: [...actor.ledTeamIds] } } } }),
  },
} as const satisfies Record<string, Relation<GuardedHours, Prisma.UserWhereInput>>

/** A worker's own weekly hours; a team leader sets them for people of the team. */
export const hoursPermissions = definePermissions<GuardedHours, Prisma.UserWhereInput>()(hoursRelations, {
  'intake.workHours.change': {
    label: 'Godziny przyjęć',
    allow: [
      ['benefitsWorker', 'own'],
      ['socialWorker', 'own'],
      ['seniorSocialWorker', 'own'],
      ['teamLeader', 'own'],
      ['teamLeader', 'ofLedTeam'],
    ],
  },
})
