import { formatDate, formatMonth } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { actionKindLabels } from '../labels'
import type { ActionView } from '../view'
import { FollowActionForms } from './action-forms'
import { ActionMark } from './marks'

type Line = ActionView & { readonly mayFollow?: boolean }

/** Actions with who owes them, until when, and what came of them; the result is written down in place. */
export function ActionsList({ actions, today }: { actions: readonly Line[]; today: string }) {
  if (actions.length === 0)
    return (
      <EmptyState icon="list-checks" title="Nie ma działań">
        Działania bieżące zapisuje dyrektor przy analizie sprawozdania, długofalowe po ewaluacji.
      </EmptyState>
    )
  return (
    <ol className="flex flex-col divide-y divide-line">
      {actions.map((action) => (
        <li key={action.id} id={`dzialanie-${action.id}`} className="flex flex-col gap-1 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <ActionMark state={action.state} overdue={action.overdue} />
            <span className="text-sm text-ink-soft">{originOf(action)}</span>
          </p>
          <p className="max-w-reading">{action.what}</p>
          <p className="text-sm">{`${action.responsible}, do ${formatDate(action.dueOn)}${resultOf(action)}`}</p>
          {action.mayFollow ? (
            <FollowActionForms actionId={action.id} version={action.version} today={today} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** 'bieżące, po sprawozdaniu za październik 2026' */
export function originOf({
  kind,
  month,
  evaluated,
}: Pick<ActionView, 'kind' | 'month' | 'evaluated'>): string {
  const label = actionKindLabels[kind]
  if (month) return `${label}, po sprawozdaniu za ${formatMonth(month)}`
  return evaluated
    ? `${label}, po ewaluacji: ${formatMonth(evaluated.from)} – ${formatMonth(evaluated.until)}`
    : label
}

function resultOf({ state, doneOn, note }: ActionView): string {
  const words = note ? `: ${note}` : ''
  if (state === 'done' && doneOn) return `. Wykonano ${formatDate(doneOn)}${words}`
  return state === 'abandoned' ? `. Zaniechano${words}` : ''
}
