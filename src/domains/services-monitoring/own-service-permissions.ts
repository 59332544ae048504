import type { Prisma } from '@/platform/db/generated/client'
import type { Permission } from '@/platform/permissions/define-permissions'

/** What a provider's account is decided on: whose the signed contracts of a service are. */
export type ContractedService = { readonly contracts: readonly { readonly providerId: string }[] }

/**
 * The months of one's own services, for somebody outside the centre with an account of a provider (decision 0023). No
 * position has it; the account has nothing else.
 */
const send: Permission<ContractedService, Prisma.ServiceProcessWhereInput> = {
  key: 'monitoring.ownService.send',
  label: 'Miesiące własnych usług: podgląd i przesyłanie danych',
  outside: 'konto wykonawcy – gdy jego podmiot ma podpisaną umowę na tę usługę',
  grants: [],
  allows: ({ providerId }, { contracts }) =>
    providerId !== null && contracts.some((contract) => contract.providerId === providerId),
  allowsAny: ({ providerId }) => providerId !== null,
  visibleTo: ({ providerId }) =>
    providerId === null ? null : { contracts: { some: { providerId, state: { not: 'draft' } } } },
}

const table = { 'monitoring.ownService.send': send } as const

export const ownServicePermissions = {
  keys: Object.keys(table) as (keyof typeof table)[],
  on: (key: keyof typeof table) => table[key],
}
