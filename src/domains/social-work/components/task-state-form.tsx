'use client'

import { useCommand } from '@/platform/web/use-command'
import type { TaskState } from '@/platform/db/generated/enums'
import { Button } from '@/ui/button'
import { FormAnswer } from '@/ui/form/form-answer'
import { setTaskState } from '../actions'
import { useSaved } from './use-saved'

type TaskStateFormProps = { taskId: string; version: number; state: TaskState; description: string }

const answers = [
  { state: 'done', label: 'Zrobione', icon: 'check' },
  { state: 'notDone', label: 'Niezrobione', icon: 'x' },
  { state: 'planned', label: 'Cofnij', icon: 'undo-2' },
] as const

/** How a task ended, in one touch; it can be taken back. */
export function TaskStateForm({ taskId, version, state, description }: TaskStateFormProps) {
  const { run, outcome } = useCommand(setTaskState, useSaved('Zapisano stan działania.'))
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="flex flex-wrap gap-1">
        {answers
          .filter((answer) => (state === 'planned' ? answer.state !== 'planned' : answer.state === 'planned'))
          .map((answer) => (
            <Button
              key={answer.state}
              size="small"
              icon={answer.icon}
              aria-label={`${answer.label}: ${description}`}
              pending={outcome.kind === 'sending'}
              onClick={() => void run({ taskId, version, state: answer.state, outcome: null })}
            >
              {answer.label}
            </Button>
          ))}
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}
