import 'server-only'
import { toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import type { WriteTx } from '@/platform/db/client'
import * as inputs from './inputs'
import { lockService, serviceAudit, supervisionFacts } from './load'
import { monitoringPermissions } from './permissions'
import { supervisionRefusals } from './rules/supervision'

/** Writes down a visit, a checklist, a complaint, an alert, an assessment of packages. */
export const recordSupervision = defineCommand({
  name: 'monitoring.recordSupervision',
  label: 'Zapis nadzoru nad usługą',
  input: inputs.recordSupervision,
  load: ({ tx }, { processId }) => lockService(tx, processId),
  permission: monitoringPermissions.on('monitoring.supervision.record'),
  async run({ target, tx, actor, clock }, { happenedOn, followUpDueOn, ...entry }) {
    refuseUnless(supervisionRefusals(await supervisionFacts(tx, target, actor, clock.today())))
    if (happenedOn > clock.today())
      throw refuse('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to było.')
    if (followUpDueOn !== null && followUpDueOn < happenedOn)
      throw refuse('followUp', 'Termin dalszego kroku jest wcześniejszy niż zdarzenie.', 'Popraw termin.')
    const assessment = entry.kind === 'assessment'
    const { id } = await tx.serviceSupervisionEntry.create({
      data: {
        ...entry,
        assessed: assessment ? entry.assessed : null,
        effective: assessment ? (entry.effective ?? 0) : null,
        happenedOn: toDbDate(happenedOn),
        followUpDueOn: toDbDateOrNull(followUpDueOn),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { entryId: id }
  },
  audit: ({ processId, kind, result }, { entryId }) => serviceAudit(processId, { entryId, kind, result }),
})

async function lockEntry(tx: WriteTx, entryId: string) {
  const entry = found(await tx.serviceSupervisionEntry.findUnique({ where: { id: entryId } }))
  return { ...(await lockService(tx, entry.processId)), entry }
}

/** What was to follow was done. */
export const finishFollowUp = defineCommand({
  name: 'monitoring.finishFollowUp',
  label: 'Wykonanie dalszego kroku po zapisie nadzoru',
  input: inputs.finishFollowUp,
  load: ({ tx }, { entryId }) => lockEntry(tx, entryId),
  permission: monitoringPermissions.on('monitoring.supervision.record'),
  async run({ target, tx, clock }, { entryId, version, doneOn, note }) {
    if (target.entry.followUp === null || target.entry.followUpDoneOn !== null)
      throw refuse('followUp.none', 'Ten zapis nie ma otwartego dalszego kroku.')
    if (doneOn > clock.today())
      throw refuse('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to zrobiono.')
    oneRow(
      await tx.serviceSupervisionEntry.updateMany({
        where: { id: entryId, version },
        data: { followUpDoneOn: toDbDate(doneOn), followUpNote: note, version: { increment: 1 } },
      }),
    )
  },
  audit: ({ entryId }, _result, { id }) => serviceAudit(id, { entryId }),
})
