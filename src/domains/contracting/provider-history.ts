import 'server-only'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { contractPermissions } from './permissions'

/** Contracts of a provider that this person may read, newest first. */
export async function contractsOf(db: ReadDb, actor: Actor, providerId: string) {
  const visible = contractPermissions.on('contracting.contract.read').visibleTo(actor)
  if (visible === null) return []
  const rows = await db.serviceContract.findMany({
    where: { AND: [visible, { providerId, state: { not: 'draft' } }] },
    orderBy: { validFrom: 'desc' },
    take: 100,
    select: {
      id: true,
      documentNumber: true,
      state: true,
      validFrom: true,
      endsOn: true,
      amount: true,
      process: { select: { title: true } },
      settlement: { select: { state: true, usedAmount: true, returnedAmount: true } },
    },
  })
  return inNumbers(rows)
}

/** Processes this person may see whose information on needs names the provider as offering the service. */
export async function diagnosesOf(db: ReadDb, actor: Actor, providerId: string) {
  const visible = servicesPermissions.on('services.process.read').visibleTo(actor)
  if (visible === null) return []
  const named = { path: ['offeringProviders'], array_contains: [providerId] }
  return db.serviceProcess.findMany({
    where: { AND: [visible, { steps: { some: { code: 'DIA-03', content: named } } }] },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    take: 50,
    select: { id: true, title: true, year: true, number: true },
  })
}
