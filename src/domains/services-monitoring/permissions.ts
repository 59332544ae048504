import type { Prisma } from '@/platform/db/generated/client'
import type { ResponsibilityVariant } from '@/platform/db/generated/enums'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

/** What the permission to the supervision of a service is decided on. */
export type GuardedService = {
  readonly coordinatorId: string | null
  readonly responsibility: ResponsibilityVariant
}

type ServiceRelation = Relation<GuardedService, Prisma.ServiceProcessWhereInput>

const relations = {
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
} as const satisfies Record<string, ServiceRelation>

const decides = [['director'], ['deputyDirector'], ['cityDepartmentHead', 'dispersed']] as const
const coordinates = ['servicesCoordinator', 'coordinates'] as const

/** Supervision, monthly reports, evaluation (R-066 … R-082): the coordinator writes, those who decide analyse. */
export const monitoringPermissions = definePermissions<GuardedService, Prisma.ServiceProcessWhereInput>()(
  relations,
  {
    'monitoring.report.read': {
      label: 'Podgląd nadzoru, sprawozdań i ewaluacji usługi',
      allow: [
        ['servicesCoordinator'],
        ['contractingSpecialist'],
        ['procurementSpecialist'],
        ['ngoSpecialist'],
        ['financeWorker'],
        ...decides,
      ],
    },
    'monitoring.supervision.record': {
      label: 'Zapisy nadzoru: wizyty, sprawdzenia, skargi, sygnały',
      allow: [coordinates, ...decides],
    },
    'monitoring.report.prepare': {
      label: 'Przygotowanie i przekazanie miesięcznego sprawozdania z usługi',
      allow: [coordinates],
    },
    'monitoring.report.analyse': {
      label: 'Analiza miesięcznego sprawozdania i działania bieżące',
      allow: decides,
    },
    'monitoring.evaluation.prepare': { label: 'Ewaluacja usługi i raport', allow: [coordinates] },
    'monitoring.evaluation.analyse': {
      label: 'Analiza raportu ewaluacyjnego i działania długofalowe',
      allow: decides,
    },
    'monitoring.overview.read': { label: 'Monitoring usług: miesiące, działania, trend', allow: decides },
  },
)

/** What the permission to an action is decided on: who owes it, and in which process. */
export type GuardedAction = { readonly responsibleId: string; readonly process: GuardedService }

type ActionRelation = Relation<GuardedAction, Prisma.ServiceQualityActionWhereInput>

const actionRelations = {
  owes: {
    label: 'działanie, za które odpowiada',
    holds: (actor, { responsibleId }) => responsibleId === actor.id,
    where: (actor) => ({ responsibleId: actor.id }),
  },
  owesOrCoordinates: {
    label: 'działanie, za które odpowiada, albo w swoim procesie',
    holds: (actor, { responsibleId, process }) =>
      responsibleId === actor.id || process.coordinatorId === actor.id,
    where: (actor) => ({ OR: [{ responsibleId: actor.id }, { process: { coordinatorId: actor.id } }] }),
  },
  dispersed: {
    label: 'procesy o rozproszonej odpowiedzialności',
    holds: (_actor, { process }) => process.responsibility === 'dispersed',
    where: () => ({ process: { responsibility: 'dispersed' } }),
  },
} as const satisfies Record<string, ActionRelation>

/** Following up what was decided: who owes it, the coordinator, those who decide. */
export const qualityActionPermissions = definePermissions<
  GuardedAction,
  Prisma.ServiceQualityActionWhereInput
>()(actionRelations, {
  'monitoring.action.follow': {
    label: 'Wykonanie działań bieżących i długofalowych',
    allow: [
      ['servicesCoordinator', 'owesOrCoordinates'],
      ['contractingSpecialist', 'owes'],
      ['procurementSpecialist', 'owes'],
      ['ngoSpecialist', 'owes'],
      ['financeWorker', 'owes'],
      ['director'],
      ['deputyDirector'],
      ['cityDepartmentHead', 'dispersed'],
    ],
  },
})
