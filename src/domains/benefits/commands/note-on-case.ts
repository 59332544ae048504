import 'server-only'
import { appendStep } from '@/platform/workflow/state-history'
import type { CommandContext } from '@/platform/command/define-command'
import type { ProceedingState } from '@/platform/db/generated/enums'

type Case = { readonly id: string; readonly personId: string; readonly state: ProceedingState }

/** Writes into the history of a case a deed that leaves it in the state it is in. */
export const noteOnCase = (
  context: CommandContext,
  { id, personId, state }: Case,
  transition: string,
  note?: string,
): Promise<void> =>
  appendStep(context, {
    subjectType: 'proceeding',
    subjectId: id,
    personId,
    transition,
    from: state,
    to: state,
    ...(note === undefined ? {} : { note }),
  })
