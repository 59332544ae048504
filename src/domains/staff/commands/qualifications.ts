import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { staffPermissions } from '../permissions'
import * as inputs from '../qualification-inputs'
import { lockPerson } from '../qualifications'
import { issuedRefusals } from '../rules/qualifications'

const refuseOwn = (userId: string, actorId: string) => {
  if (userId === actorId)
    throw refuse(
      'own-qualification',
      'Nikt nie zapisuje własnych kwalifikacji.',
      'Poproś innego administratora.',
    )
}

/** Writes down a qualification of a person with the paper that proves it (table 32, R-023, R-024). */
export const recordQualification = defineCommand({
  name: 'staff.recordQualification',
  label: 'Zapisanie kwalifikacji pracownika',
  input: inputs.recordQualification,
  load: ({ tx }, { userId }) => lockPerson(tx, userId),
  permission: staffPermissions.on('staff.qualification.record'),
  async run({ tx, actor, clock }, { issuedOn, ...fields }) {
    refuseOwn(fields.userId, actor.id)
    refuseUnless(issuedRefusals(issuedOn, clock.today()))
    return tx.staffQualification.create({
      data: { ...fields, issuedOn: toDbDate(issuedOn), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
  },
  audit: ({ userId, kind, hours, issuedOn }, { id }) => ({
    subjectType: 'user',
    subjectId: userId,
    summary: { qualificationId: id, kind, hours, issuedOn },
  }),
})

/** Takes back what was written down wrongly; it stays to be read, with the reason, and proves nothing any more. */
export const withdrawQualification = defineCommand({
  name: 'staff.withdrawQualification',
  label: 'Wycofanie zapisu o kwalifikacjach',
  input: inputs.withdrawQualification,
  async load({ tx }, { qualificationId }) {
    const row = found(await tx.staffQualification.findUnique({ where: { id: qualificationId } }))
    await lockPerson(tx, row.userId)
    return row
  },
  permission: staffPermissions.on('staff.qualification.withdraw'),
  async run({ tx, actor, clock, target }, { qualificationId, version, reason }) {
    refuseOwn(target.userId, actor.id)
    oneRow(
      await tx.staffQualification.updateMany({
        where: { id: qualificationId, version, withdrawnOn: null },
        data: {
          withdrawnOn: toDbDate(clock.today()),
          withdrawalReason: reason,
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: ({ qualificationId }, _result, { userId, kind }) => ({
    subjectType: 'user',
    subjectId: userId,
    summary: { qualificationId, kind },
  }),
})
