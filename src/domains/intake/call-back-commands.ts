import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { callBackPermissions, guardedCallBackSelect } from './call-back-permissions'
import * as inputs from './inputs'
import { bookVisits } from './visits'

const permission = callBackPermissions.on('intake.callBack.work')

async function loadCallBack({ tx }: CommandContext, id: string) {
  return found(
    await tx.callBack.findUnique({
      where: { id },
      select: { ...guardedCallBackSelect, state: true },
    }),
  )
}

type LoadedCallBack = Awaited<ReturnType<typeof loadCallBack>>

const subject = (callBack: LoadedCallBack) => ({
  personId: callBack.contact.personId,
  subjectType: 'callBack',
  subjectId: callBack.id,
})

/** One more call nobody answered: the person stays on the list. */
export const noteCallBackAttempt = defineCommand({
  name: 'intake.noteCallBackAttempt',
  label: 'Próba oddzwonienia',
  input: inputs.noteCallBackAttempt,
  load: (context, { callBackId }) => loadCallBack(context, callBackId),
  permission,
  async run({ tx }, { callBackId, version }) {
    oneRow(
      await tx.callBack.updateMany({
        where: { id: callBackId, version, state: 'waiting' },
        data: { attempts: { increment: 1 }, version: { increment: 1 } },
      }),
    )
  },
  audit: (_input, _result, target) => subject(target),
})

/** Ends a call-back with what came of it (G-025). */
export const completeCallBack = defineCommand({
  name: 'intake.completeCallBack',
  label: 'Zakończenie oddzwaniania',
  input: inputs.completeCallBack,
  load: (context, { callBackId }) => loadCallBack(context, callBackId),
  permission,
  async run({ target, ...context }, { callBackId, version, state, outcome, visits, visitPlace }) {
    if (target.state !== 'waiting') throw refuse('done', 'Ta sprawa jest już załatwiona.', 'Odśwież listę.')
    oneRow(
      await context.tx.callBack.updateMany({
        where: { id: callBackId, version },
        data: {
          state,
          outcome: outcome === '' ? 'Umówiono spotkanie.' : outcome,
          attempts: { increment: 1 },
          version: { increment: 1 },
        },
      }),
    )
    await bookVisits(context, {
      visits: state === 'done' ? visits : [],
      personId: target.contact.personId,
      contactId: target.contact.id,
      place: visitPlace,
      purpose: 'Pierwsza rozmowa',
    })
    await appendStep(context, {
      subjectType: 'contact',
      subjectId: target.contact.id,
      personId: target.contact.personId,
      transition: 'callBack',
      from: 'waiting',
      to: state,
    })
  },
  audit: (input, _result, target) => ({ ...subject(target), summary: { state: input.state } }),
})
