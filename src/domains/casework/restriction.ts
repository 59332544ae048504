import 'server-only'
import { heldOn } from '@/domains/staff/held-positions'
import type { CommandContext } from '@/platform/command/define-command'
import type { CaseFile } from '@/platform/db/generated/client'
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
    select: { id: true, personId: true, state: true, version: true, teamId: true, ...ledSelect },
  })
  if (!file) return
  const told = [...runnersOf(file, clock.today()), ...(await leadersOf(context, file.teamId))]
  await setRestricted(context, file, { restricted: true, told })
}

type ChangedFile = Pick<CaseFile, 'id' | 'personId' | 'state' | 'version'>
type Change = {
  readonly restricted: boolean
  /** who is told, each once */
  readonly told: readonly string[]
  readonly reason?: string
}

/** Makes a file need-to-know, or readable again: a step of its history, and a notice to those it concerns. */
export async function setRestricted(
  context: CommandContext,
  { id, personId, state, version }: ChangedFile,
  { restricted, told, reason }: Change,
): Promise<void> {
  const file = { subjectType: 'caseFile', subjectId: id, personId } as const
  oneRow(
    await context.tx.caseFile.updateMany({
      where: { id, version },
      data: { restricted, version: { increment: 1 } },
    }),
  )
  await appendStep(context, {
    ...file,
    transition: restricted ? 'restrict' : 'liftRestriction',
    from: state,
    to: state,
    ...(reason ? { note: reason } : {}),
  })
  for (const userId of new Set(told))
    await notify(context, { ...file, userId, kind: restricted ? 'fileRestricted' : 'restrictionLifted' })
}

async function leadersOf({ tx, clock }: CommandContext, teamId: string | null): Promise<string[]> {
  if (teamId === null) return []
  const leaders = await tx.position.findMany({
    where: { kind: 'teamLeader', teamId, ...heldOn(clock.today()) },
    select: { userId: true },
  })
  return leaders.map(({ userId }) => userId)
}
