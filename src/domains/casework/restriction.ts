import 'server-only'
import { heldOn } from '@/domains/staff/held-positions'
import type { CommandContext } from '@/platform/command/define-command'
import { notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { holdFilesOf } from './files'
import { ledSelect, runnersOf } from './permissions'

/**
 * Makes a client's open social-work file need-to-know inside the caller's command, with a step of its history. Whoever
 * still sees it is told: those who run it and the leaders of its team. Nothing happens without such a file, or when it is
 * need-to-know already.
 */
export async function restrictOpenSocialWork(context: CommandContext, personId: string): Promise<void> {
  const { tx, clock } = context
  await holdFilesOf(context, personId)
  const file = await tx.caseFile.findFirst({
    where: { personId, kind: 'socialWork', state: 'open', restricted: false },
    select: { id: true, version: true, teamId: true, ...ledSelect },
  })
  if (!file) return
  oneRow(
    await tx.caseFile.updateMany({
      where: { id: file.id, version: file.version },
      data: { restricted: true, version: { increment: 1 } },
    }),
  )
  await appendStep(context, {
    subjectType: 'caseFile',
    subjectId: file.id,
    personId,
    transition: 'restrict',
    from: 'open',
    to: 'open',
  })
  const told = [...runnersOf(file, clock.today()), ...(await leadersOf(context, file.teamId))]
  for (const userId of new Set(told)) {
    await notify(context, {
      userId,
      kind: 'fileRestricted',
      subjectType: 'caseFile',
      subjectId: file.id,
      personId,
    })
  }
}

async function leadersOf({ tx, clock }: CommandContext, teamId: string | null): Promise<string[]> {
  if (teamId === null) return []
  const leaders = await tx.position.findMany({
    where: { kind: 'teamLeader', teamId, ...heldOn(clock.today()) },
    select: { userId: true },
  })
  return leaders.map(({ userId }) => userId)
}
