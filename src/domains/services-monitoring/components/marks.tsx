import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import type { Tone } from '@/ui/tone'
import { actionStateLabels, monthStatusLabels, supervisionResultLabels } from '../labels'
import type { MonthStanding, MonthStatus, QualityActionState, SupervisionResult } from '../model'

const tones: Record<MonthStatus, Tone> = {
  due: 'info',
  late: 'danger',
  awaiting: 'warning',
  returned: 'warning',
  closed: 'success',
}

/** How a month stands, in a word with its colour; a report that came late says so. */
export function MonthMark({
  standing,
}: {
  standing: Pick<MonthStanding, 'status' | 'cameLate' | 'submittedOn'>
}) {
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Badge tone={tones[standing.status]}>{monthStatusLabels[standing.status]}</Badge>
      {standing.cameLate && standing.submittedOn ? (
        <span className="text-sm text-ink-soft">{`po terminie, ${formatDate(standing.submittedOn)}`}</span>
      ) : null}
    </span>
  )
}

/** How an action stands; open after its day it is overdue. */
export function ActionMark({ state, overdue }: { state: QualityActionState; overdue: boolean }) {
  if (overdue) return <Badge tone="danger">po terminie</Badge>
  const tone = state === 'done' ? 'success' : state === 'open' ? 'info' : 'neutral'
  return <Badge tone={tone}>{actionStateLabels[state]}</Badge>
}

const resultTones: Record<SupervisionResult, Tone> = {
  conforming: 'success',
  remarks: 'warning',
  breach: 'danger',
}

/** What was found, in a word. */
export function ResultMark({ result }: { result: SupervisionResult }) {
  return <Badge tone={resultTones[result]}>{supervisionResultLabels[result]}</Badge>
}
