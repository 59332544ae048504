import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { dayBefore, join, leave, loadMembership, nextHouseholdVersion } from '../households'
import * as inputs from '../inputs/household'
import { commandLabels } from '../labels'
import { clientsPermissions } from '../permissions'
import { leavingRefusals } from '../rules/household'

const permission = clientsPermissions.on('clients.household.change')

/** Founds a household ("środowisko") of people who live and keep house together (art. 6 pkt 14 ups). */
export const createHousehold = defineCommand({
  name: 'clients.createHousehold',
  label: commandLabels['clients.createHousehold'],
  input: inputs.createHousehold,
  load: async (_context, { members }) => ({
    personId: members.find(({ relation }) => relation === 'head')?.personId ?? null,
  }),
  permission,
  async run(context, input) {
    const { tx, actor, clock } = context
    const headId = found(context.target.personId)
    const head = found(
      await tx.person.findUnique({
        where: { id: headId },
        select: {
          lastName: true,
          addresses: {
            where: {
              kind: { in: ['residence', 'lastRegistered'] },
              validFrom: { lte: toDbDate(input.validFrom) },
              OR: [{ validTo: null }, { validTo: { gte: toDbDate(input.validFrom) } }],
            },
            orderBy: { kind: 'asc' },
            select: { districtId: true, street: true, house: true, city: true },
          },
        },
      }),
    )
    const place = head.addresses[0] ?? null
    const household = await tx.household.create({
      data: {
        name:
          input.name ?? `${head.lastName}${place ? `, ${place.street ?? place.city} ${place.house}` : ''}`,
        districtId: place?.districtId ?? null,
        validFrom: toDbDate(input.validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    // the head first, so that every relation is to somebody who is already there
    const members = [...input.members].sort((a) => (a.relation === 'head' ? -1 : 1))
    for (const { personId, relation } of members) {
      await join(context, household.id, personId, relation, input.validFrom)
    }
    return household
  },
  audit: (input, result, target) => ({
    personId: target.personId,
    subjectType: 'household',
    subjectId: result.id,
    summary: { members: input.members.map(({ personId }) => personId) },
  }),
})

/** Joins a person to a household. */
export const addMember = defineCommand({
  name: 'clients.addMember',
  label: commandLabels['clients.addMember'],
  input: inputs.addMember,
  load: async (_context, { personId }) => ({ personId }),
  permission,
  async run(context, input) {
    await nextHouseholdVersion(context, input.householdId, input.version)
    return join(context, input.householdId, input.personId, input.relation, input.validFrom)
  },
  audit: (input) => ({
    personId: input.personId,
    subjectType: 'household',
    subjectId: input.householdId,
    summary: { relation: input.relation },
  }),
})

/** A person leaves a household; that it belonged to it stays. */
export const endMembership = defineCommand({
  name: 'clients.endMembership',
  label: commandLabels['clients.endMembership'],
  input: inputs.endMembership,
  load: (context, { memberId }) => loadMembership(context, memberId),
  permission,
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    refuseUnless(leavingRefusals(target, input.validTo))
    await leave(context, target, input.version, input.validTo, input.reason)
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'household',
    subjectId: target.householdId,
    summary: { validTo: input.validTo },
  }),
})

/** A member becomes somebody else to the head from a day on (a partner a spouse, say); who it was before stays. */
export const changeRelation = defineCommand({
  name: 'clients.changeRelation',
  label: commandLabels['clients.changeRelation'],
  input: inputs.changeRelation,
  load: (context, { memberId }) => loadMembership(context, memberId),
  permission,
  async run({ target, ...context }, input) {
    const { tx } = context
    sameVersion(target, input.version)
    if (target.relation === input.relation) throw refuse('same-relation', 'Ta osoba jest już tak zapisana.')
    await refuseSecondHead(context, target, input)
    if (input.validFrom === target.validFrom) {
      // the same day: what was written then is put right
      oneRow(
        await tx.householdMember.updateMany({
          where: { id: target.id, version: input.version },
          data: { relation: input.relation, version: { increment: 1 } },
        }),
      )
      return { id: target.id }
    }
    const lastDay = dayBefore(input.validFrom)
    refuseUnless(leavingRefusals(target, lastDay))
    oneRow(
      await tx.householdMember.updateMany({
        where: { id: target.id, version: input.version },
        data: { validTo: toDbDate(lastDay), leaveReason: 'zmiana stosunku', version: { increment: 1 } },
      }),
    )
    return join(context, target.householdId, target.personId, input.relation, input.validFrom)
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'household',
    subjectId: target.householdId,
    summary: { from: target.relation, to: input.relation, validFrom: input.validFrom },
  }),
})

/** A person leaves one household and joins another the next day. */
export const moveMember = defineCommand({
  name: 'clients.moveMember',
  label: commandLabels['clients.moveMember'],
  input: inputs.moveMember,
  load: (context, { memberId }) => loadMembership(context, memberId),
  permission,
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    if (target.householdId === input.toHouseholdId) {
      throw refuse('same-household', 'Osoba już należy do tego środowiska.', 'Wybierz inne środowisko.')
    }
    const lastDay = dayBefore(input.validFrom)
    refuseUnless(leavingRefusals(target, lastDay))
    await leave(context, target, input.version, lastDay, input.reason)
    return join(context, input.toHouseholdId, target.personId, input.relation, input.validFrom)
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'household',
    subjectId: input.toHouseholdId,
    summary: { from: target.householdId, validFrom: input.validFrom },
  }),
})

async function refuseSecondHead(
  { tx }: CommandContext,
  target: { id: string; householdId: string },
  input: { relation: string; validFrom: string },
): Promise<void> {
  if (input.relation !== 'head') return
  const heads = await tx.householdMember.findMany({
    where: { householdId: target.householdId, relation: 'head', id: { not: target.id } },
    select: { validTo: true },
  })
  if (heads.every((head) => head.validTo !== null && fromDbDate(head.validTo) < input.validFrom)) return
  throw refuse(
    'second-head',
    'To środowisko ma już osobę główną.',
    'Najpierw zmień stosunek dotychczasowej osoby głównej.',
  )
}
