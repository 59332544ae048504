import { countOf, formatDate } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { supervisionKindLabels } from '../labels'
import type { EntryView } from '../view'
import { ResultMark } from './marks'
import { FinishFollowUpForm } from './supervision-forms'

type EntriesListProps = { entries: readonly EntryView[]; today: string; mayRecord: boolean }

/** What was written down between the reports, newest first, each with what follows. */
export function EntriesList({ entries, today, mayRecord }: EntriesListProps) {
  if (entries.length === 0)
    return (
      <EmptyState icon="clipboard-check" title="Nie ma jeszcze zapisów nadzoru">
        Wizyty, skargi i sprawdzenia wpisane w ciągu miesiąca same przejdą do sprawozdania.
      </EmptyState>
    )
  return (
    <ol className="flex flex-col divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id} id={`zapis-${entry.id}`} className="flex flex-col gap-1 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="tabular-nums">{formatDate(entry.happenedOn)}</span>
            <span className="font-semibold">{supervisionKindLabels[entry.kind]}</span>
            <ResultMark result={entry.result} />
            <span className="text-sm text-ink-soft">{entry.by}</span>
          </p>
          <p className="max-w-reading whitespace-pre-line">{entry.finding}</p>
          {entry.assessed === null ? null : (
            <p className="text-sm text-ink-soft">
              {`Oceniono ${countOf(entry.assessed, ['pakiet', 'pakiety', 'pakietów'])}, skutecznych: ${entry.effective ?? 0}.`}
            </p>
          )}
          <FollowUp entry={entry} today={today} mayRecord={mayRecord} />
        </li>
      ))}
    </ol>
  )
}

function FollowUp({ entry, today, mayRecord }: { entry: EntryView; today: string; mayRecord: boolean }) {
  const { followUp } = entry
  if (followUp === null) return null
  if (followUp.doneOn !== null)
    return (
      <p className="text-sm text-ink-soft">{`Dalszy krok: ${followUp.what}. Wykonano ${formatDate(followUp.doneOn)}: ${followUp.note ?? ''}`}</p>
    )
  return (
    <>
      <p className={followUp.overdue ? 'font-semibold text-danger' : 'text-sm'}>
        {`Dalszy krok: ${followUp.what}, ${followUp.overdue ? 'po terminie' : 'do'} ${followUp.dueOn ? formatDate(followUp.dueOn) : ''}`}
      </p>
      {mayRecord ? <FinishFollowUpForm entryId={entry.id} version={entry.version} today={today} /> : null}
    </>
  )
}
