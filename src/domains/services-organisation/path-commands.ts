import 'server-only'
import { toDbDate, warsawDateOf } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs'
import { lockProcess, processAudit } from './load'
import { servicesPermissions } from './permissions'
import { pathChoiceRefusals } from './rules/path-choice'

/**
 * The director chooses the implementation path of a process, with a day and reasons; what whoever founded the process
 * wrote is a proposal. A choice before stays in the history.
 */
export const choosePath = defineCommand({
  name: 'services.choosePath',
  label: 'Wybór ścieżki wdrażania usługi',
  input: inputs.choosePath,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.path.choose'),
  async run({ target, ...context }, { processId, version, reason, chosenOn, ...chosen }) {
    const { tx, clock, actor } = context
    sameVersion(target, version)
    refuseUnless(
      pathChoiceRefusals({
        ...chosen,
        pilot: target.pilot,
        service: target.template,
        state: target.state,
        form: target.form,
        foundedOn: warsawDateOf(target.createdAt),
        chosenOn,
        today: clock.today(),
      }),
    )
    await tx.servicePathChoice.create({
      data: {
        processId,
        ...chosen,
        reason,
        chosenOn: toDbDate(chosenOn),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    oneRow(
      await tx.serviceProcess.updateMany({
        where: { id: processId, version },
        data: { ...chosen, version: { increment: 1 } },
      }),
    )
    await appendStep(context, {
      subjectType: 'serviceProcess',
      subjectId: processId,
      transition: 'choosePath',
      from: target.state,
      to: target.state,
      note: reason,
    })
  },
  audit: ({ processId, path, chosenOn }) => processAudit(processId, { path, chosenOn }),
})
