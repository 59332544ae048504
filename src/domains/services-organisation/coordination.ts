import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { coordinatorRefusals } from './rules/coordination'
import type { Executor } from './rules/step-rules'
import { positionsOn } from './taking-part'
import type { Refusal } from '@/kernel/refusal'

type Db = Pick<ReadDb | WriteTx, 'serviceDelivery' | 'serviceCoordination' | 'position'>

const heldOn = (on: LocalDate) => {
  const day = toDbDate(on)
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
}

/** The unit that delivers the service on a day and employs this person; null when there is none. */
export async function ownUnitOf(
  db: Db,
  catalogueCode: string,
  userId: string,
  on: LocalDate,
): Promise<string | null> {
  const row = await db.serviceDelivery.findFirst({
    where: {
      catalogueCode,
      ...heldOn(on),
      team: { positions: { some: { userId, ...heldOn(on) } } },
    },
    select: { team: { select: { name: true } } },
  })
  return row?.team.name ?? null
}

/** Why this person cannot coordinate this service on a day. */
export async function refusalsOfCoordinator(
  db: Db,
  catalogueCode: string,
  userId: string,
  on: LocalDate,
): Promise<Refusal[]> {
  const positions = await positionsOn(db, userId, on)
  const ownUnit = await ownUnitOf(db, catalogueCode, userId, on)
  return coordinatorRefusals({ isCoordinator: positions.includes('servicesCoordinator'), ownUnit })
}

/** The unit of the centre of this name as an executor on a day; null when no unit is called so. */
export async function executorOf(
  db: Pick<ReadDb | WriteTx, 'team'>,
  name: string,
  coordinatorId: string | null,
  on: LocalDate,
): Promise<Executor | null> {
  const team = await db.team.findFirst({
    where: { name: { equals: name.trim(), mode: 'insensitive' } },
    select: {
      name: true,
      areas: { where: heldOn(on), select: { area: true } },
      positions: { where: heldOn(on), select: { userId: true } },
    },
  })
  return (
    team && {
      name: team.name,
      organises: team.areas.some(({ area }) => area === 'servicesOrganisation'),
      delivers: team.areas.some(({ area }) => area === 'servicesDelivery'),
      employsCoordinator:
        coordinatorId !== null && team.positions.some(({ userId }) => userId === coordinatorId),
    }
  )
}

/** Who coordinates which service for which group on a day. */
export async function coordinationsOn(db: Pick<Db, 'serviceCoordination'>, on: LocalDate) {
  const rows = await db.serviceCoordination.findMany({
    where: { ...heldOn(on), user: { status: 'active' } },
    select: {
      id: true,
      catalogueCode: true,
      targetGroup: true,
      userId: true,
      validFrom: true,
      version: true,
      user: { select: { firstName: true, lastName: true } },
    },
  })
  return rows.map(({ catalogueCode, targetGroup, user, ...row }) => ({
    ...row,
    service: catalogueCode,
    group: targetGroup,
    name: `${user.firstName} ${user.lastName}`,
  }))
}

/** Which unit delivers which service on a day. */
export async function deliveriesOn(db: Pick<Db, 'serviceDelivery'>, on: LocalDate) {
  const rows = await db.serviceDelivery.findMany({
    where: heldOn(on),
    orderBy: [{ catalogueCode: 'asc' }, { validFrom: 'asc' }],
    select: {
      id: true,
      catalogueCode: true,
      teamId: true,
      validFrom: true,
      version: true,
      team: { select: { name: true } },
    },
  })
  return rows.map(({ catalogueCode, team, ...row }) => ({
    ...row,
    service: catalogueCode,
    unit: team.name,
  }))
}
