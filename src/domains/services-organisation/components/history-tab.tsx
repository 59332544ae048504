import { EmptyState } from '@/ui/empty-state'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import { stageLabels, transitionLabels } from '../labels'
import type { HistoryLine } from '../queries'

const kinds: Record<'process' | 'stage' | 'step', TimelineEntry['kind']> = {
  process: { label: 'proces', icon: 'signpost' },
  stage: { label: 'etap', icon: 'clipboard-check', tone: 'info' },
  step: { label: 'krok', icon: 'check', tone: 'success' },
}

/** Everything that happened to the process, newest first. */
export function HistoryTab({ lines, today }: { lines: readonly HistoryLine[]; today: string }) {
  return (
    <Timeline
      today={today}
      entries={lines.map((line) => ({
        id: line.id,
        day: line.day,
        time: line.time,
        kind: kinds[line.stage ? 'stage' : line.step ? 'step' : 'process'],
        title: titleOf(line),
        who: line.who,
        body: line.note ?? undefined,
      }))}
      empty={<EmptyState icon="history" title="Tu pojawi się historia procesu" />}
    />
  )
}

function titleOf({ transition, stage, step }: HistoryLine): string {
  const what = transitionLabels[transition] ?? transition
  if (stage) return `${what}: ${stageLabels[stage].toLowerCase()}`
  return step ? `${what} ${step}` : what
}
