import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import { clearNotices, notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { liftRestriction as liftRestrictionInput } from './inputs'
import { caseworkPermissions, runnersOf, walledFileSelect } from './permissions'
import { liftingRefusals } from './rules/restriction'

/**
 * A file made need-to-know by mistake – a report that named violence where there was none – is readable again as others
 * are, with the reason in its history. A file led because of violence is refused.
 */
export const liftRestriction = defineCommand({
  name: 'casework.liftRestriction',
  label: 'Zdjęcie poufności akt',
  input: liftRestrictionInput,
  load: async ({ tx }, { fileId }) =>
    found(
      await tx.caseFile.findUnique({
        where: { id: fileId },
        select: { ...walledFileSelect, state: true, standard: true, mainProblem: true },
      }),
    ),
  permission: caseworkPermissions.on('casework.file.liftRestriction'),
  async run({ target, ...context }, { version, reason }) {
    refuseUnless(liftingRefusals(target))
    oneRow(
      await context.tx.caseFile.updateMany({
        where: { id: target.id, version },
        data: { restricted: false, version: { increment: 1 } },
      }),
    )
    await appendStep(context, {
      subjectType: 'caseFile',
      subjectId: target.id,
      personId: target.personId,
      transition: 'liftRestriction',
      from: target.state,
      to: target.state,
      note: reason,
    })
    await clearNotices(context, target.id, 'fileRestricted')
    for (const userId of runnersOf(target, context.clock.today()))
      await notify(context, {
        userId,
        kind: 'restrictionLifted',
        subjectType: 'caseFile',
        subjectId: target.id,
        personId: target.personId,
      })
  },
  audit: (_input, _result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: target.id,
  }),
})
