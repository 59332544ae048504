import { contractPermissions, providerPermissions } from '@/domains/contracting/permissions'
import { demandPermissions } from '@/domains/service-packages/permissions'
import { coordinationPermissions } from '@/domains/services-organisation/coordination-permissions'
import { localDataPermissions, servicesPermissions } from '@/domains/services-organisation/permissions'
import { templatePermissions } from '@/domains/services-organisation/template-permissions'
import type { Actor } from '@/platform/auth/actor'

const places = [
  ['/uslugi', 'Procesy', (actor: Actor) => servicesPermissions.on('services.board.read').allowsAny(actor)],
  [
    '/uslugi/katalog',
    'Katalog',
    (actor: Actor) => servicesPermissions.on('services.board.read').allowsAny(actor),
  ],
  [
    '/uslugi/szablony',
    'Szablony',
    (actor: Actor) => templatePermissions.on('services.template.read').allowsAny(actor),
  ],
  [
    '/uslugi/potrzeby',
    'Potrzeby',
    (actor: Actor) => demandPermissions.on('packages.demand.read').allowsAny(actor),
  ],
  [
    '/uslugi/dane-lokalne',
    'Dane lokalne',
    (actor: Actor) => localDataPermissions.on('services.local.read').allowsAny(actor),
  ],
  [
    '/uslugi/koordynatorzy',
    'Koordynatorzy',
    (actor: Actor) => coordinationPermissions.on('services.coordination.read').allowsAny(actor),
  ],
  [
    '/uslugi/wykonawcy',
    'Wykonawcy',
    (actor: Actor) => providerPermissions.on('contracting.provider.read').allowsAny(actor),
  ],
  [
    '/uslugi/umowy',
    'Umowy',
    (actor: Actor) => contractPermissions.on('contracting.contract.read').allowsAny(actor),
  ],
] as const

/** The lists of services this person may open, as tabs. */
export const servicesPlaces = (actor: Actor) =>
  places.filter(([, , may]) => may(actor)).map(([href, label]) => ({ href, label }))
