import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import type { WriteTx } from '@/platform/db/client'
import { found, refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import * as inputs from './inputs/time-norms'
import { timeNormPermissions } from './permissions'
import { anyAction, tableRowOf, verificationRefusals, versionOn } from './rules/time-norms'

/** The director confirms or changes an indicative time from a day on; the versions before it stay. */
export const verifyTimeNorm = defineCommand({
  name: 'socialWork.verifyTimeNorm',
  label: 'Weryfikacja czasu orientacyjnego',
  input: inputs.verifyTimeNorm,
  async load({ tx }, { activity }) {
    // one row of the centre for all: of two people at once the second sees what the first one did
    await tx.$queryRaw`SELECT 1 FROM centre FOR NO KEY UPDATE`
    return loadActivity(tx, activity)
  },
  permission: timeNormPermissions.on('socialWork.timeNorm.verify'),
  async run({ tx, actor, clock, target }, { version, validFrom, minutes, reason }) {
    const { versions, of, startsWith } = target
    sameVersion({ version: versions.length }, version)
    refuseUnless(verificationRefusals({ validFrom, today: clock.today(), versions }))
    const before = versionOn(versions, validFrom)?.minutes ?? startsWith
    const { id } = await tx.timeNorm.create({
      data: {
        ...of,
        validFrom: toDbDate(validFrom),
        minutes,
        reason,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { id, before }
  },
  audit: ({ activity, validFrom, minutes }, { id, before }) => ({
    subjectType: 'timeNorm',
    subjectId: id,
    summary: { activity, validFrom, minutes, before, confirmed: minutes === before },
  }),
})

/** The versions of one activity and what it starts with. A kind without its own follows the row of every action. */
async function loadActivity(tx: WriteTx, key: string) {
  const row = tableRowOf(key)
  const of = row
    ? { tableRow: row.code, kindId: null }
    : {
        tableRow: null,
        kindId: found(await tx.actionKind.findUnique({ where: { id: key }, select: { id: true } })).id,
      }
  const stored = await tx.timeNorm.findMany({ where: of, select: { validFrom: true, minutes: true } })
  const versions = stored.map((one) => ({ validFrom: fromDbDate(one.validFrom), minutes: one.minutes }))
  return { of, versions, startsWith: row?.minutes ?? anyAction.minutes }
}
