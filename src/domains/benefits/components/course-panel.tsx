import { warsawDateOf, type LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatTime, relativeDay } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { Timeline } from '@/ui/timeline'
import { applicationChannelLabels, benefitKindLabels } from '../labels'
import type { ProceedingHead } from '../proceeding-view'
import { transitionWords } from '../transition-words'
import { FinishedCallout } from './finished-callout'
import { StepButton } from './step-button'
import { TermForms } from './term-forms'
import { completeExamination, finishOwnExamination } from '../actions'

type CoursePanelProps = { head: ProceedingHead; today: LocalDate }

/** What to do now, the terms with their reasons, the application, and what has happened. */
export function CoursePanel({ head, today }: CoursePanelProps) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <NowCard head={head} />
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

/** The one next thing, by state. */
const nowWords: Record<ProceedingHead['state'], { text: string; tab: string; action: string } | null> = {
  applied: {
    text: 'Przeprowadź wywiad środowiskowy i odpowiedz na swoją część badania.',
    tab: 'wywiad',
    action: 'Otwórz wywiad',
  },
  examined: {
    text: 'Skieruj klienta do pracownika socjalnego.',
    tab: 'skierowanie',
    action: 'Otwórz skierowanie',
  },
  referred: {
    text: 'Skierowanie czeka na przyjęcie. W tym czasie ustal dochód.',
    tab: 'dochod',
    action: 'Otwórz dochód',
  },
  awaitingCertificate: {
    text: 'Pracownik socjalny rozpoznaje sytuację. Gdy przyjdzie zaświadczenie, dokończ badanie.',
    tab: 'badanie',
    action: 'Otwórz badanie',
  },
  readyForDecision: {
    text: 'Przygotuj projekt decyzji i przekaż go do podpisu.',
    tab: 'decyzja',
    action: 'Otwórz decyzję',
  },
  awaitingSignature: {
    text: 'Projekt czeka na podpis osoby upoważnionej.',
    tab: 'decyzja',
    action: 'Otwórz decyzję',
  },
  decided: {
    text: 'Doręcz decyzję i odnotuj dzień doręczenia.',
    tab: 'doreczenie',
    action: 'Otwórz doręczenie',
  },
  delivered: {
    text: 'Biegnie termin na odwołanie. Po jego upływie decyzja jest ostateczna.',
    tab: 'doreczenie',
    action: 'Otwórz doręczenie',
  },
  inForce: null,
  withdrawn: null,
  overturned: null,
  overturnedInPart: null,
}

/** With the interview done, only the worker's own checks are left before the referral. */
const afterInterview = {
  text: 'Wywiad jest zatwierdzony. Odpowiedz na swoją część badania.',
  tab: 'badanie',
  action: 'Otwórz badanie',
}

/** The party appealed: the decision waits for the kolegium. */
const afterAppeal = {
  text: 'Wpłynęło odwołanie. Przekaż je z aktami kolegium, a po orzeczeniu odnotuj wynik. Do tego czasu decyzja nie jest ostateczna.',
  tab: 'doreczenie',
  action: 'Otwórz odwołanie',
}

function NowCard({ head }: { head: ProceedingHead }) {
  const interviewed = head.state === 'applied' && head.facts.interviewSubmitted
  const appealed = head.state === 'delivered' && head.facts.appealWaits
  const now = interviewed ? afterInterview : appealed ? afterAppeal : nowWords[head.state]
  if (!now) return <FinishedCallout head={head} />
  const finishing = head.state === 'applied' ? 'examine' : 'complete'
  const mayFinish = ['applied', 'examined', 'referred', 'awaitingCertificate'].includes(head.state)
  return (
    <Card title="Co teraz">
      <div className="flex flex-col gap-4">
        <p className="max-w-reading text-lg">{now.text}</p>
        <div className="flex flex-wrap items-start gap-3">
          <LinkButton href={`/swiadczenia/${head.id}?karta=${now.tab}`} icon="arrow-right">
            {now.action}
          </LinkButton>
          {mayFinish && head.may.lead ? (
            <StepButton
              key={finishing}
              action={finishing === 'examine' ? finishOwnExamination : completeExamination}
              input={{ proceedingId: head.id }}
              label={finishing === 'examine' ? 'Zakończ własną część badania' : 'Zakończ badanie sytuacji'}
              icon="check"
              refusals={head.steps[finishing]}
            />
          ) : null}
        </div>
      </div>
    </Card>
  )
}

/** Done, refused by the party, or how far its term is while the case runs. */
function interviewState({ facts, termRuns, interviewDueOn }: ProceedingHead, today: LocalDate): string {
  if (facts.interviewSubmitted) return 'przeprowadzony'
  if (facts.interviewRefused) return 'nieprzeprowadzony: brak zgody strony'
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
