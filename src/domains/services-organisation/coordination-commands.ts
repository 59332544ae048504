import 'server-only'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { refusalsOfCoordinator } from './coordination'
import * as inputs from './coordination-inputs'
import { coordinationPermissions } from './coordination-permissions'
import { countyTaskRefusals } from './rules/county-tasks'
import { deliveryRefusals, handoverRefusals } from './rules/coordination'

type Tx = CommandContext['tx']

const lastingFrom = (from: LocalDate) => ({ OR: [{ validTo: null }, { validTo: { gte: toDbDate(from) } }] })

/** Names the coordinator of a service for a group; the one before ends the day before. */
export const assignCoordination = defineCommand({
  name: 'services.assignCoordination',
  label: 'Wyznaczenie koordynatora usługi i grupy',
  input: inputs.assignCoordination,
  load: () => Promise.resolve({}),
  permission: coordinationPermissions.on('services.coordination.assign'),
  async run({ tx, actor, clock }, { service, group, userId, validFrom }) {
    refuseUnless(countyTaskRefusals(service, await loadCentre(tx)))
    refuseUnless(await refusalsOfCoordinator(tx, service, userId, validFrom))
    const present = await tx.serviceCoordination.findFirst({
      where: { catalogueCode: service, targetGroup: group, ...lastingFrom(validFrom) },
      orderBy: { validFrom: 'desc' },
    })
    if (present) {
      if (present.userId === userId && present.validTo === null)
        throw refuse('coordination.same', 'Ta osoba już koordynuje tę usługę dla tej grupy.')
      refuseUnless(handoverRefusals(fromDbDate(present.validFrom), validFrom))
      oneRow(
        await tx.serviceCoordination.updateMany({
          where: { id: present.id, version: present.version },
          data: { validTo: toDbDate(addDays(validFrom, -1)), version: { increment: 1 } },
        }),
      )
    }
    return tx.serviceCoordination.create({
      data: {
        catalogueCode: service,
        targetGroup: group,
        userId,
        validFrom: toDbDate(validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: ({ service, group, userId, validFrom }, { id }) => ({
    subjectType: 'serviceCoordination',
    subjectId: id,
    summary: { service, group, userId, validFrom },
  }),
})

/** Ends the coordination on a day; its past stays. */
export const endCoordination = defineCommand({
  name: 'services.endCoordination',
  label: 'Zakończenie koordynowania usługi',
  input: inputs.endCoordination,
  load: async ({ tx }, { coordinationId }) =>
    found(await tx.serviceCoordination.findUnique({ where: { id: coordinationId } })),
  permission: coordinationPermissions.on('services.coordination.assign'),
  async run({ tx, target }, { coordinationId, version, validTo }) {
    assertForward(target.validFrom, validTo)
    oneRow(
      await tx.serviceCoordination.updateMany({
        where: { id: coordinationId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ coordinationId, validTo }) => ({
    subjectType: 'serviceCoordination',
    subjectId: coordinationId,
    summary: { validTo },
  }),
})

function assertForward(validFrom: Date, validTo: LocalDate): void {
  if (validTo < fromDbDate(validFrom))
    throw refuse('period.backwards', 'Ten wpis kończy się, zanim się zaczął.', 'Podaj późniejszy dzień.')
}

/** Names of the coordinators of a service who work in a unit from a day on. */
async function coordinatorsInUnit(
  tx: Tx,
  service: string,
  teamId: string,
  from: LocalDate,
): Promise<string[]> {
  const held = { validFrom: { lte: toDbDate(from) }, ...lastingFrom(from) }
  const users = await tx.user.findMany({
    where: {
      coordinations: { some: { catalogueCode: service, ...lastingFrom(from) } },
      positions: { some: { teamId, ...held } },
    },
    select: { firstName: true, lastName: true },
  })
  return users.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
}

/** Records which unit of the centre delivers a service itself; never the one its coordinator works in. */
export const entrustDelivery = defineCommand({
  name: 'services.entrustDelivery',
  label: 'Powierzenie wykonywania usługi komórce',
  input: inputs.entrustDelivery,
  async load({ tx }, { teamId }) {
    await tx.$queryRaw`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR UPDATE`
    return found(await tx.team.findUnique({ where: { id: teamId }, select: { id: true } }))
  },
  permission: coordinationPermissions.on('services.delivery.save'),
  async run({ tx, actor, clock }, { service, teamId, validFrom }) {
    refuseUnless(countyTaskRefusals(service, await loadCentre(tx)))
    const area = await tx.unitArea.findFirst({
      where: {
        teamId,
        area: 'servicesDelivery',
        validFrom: { lte: toDbDate(validFrom) },
        ...lastingFrom(validFrom),
      },
      select: { id: true },
    })
    refuseUnless(
      deliveryRefusals({
        hasArea: area !== null,
        coordinatorsInUnit: await coordinatorsInUnit(tx, service, teamId, validFrom),
      }),
    )
    return tx.serviceDelivery.create({
      data: {
        catalogueCode: service,
        teamId,
        validFrom: toDbDate(validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: ({ service, teamId, validFrom }, { id }) => ({
    subjectType: 'serviceDelivery',
    subjectId: id,
    summary: { service, teamId, validFrom },
  }),
})

/** The unit stops delivering the service on a day. */
export const endDelivery = defineCommand({
  name: 'services.endDelivery',
  label: 'Zakończenie wykonywania usługi przez komórkę',
  input: inputs.endDelivery,
  load: async ({ tx }, { deliveryId }) =>
    found(await tx.serviceDelivery.findUnique({ where: { id: deliveryId } })),
  permission: coordinationPermissions.on('services.delivery.save'),
  async run({ tx, target }, { deliveryId, version, validTo }) {
    assertForward(target.validFrom, validTo)
    oneRow(
      await tx.serviceDelivery.updateMany({
        where: { id: deliveryId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ deliveryId, validTo }) => ({
    subjectType: 'serviceDelivery',
    subjectId: deliveryId,
    summary: { validTo },
  }),
})
