import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { found } from '@/platform/errors'
import * as inputs from './inputs'
import { noticePermissions } from './permissions'

/** Takes a line off one's own desk; the record it spoke of is not touched. */
export const clearNotice = defineCommand({
  name: 'desk.clearNotice',
  label: 'Zdjęcie powiadomienia z pulpitu',
  input: inputs.clearNotice,
  load: async ({ tx }, { noticeId }) => found(await tx.notice.findUnique({ where: { id: noticeId } })),
  permission: noticePermissions.on('desk.notice.clear'),
  async run({ tx, clock, target }) {
    await tx.notice.updateMany({ where: { id: target.id, readAt: null }, data: { readAt: clock.now() } })
  },
  audit: (_input, _result, target) => ({ subjectType: 'notice', subjectId: target.id }),
})
