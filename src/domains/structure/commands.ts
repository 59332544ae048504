import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from './inputs'
import { structurePermissions } from './permissions'
import { areaRefusals, endRefusals, outsideRefusals } from './rules/units'

type Tx = CommandContext['tx']

/** The unit for a change: whoever comes second waits. Throws `NotFound`. */
async function lockUnit(tx: Tx, teamId: string): Promise<{ id: string }> {
  await tx.$queryRaw`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR UPDATE`
  return found(await tx.team.findUnique({ where: { id: teamId }, select: { id: true } }))
}

/** Gives a unit an area of the structure; it never organises and delivers services at once. */
export const placeArea = defineCommand({
  name: 'structure.placeArea',
  label: 'Przypisanie obszaru komórce',
  input: inputs.placeArea,
  load: ({ tx }, { teamId }) => lockUnit(tx, teamId),
  permission: structurePermissions.on('structure.unit.change'),
  async run({ tx, actor, clock }, { teamId, area, validFrom }) {
    const held = await tx.unitArea.findMany({ where: { teamId } })
    refuseUnless(
      areaRefusals(
        held.map((row) => ({
          area: row.area,
          validFrom: fromDbDate(row.validFrom),
          validTo: row.validTo ? fromDbDate(row.validTo) : null,
        })),
        area,
        validFrom,
      ),
    )
    return tx.unitArea.create({
      data: {
        teamId,
        area,
        validFrom: toDbDate(validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: ({ teamId, area, validFrom }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { area, validFrom },
  }),
})

/** Ends an area of a unit on a day; its past stays. */
export const endArea = defineCommand({
  name: 'structure.endArea',
  label: 'Zakończenie obszaru komórki',
  input: inputs.endArea,
  async load({ tx }, { unitAreaId }) {
    const row = found(await tx.unitArea.findUnique({ where: { id: unitAreaId } }))
    await lockUnit(tx, row.teamId)
    return row
  },
  permission: structurePermissions.on('structure.unit.change'),
  async run({ tx, target }, { unitAreaId, version, validTo }) {
    refuseUnless(endRefusals(fromDbDate(target.validFrom), validTo))
    oneRow(
      await tx.unitArea.updateMany({
        where: { id: unitAreaId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ validTo }, _result, { teamId, area }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { area, validTo },
  }),
})

/** Records that an area is done by somebody else; only what a centre may be without. */
export const leaveAreaOutside = defineCommand({
  name: 'structure.leaveAreaOutside',
  label: 'Obszar poza ośrodkiem',
  input: inputs.leaveAreaOutside,
  load: () => Promise.resolve({}),
  permission: structurePermissions.on('structure.unit.change'),
  async run({ tx, actor, clock }, { validFrom, ...fields }) {
    refuseUnless(outsideRefusals(fields.area))
    return tx.areaOutside.create({
      data: { ...fields, validFrom: toDbDate(validFrom), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
  },
  audit: ({ area, validFrom }, { id }) => ({
    subjectType: 'areaOutside',
    subjectId: id,
    summary: { area, validFrom },
  }),
})

/** The area comes back, or somebody else takes it over. */
export const endAreaOutside = defineCommand({
  name: 'structure.endAreaOutside',
  label: 'Zakończenie obszaru poza ośrodkiem',
  input: inputs.endAreaOutside,
  load: async ({ tx }, { areaOutsideId }) =>
    found(await tx.areaOutside.findUnique({ where: { id: areaOutsideId } })),
  permission: structurePermissions.on('structure.unit.change'),
  async run({ tx, target }, { areaOutsideId, version, validTo }) {
    refuseUnless(endRefusals(fromDbDate(target.validFrom), validTo))
    oneRow(
      await tx.areaOutside.updateMany({
        where: { id: areaOutsideId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ areaOutsideId, validTo }, _result, { area }) => ({
    subjectType: 'areaOutside',
    subjectId: areaOutsideId,
    summary: { area, validTo },
  }),
})
