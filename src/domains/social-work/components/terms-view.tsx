import Link from 'next/link'
import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatDate, formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { TermBadge } from '@/ui/term-badge'
import type { TermsVersion } from '../file-queries'
import { certificateScopeLabels, cooperationFormLabels, taskOwnerLabels, taskStateLabels } from '../labels'
import { share } from '../model'
import { TaskStateForm } from './task-state-form'

type TermsViewProps = {
  terms: TermsVersion
  /** services of the package that have not ended */
  openServices: number
  today: LocalDate
  mayChange: boolean
}

/** Terms in force: the goal, the client's words, the tasks with their owners and days. */
export function TermsView({ terms, openServices, today, mayChange }: TermsViewProps) {
  const own = terms.tasks.filter(({ owner }) => owner === 'client' || owner === 'together').length
  const clientShare = share(own, terms.tasks.length)
  return (
    <Card
      title={`Zasady z ${formatDate(terms.agreedOn)}`}
      aside={
        clientShare === null ? null : (
          <Badge tone={clientShare >= 67 ? 'success' : 'info'}>{`działania klienta: ${clientShare}%`}</Badge>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <p className="max-w-reading whitespace-pre-line">{terms.goals}</p>
        {terms.clientWords ? <blockquote className="text-ink-soft">„{terms.clientWords}”</blockquote> : null}
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {terms.tasks.map((task) => (
            <li key={task.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <div className="min-w-0 flex-[1_1_16rem]">
                <p className={task.state === 'notDone' ? 'line-through' : ''}>{task.description}</p>
                <p className="text-sm text-ink-soft">
                  {taskOwnerLabels[task.owner]}
                  {task.outcome ? ` · ${task.outcome}` : ''}
                </p>
              </div>
              {task.state === 'planned' ? (
                task.dueOn ? (
                  <TermBadge dueOn={task.dueOn} today={today} />
                ) : null
              ) : (
                <Badge tone={task.state === 'done' ? 'success' : 'neutral'}>
                  {taskStateLabels[task.state].toLowerCase()}
                </Badge>
              )}
              {mayChange ? (
                <TaskStateForm
                  taskId={task.id}
                  version={task.version}
                  state={task.state}
                  description={task.description}
                />
              ) : null}
            </li>
          ))}
        </ul>
        <p>
          <Link href={`/praca-socjalna/${terms.caseFileId}/uslugi`}>Indywidualny pakiet usług</Link>
          {openServices > 0
            ? `: ${countOf(openServices, ['usługa', 'usługi', 'usług'])}.`
            : `: pusty. ${terms.emptyPackageReason ?? ''}`}
        </p>
        <p className="text-sm text-ink-soft">
          Forma: {cooperationFormLabels[terms.form].toLowerCase()}
          {terms.specialist ? ` (${terms.specialist})` : ''}. Ustalono z:{' '}
          {certificateScopeLabels[terms.scope].toLowerCase()}.
          {terms.changeReason ? ` Powód zmiany: ${terms.changeReason}` : ''}
        </p>
      </div>
    </Card>
  )
}

/** Earlier versions: read, never changed. */
export function EarlierTerms({ versions }: { versions: readonly TermsVersion[] }) {
  if (versions.length === 0) return null
  return (
    <Card title="Wcześniejsze wersje">
      <ul className="flex flex-col divide-y divide-line">
        {versions.map((terms) => (
          <li key={terms.id} className="py-2">
            <details>
              <summary className="cursor-pointer font-semibold">
                {formatRange({ from: terms.agreedOn, to: terms.endedOn })}
              </summary>
              <div className="flex flex-col gap-2 py-2">
                <p className="whitespace-pre-line">{terms.goals}</p>
                <ul className="list-disc pl-5">
                  {terms.tasks.map((task) => (
                    <li key={task.id}>
                      {task.description} – {taskOwnerLabels[task.owner].toLowerCase()},{' '}
                      {taskStateLabels[task.state].toLowerCase()}
                    </li>
                  ))}
                </ul>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
