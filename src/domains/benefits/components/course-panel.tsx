import { warsawDateOf, type LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatTime, relativeDay } from '@/kernel/polish'
import type { ReferralState } from '@/platform/db/generated/enums'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { Timeline } from '@/ui/timeline'
import { applicationChannelLabels, benefitKindLabels } from '../labels'
import type { ProceedingHead } from '../proceeding-view'
import { transitionWords } from '../transition-words'
import { NowCard } from './now-card'
import { PilotCard } from './pilot-card'
import { TermForms } from './term-forms'

type CoursePanelProps = { head: ProceedingHead; today: LocalDate }

type Course = CoursePanelProps & {
  /** where the last referral stands */
  referral: ReferralState | null
}

/** What to do now, the terms with their reasons, the application, and what has happened. */
export function CoursePanel({ head, today, referral }: Course) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <NowCard head={head} referral={referral} />
        <PilotCard head={head} today={today} />
        <TermCard head={head} today={today} />
        {head.may.lead && head.termRuns ? <TermForms head={head} today={today} /> : null}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <ApplicationCard head={head} />
        <HistoryCard head={head} today={today} />
      </div>
    </div>
  )
}

/** Done, refused by the party, needless when nothing will be decided, or how far its term is while the case runs. */
function interviewState(head: ProceedingHead, today: LocalDate): string {
  const { facts, termRuns, interviewDueOn } = head
  if (facts.interviewSubmitted) return 'przeprowadzony'
  if (facts.interviewRefused) return 'nieprzeprowadzony: brak zgody strony'
  if (head.discontinuance) return 'niepotrzebny: postępowanie jest umarzane'
  return termRuns ? relativeDay(interviewDueOn, today) : formatDate(interviewDueOn)
}

function TermCard({ head, today }: CoursePanelProps) {
  return (
    <Card title="Terminy">
      <DescriptionList
        facts={[
          {
            term: 'Decyzja',
            value: head.termRuns ? relativeDay(head.dueOn, today) : formatDate(head.dueOn),
            note: head.termExplanation.join(' '),
          },
          {
            term: 'Wywiad środowiskowy',
            value: interviewState(head, today),
            note: head.interviewExplanation.join(' '),
          },
          ...head.suspensions.map((row) => ({
            term: 'Wstrzymanie',
            value: row.to ? `${formatDate(row.from)} – ${formatDate(row.to)}` : `od ${formatDate(row.from)}`,
            note: row.reason,
          })),
          ...head.extensions.map((row) => ({
            term: 'Nowy termin (art. 36 KPA)',
            value: formatDate(row.newDueOn),
            note: row.reason,
          })),
        ]}
      />
    </Card>
  )
}

function ApplicationCard({ head }: { head: ProceedingHead }) {
  return (
    <Card title="Wniosek">
      <DescriptionList
        facts={[
          { term: 'Świadczenie', value: benefitKindLabels[head.benefit] },
          ...(head.purpose ? [{ term: 'Na co', value: head.purpose }] : []),
          ...(head.requestedAmount === null
            ? []
            : [{ term: 'Wnioskowana kwota', value: formatMoney(head.requestedAmount) }]),
          {
            term: 'Wpłynął',
            value: formatDate(head.appliedOn),
            note: applicationChannelLabels[head.channel],
          },
          { term: 'Treść', value: head.request },
          {
            term: 'Gospodarstwo',
            value: head.household.map(({ name }) => name).join(', '),
          },
        ]}
      />
    </Card>
  )
}

function HistoryCard({ head, today }: CoursePanelProps) {
  return (
    <Card title="Historia sprawy">
      <Timeline
        today={today}
        entries={[...head.history].reverse().map((step) => ({
          id: step.id,
          day: warsawDateOf(step.at),
          time: formatTime(step.at),
          kind: { label: step.who, icon: 'circle-check' },
          title: transitionWords[step.transition] ?? step.transition,
          ...(step.note ? { body: step.note } : {}),
        }))}
      />
    </Card>
  )
}
