import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { liftRestriction as liftRestrictionInput } from './inputs'
import { caseworkPermissions, runnersOf, walledFileSelect } from './permissions'
import { setRestricted } from './restriction'
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
    await clearNotices(context, target.id, 'fileRestricted')
    const told = runnersOf(target, context.clock.today())
    await setRestricted(context, { ...target, version }, { restricted: false, told, reason })
  },
  audit: (_input, _result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: target.id,
  }),
})
