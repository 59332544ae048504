import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { WriteTx } from '@/platform/db/client'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from './inputs'
import { lockService, serviceAudit } from './load'
import { qualityActionPermissions } from './permissions'

async function lockAction(tx: WriteTx, actionId: string) {
  const { processId } = found(
    await tx.serviceQualityAction.findUnique({ where: { id: actionId }, select: { processId: true } }),
  )
  const process = await lockService(tx, processId)
  return { ...found(await tx.serviceQualityAction.findUnique({ where: { id: actionId } })), process }
}

const alreadyOver = () =>
  refuse('action.over', 'To działanie jest już zakończone.', 'Odśwież stronę, żeby zobaczyć wynik.')

/** An action was done on a day. */
export const completeAction = defineCommand({
  name: 'monitoring.completeAction',
  label: 'Wykonanie działania poprawiającego jakość usługi',
  input: inputs.completeAction,
  load: ({ tx }, { actionId }) => lockAction(tx, actionId),
  permission: qualityActionPermissions.on('monitoring.action.follow'),
  async run({ target, tx, clock }, { actionId, version, doneOn, note }) {
    if (target.state !== 'open') throw alreadyOver()
    if (doneOn > clock.today())
      throw refuse('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to zrobiono.')
    oneRow(
      await tx.serviceQualityAction.updateMany({
        where: { id: actionId, version },
        data: {
          state: 'done',
          doneOn: toDbDate(doneOn),
          note: note === '' ? null : note,
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: ({ actionId }, _result, { processId }) => serviceAudit(processId, { actionId }),
})

/** An action is given up, with the reason. */
export const abandonAction = defineCommand({
  name: 'monitoring.abandonAction',
  label: 'Zaniechanie działania poprawiającego jakość usługi',
  input: inputs.abandonAction,
  load: ({ tx }, { actionId }) => lockAction(tx, actionId),
  permission: qualityActionPermissions.on('monitoring.action.follow'),
  async run({ target, tx }, { actionId, version, reason }) {
    if (target.state !== 'open') throw alreadyOver()
    oneRow(
      await tx.serviceQualityAction.updateMany({
        where: { id: actionId, version },
        data: { state: 'abandoned', note: reason, version: { increment: 1 } },
      }),
    )
  },
  audit: ({ actionId }, _result, { processId }) => serviceAudit(processId, { actionId }),
})
