import type { RealisationForm } from '@/domains/services-organisation/model'
import type { Prisma } from '@/platform/db/generated/client'
import { PositionKind, type ResponsibilityVariant } from '@/platform/db/generated/enums'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'
import { committeeSteps } from './rules/selection'

type Nothing = Record<never, never>

const writers = [['contractingSpecialist'], ['procurementSpecialist'], ['ngoSpecialist']] as const
const readers = [
  ...writers,
  ['servicesCoordinator'],
  ['financeWorker'],
  ['director'],
  ['deputyDirector'],
  ['cityDepartmentHead'],
] as const

/** The register of providers: the three specialists write, who organises, pays or decides reads. */
export const providerPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'contracting.provider.read': { label: 'Rejestr wykonawców', allow: readers },
    'contracting.provider.change': { label: 'Wpisy w rejestrze wykonawców', allow: writers },
    'contracting.account.keep': { label: 'Konta wykonawców: zakładanie i wyłączanie', allow: writers },
    'contracting.conflict.declare': {
      label: 'Zgłoszenie powiązania z wykonawcą',
      allow: readers,
    },
    'contracting.remark.add': {
      label: 'Wpis w historii jakości wykonawcy',
      allow: [...writers, ['servicesCoordinator'], ['director'], ['deputyDirector']],
    },
  },
)

/** What the permission to a choice of a provider is decided on. */
export type GuardedSelection = {
  /** workers appointed to the committee */
  readonly memberIds: readonly string[]
  readonly coordinatorId: string | null
  readonly responsibility: ResponsibilityVariant
  readonly form: RealisationForm | null
}

type SelectionRelation = Relation<GuardedSelection, Prisma.ServiceProcessWhereInput>

const selectionRelations = {
  sits: {
    label: 'członek komisji tego postępowania',
    holds: (actor, { memberIds }) => memberIds.includes(actor.id),
    where: (actor) => ({
      steps: {
        some: {
          code: { in: [...committeeSteps] },
          content: { path: ['members'], array_contains: [actor.id] },
        },
      },
    }),
  },
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
  bought: {
    label: 'zamówienia publiczne',
    holds: (_actor, { form }) => form === 'procurement',
    where: () => ({ form: 'procurement' }),
  },
} as const satisfies Record<string, SelectionRelation>

/** Whoever works in the centre may be appointed to a committee. */
const members = Object.values(PositionKind)
  .filter((kind) => kind !== 'administrator' && kind !== 'dataProtectionOfficer')
  .map((kind) => [kind, 'sits'] as const)

/** Calls for offers: specialists lead, the committee judges, the director awards. */
export const selectionPermissions = definePermissions<GuardedSelection, Prisma.ServiceProcessWhereInput>()(
  selectionRelations,
  {
    'contracting.selection.read': {
      label: 'Oferty i ich ocena',
      allow: [
        ...writers,
        ['servicesCoordinator'],
        ['financeWorker'],
        ['director'],
        ['deputyDirector'],
        ['cityDepartmentHead', 'dispersed'],
        ...members,
      ],
    },
    'contracting.selection.lead': { label: 'Zbieranie i rejestr ofert', allow: writers },
    'contracting.selection.judge': { label: 'Praca komisji: oświadczenia, otwarcie, ocena', allow: members },
    'contracting.selection.award': {
      label: 'Decyzja o wyborze oferty',
      allow: [['director'], ['deputyDirector'], ['cityDepartmentHead', 'dispersed']],
    },
    'contracting.selection.publish': {
      label: 'Ogłoszenie wyniku',
      allow: [
        ['servicesCoordinator', 'coordinates'],
        ['procurementSpecialist', 'bought'],
      ],
    },
  },
)

/** What the permission to a contract is decided on. */
export type GuardedContract = {
  readonly coordinatorId: string | null
  readonly responsibility: ResponsibilityVariant
}

type ContractRelation = Relation<GuardedContract, Prisma.ServiceContractWhereInput>

const contractRelations = {
  coordinates: {
    label: 'koordynator tego procesu',
    holds: (actor, { coordinatorId }) => coordinatorId === actor.id,
    where: (actor) => ({ process: { coordinatorId: actor.id } }),
  },
  dispersed: {
    label: 'procesy o rozproszonej odpowiedzialności',
    holds: (_actor, { responsibility }) => responsibility === 'dispersed',
    where: () => ({ process: { responsibility: 'dispersed' } }),
  },
} as const satisfies Record<string, ContractRelation>

/** Contracts: specialists and the coordinator prepare, the director signs, the finance worker settles. */
export const contractPermissions = definePermissions<GuardedContract, Prisma.ServiceContractWhereInput>()(
  contractRelations,
  {
    'contracting.contract.read': {
      label: 'Umowy na usługi',
      allow: [
        ...writers,
        ['servicesCoordinator'],
        ['financeWorker'],
        ['director'],
        ['deputyDirector'],
        ['cityDepartmentHead', 'dispersed'],
      ],
    },
    'contracting.contract.write': {
      label: 'Projekt umowy, aneksy i sprawozdanie',
      allow: [...writers, ['servicesCoordinator', 'coordinates']],
    },
    'contracting.contract.sign': {
      label: 'Zawarcie i rozwiązanie umowy',
      allow: [['director'], ['deputyDirector'], ['cityDepartmentHead', 'dispersed']],
    },
    'contracting.settlement.accept': { label: 'Przyjęcie rozliczenia', allow: [['financeWorker']] },
  },
)
