import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import type { PositionKind, ResponsibilityVariant } from '@/platform/db/generated/enums'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'
import type { Participant } from './model'
import { approverOnly } from './rules/process-facts'

/** What the permission to a process is decided on. */
export type GuardedProcess = {
  readonly coordinatorId: string | null
  readonly responsibility: ResponsibilityVariant
}

export const guardedProcessSelect = {
  coordinatorId: true,
  responsibility: true,
} as const satisfies Prisma.ServiceProcessSelect

type ProcessRelation = Relation<GuardedProcess, Prisma.ServiceProcessWhereInput>

const processRelations = {
  coordinates: {
    label: 'koordynator tego procesu',
    holds: (actor, { coordinatorId }) => coordinatorId === actor.id,
    where: (actor) => ({ coordinatorId: actor.id }),
  },
  dispersed: {
    label: 'procesy o rozproszonej odpowiedzialności',
    holds: (_actor, { responsibility }) => responsibility === 'dispersed',
    where: () => ({ responsibility: 'dispersed' }),
  },
} as const satisfies Record<string, ProcessRelation>

const specialists = [
  ['contractingSpecialist'],
  ['procurementSpecialist'],
  ['ngoSpecialist'],
  ['financeWorker'],
] as const
const reads = [
  ['servicesCoordinator'],
  ...specialists,
  ['director'],
  ['deputyDirector'],
  ['cityDepartmentHead', 'dispersed'],
] as const
const decides = [['director'], ['deputyDirector'], ['cityDepartmentHead', 'dispersed']] as const
const leads = [['servicesCoordinator', 'coordinates'], ['director'], ['deputyDirector']] as const

/** Processes of services: the coordinator leads, those who decide accept, others read. */
export const servicesPermissions = definePermissions<GuardedProcess, Prisma.ServiceProcessWhereInput>()(
  processRelations,
  {
    'services.board.read': {
      label: 'Tablica usług i katalog',
      allow: [...reads, ['teamLeader'], ['socialWorker'], ['seniorSocialWorker'], ['benefitsWorker']],
    },
    'services.process.read': { label: 'Podgląd procesu usługi', allow: reads },
    'services.process.lead': { label: 'Rozpoczęcie, wstrzymanie i zakończenie procesu usługi', allow: leads },
    'services.coordinator.assign': {
      label: 'Wyznaczenie koordynatora usługi',
      allow: [['director'], ['deputyDirector']],
    },
    'services.path.choose': {
      label: 'Wybór ścieżki wdrażania usługi',
      allow: [['director'], ['deputyDirector']],
    },
    'services.risk.change': { label: 'Lista ryzyk usługi', allow: leads },
    'services.participant.change': { label: 'Uczestnicy procesu usługi', allow: leads },
    'services.stage.submit': {
      label: 'Przekazanie etapu do akceptacji',
      allow: [['servicesCoordinator', 'coordinates']],
    },
    'services.stage.accept': { label: 'Akceptacja i zwrot etapu', allow: decides },
  },
)

type Nothing = Record<never, never>

/** Decided before there is a process. */
export const servicesStartPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'services.process.create': {
      label: 'Założenie procesu usługi',
      allow: [['servicesCoordinator'], ['director'], ['deputyDirector']],
    },
  },
)

/** Yearly figures of the city: without people, for those who organise services. */
export const localDataPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'services.local.read': {
      label: 'Dane lokalne',
      allow: [
        ['servicesCoordinator'],
        ...specialists,
        ['director'],
        ['deputyDirector'],
        ['cityDepartmentHead'],
      ],
    },
    'services.local.change': {
      label: 'Wpisywanie danych lokalnych',
      allow: [['servicesCoordinator'], ['director'], ['deputyDirector']],
    },
  },
)

/** Whose step it is. */
export type GuardedStep = { readonly actors: readonly Participant[]; readonly process: GuardedProcess }

export const guardedStepSelect = {
  actors: true,
  process: { select: guardedProcessSelect },
} as const satisfies Prisma.ServiceProcessStepSelect

type StepRelation = Relation<GuardedStep, Prisma.ServiceProcessStepWhereInput>

const actsAs = (kind: Participant, label: string): StepRelation => ({
  label,
  holds: (_actor: Actor, { actors }) => actors.includes(kind),
  where: () => ({ actors: { has: kind } }),
})

const stepRelations = {
  coordinates: {
    label: 'koordynator tego procesu, poza krokami dyrektora',
    holds: (actor, { actors, process }) => process.coordinatorId === actor.id && !approverOnly(actors),
    where: (actor) => ({
      process: { coordinatorId: actor.id },
      NOT: [{ actors: { equals: ['director'] } }, { actors: { equals: ['director', 'cityDepartmentHead'] } }],
    }),
  },
  contracts: actsAs('contractingSpecialist', 'krok specjalisty ds. form realizacji'),
  buys: actsAs('procurementSpecialist', 'krok specjalisty ds. zamówień'),
  counts: actsAs('financeWorker', 'krok pracownika ds. finansowych'),
  decides: actsAs('director', 'krok dyrektora'),
  decidesForCity: {
    label: 'krok kierownika wydziału przy rozproszonej odpowiedzialności',
    holds: (_actor, { actors, process }) =>
      process.responsibility === 'dispersed' && actors.includes('cityDepartmentHead'),
    where: () => ({ actors: { has: 'cityDepartmentHead' }, process: { responsibility: 'dispersed' } }),
  },
} as const satisfies Record<string, StepRelation>

export const servicesStepPermissions = definePermissions<GuardedStep, Prisma.ServiceProcessStepWhereInput>()(
  stepRelations,
  {
    'services.step.complete': {
      label: 'Zapisanie kroku procesu usługi',
      allow: [
        ['servicesCoordinator', 'coordinates'],
        ['contractingSpecialist', 'contracts'],
        ['procurementSpecialist', 'buys'],
        ['financeWorker', 'counts'],
        ['director', 'decides'],
        ['deputyDirector', 'decides'],
        ['cityDepartmentHead', 'decidesForCity'],
      ],
    },
    'services.step.skip': {
      label: 'Pominięcie kroku z powodem',
      allow: [
        ['servicesCoordinator', 'coordinates'],
        ['director', 'decides'],
        ['deputyDirector', 'decides'],
        ['cityDepartmentHead', 'decidesForCity'],
      ],
    },
  },
)

/** Positions whose holders decide in the centre and in the city's department. */
export const deciding: readonly PositionKind[] = ['director', 'deputyDirector', 'cityDepartmentHead']
