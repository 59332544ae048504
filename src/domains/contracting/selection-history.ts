import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import type { SelectionState } from '@/platform/db/generated/enums'
import { refuse } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { selectionStateLabels } from './labels'
import type { LoadedSelection } from './selection-load'

/** Writes a deed into the history of the choice. */
export async function recordDeed(
  context: CommandContext,
  selection: Pick<LoadedSelection, 'id' | 'state'>,
  transition: string,
  to: SelectionState,
  note: string | null = null,
): Promise<void> {
  await appendStep(context, {
    subjectType: 'providerSelection',
    subjectId: selection.id,
    transition,
    from: selection.state,
    to,
    note,
  })
}

type Changed = Parameters<CommandContext['tx']['providerSelection']['updateMany']>[0]['data']

/** Moves the choice on; the version that was seen must be the one stored. Throws `Stale`. */
export async function move(
  context: CommandContext,
  selection: Pick<LoadedSelection, 'id' | 'state' | 'version'>,
  seen: number,
  transition: string,
  to: SelectionState,
  data: Changed = {},
  note: string | null = null,
): Promise<void> {
  sameVersion(selection, seen)
  oneRow(
    await context.tx.providerSelection.updateMany({
      where: { id: selection.id, version: seen },
      data: { ...data, state: to, version: { increment: 1 } },
    }),
  )
  await recordDeed(context, selection, transition, to, note)
}

/** Throws `Refused` unless the choice stands in one of these states. */
export function inState(
  { state }: Pick<LoadedSelection, 'state'>,
  ...wanted: readonly SelectionState[]
): void {
  if (wanted.includes(state)) return
  throw refuse(
    'selection.state',
    `Tego nie da się zrobić na tym etapie: ${selectionStateLabels[state]}.`,
    'Odśwież stronę i zobacz, co jest następne.',
  )
}
