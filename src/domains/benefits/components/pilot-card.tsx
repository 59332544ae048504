import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { pilotConsentFormLabels, pilotConsentLabels } from '../labels'
import type { PilotView } from '../pilot-view'
import type { ProceedingHead } from '../proceeding-view'
import { PilotForms } from './pilot-forms'
import { StandardPath } from './standard-path'

const openStates = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision']

/** What the client was told and answered about the pilot, and what the worker may record now; nothing outside it. */
export function PilotCard({ head, today }: { head: ProceedingHead; today: LocalDate }) {
  const { pilot } = head
  if (pilot.path === 'outside') return null
  const mayRecord = head.may.lead && openStates.includes(head.state)
  return (
    <Card title="Udział w pilotażu" id="pilotaz">
      <div className="flex flex-col gap-4">
        <StandardPath head={head} atForm />
        {pilot.answers.length > 0 ? (
          <ul className="flex flex-col divide-y divide-line">
            {pilot.answers.map((answer) => (
              <Answer key={answer.id} answer={answer} />
            ))}
          </ul>
        ) : null}
        {mayRecord ? (
          <PilotForms
            proceedingId={head.id}
            version={head.version}
            consent={pilot.consent}
            last={pilot.answers[0] ?? null}
            today={today}
          />
        ) : null}
      </div>
    </Card>
  )
}

function Answer({ answer }: { answer: PilotView['answers'][number] }) {
  const told = answer.informedOn ? ` Poinformowany ${formatDate(answer.informedOn)}.` : ''
  return (
    <li className="flex flex-wrap items-start justify-between gap-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <strong>{pilotConsentLabels[answer.consent]}</strong>
          {answer.corrected ? <Badge>sprostowana</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {pilotConsentFormLabels[answer.form]}, {formatDate(answer.answeredOn)}. Odnotowano: {answer.who}.
          {told}
        </p>
        {answer.note ? <p className="max-w-reading">{answer.note}</p> : null}
        {answer.reason ? <p className="max-w-reading">Powód sprostowania: {answer.reason}</p> : null}
      </div>
      {answer.fileId ? (
        <LinkButton href={`/api/documents/${answer.fileId}`} size="small" icon="file-text" newWindow>
          Zgoda do podpisu (PDF)
        </LinkButton>
      ) : null}
    </li>
  )
}
