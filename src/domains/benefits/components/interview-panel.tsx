import { formatDate, formatDateTime } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { interviewPartLabels, interviewStateLabels } from '../labels'
import type { ProceedingHead } from '../proceeding-view'
import type { InterviewPart } from '@/platform/db/generated/enums'
import type { LocalDate } from '@/kernel/calendar-day'
import { jointVisitToDo } from '../rules/joint-visit'
import { StartInterview } from './start-interview'

export type InterviewLine = {
  id: string
  part: InterviewPart
  state: 'draft' | 'submitted'
  visitedOn: LocalDate | null
  submittedAt: Date | null
  jointVisit: boolean
  fileId: string | null
}

type InterviewPanelProps = {
  head: ProceedingHead
  interviews: readonly InterviewLine[]
  mayUpdate: boolean
  /** when the joint visit with the social worker is booked */
  jointVisitOn: Date | null
}

/** Interviews of the case: begin, go on, read. */
export function InterviewPanel({ head, interviews, mayUpdate, jointVisitOn }: InterviewPanelProps) {
  const begun = interviews.find(({ state }) => state === 'draft')
  const open = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision'].includes(
    head.state,
  )
  const joint = jointVisitToDo({
    both: head.jointVisit && open,
    consented: head.pilot.path === 'outside' || head.pilot.path === 'participates',
    held: interviews.some(({ state, jointVisit }) => state === 'submitted' && jointVisit),
    bookedFor: jointVisitOn && formatDateTime(jointVisitOn),
    socialWorker: head.socialWorker,
  })
  return (
    <div className="flex flex-col gap-6">
      {joint ? (
        <Callout tone="info" title={joint.title}>
          {joint.words}
        </Callout>
      ) : null}
      <Card
        title="Rodzinny wywiad środowiskowy"
        actions={
          head.may.lead && open && !begun ? (
            <>
              <StartInterview proceedingId={head.id} part="one" mayUpdate={mayUpdate} />
              {mayUpdate ? <StartInterview proceedingId={head.id} part="four" mayUpdate /> : null}
            </>
          ) : null
        }
      >
        {interviews.length === 0 ? (
          <EmptyState icon="clipboard-list" title="Wywiadu jeszcze nie rozpoczęto">
            {mayUpdate
              ? 'Klient ma wcześniejszy wywiad: aktualizacja zaczyna się od odpowiedzi „bez zmian”.'
              : 'Część I ma segmenty A–J; obowiązkowe są A, H, I oraz J.'}
          </EmptyState>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {interviews.map((interview) => (
              <li key={interview.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div>
                  <p className="flex flex-wrap items-center gap-2 font-semibold">
                    {interviewPartLabels[interview.part]}
                    <Badge tone={interview.state === 'submitted' ? 'success' : 'info'}>
                      {interviewStateLabels[interview.state]}
                    </Badge>
                    {interview.jointVisit ? <Badge>wspólna wizyta</Badge> : null}
                  </p>
                  <p className="text-sm text-ink-soft">
                    {interview.visitedOn ? `wizyta ${formatDate(interview.visitedOn)}` : 'bez daty wizyty'}
                    {interview.submittedAt ? `, zatwierdzono ${formatDateTime(interview.submittedAt)}` : ''}
                  </p>
                </div>
                <div className="flex flex-wrap gap-2">
                  <LinkButton
                    href={`/swiadczenia/${head.id}/wywiad/${interview.id}`}
                    icon={interview.state === 'draft' && head.may.lead ? 'pencil' : 'eye'}
                    variant={interview.state === 'draft' && head.may.lead ? 'primary' : 'secondary'}
                  >
                    {interview.state === 'draft' && head.may.lead ? 'Pisz dalej' : 'Przeczytaj'}
                  </LinkButton>
                  {interview.fileId ? (
                    <LinkButton href={`/api/documents/${interview.fileId}`} icon="file-text" newWindow>
                      PDF
                    </LinkButton>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  )
}
