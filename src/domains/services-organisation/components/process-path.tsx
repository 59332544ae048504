import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { RefusalNotes } from '@/ui/refusal-notes'
import { implementationPathLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { ChoosePathForm } from './choose-path-form'

/** The implementation path: who chose it, when and why, the choices before, and the director's choice. */
export function ProcessPath({ process, today }: { process: ProcessPage; today: LocalDate }) {
  const [last, ...before] = process.pathChoices
  const waits = last === undefined && process.state === 'draft'
  return (
    <details id="sciezka" className="scroll-mt-20 rounded-md border border-line p-3" open={waits}>
      <summary className="cursor-pointer">
        <span className="font-semibold">{`Ścieżka wdrażania: ${implementationPathLabels[process.path]}`}</span>
        <span className="text-ink-soft">
          {last
            ? ` · wybrana ${formatDate(last.chosenOn)}`
            : ' · proponowana, bez zapisanego wyboru dyrektora'}
        </span>
      </summary>
      <div className="flex flex-col gap-4 pt-3">
        {last ? <Choice choice={last} /> : null}
        {before.length > 0 ? (
          <div>
            <p className="font-semibold">Wcześniejsze wybory</p>
            <ul className="flex flex-col gap-2 pt-1">
              {before.map((choice) => (
                <li key={choice.id}>
                  <Choice choice={choice} named />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {process.may.choosePath ? (
          <div className="print:hidden">
            {process.pathClosed.length > 0 ? (
              <RefusalNotes refusals={process.pathClosed} />
            ) : (
              <ChoosePathForm
                processId={process.id}
                version={process.version}
                path={process.path}
                currentForm={process.currentForm}
                situation={process.situation}
                today={today}
                again={last !== undefined}
              />
            )}
          </div>
        ) : waits ? (
          <p className="text-ink-soft">Ścieżkę wybiera dyrektor (R-134). Zobaczy to na swoim pulpicie.</p>
        ) : null}
      </div>
    </details>
  )
}

type ChoiceProps = { choice: ProcessPage['pathChoices'][number]; named?: boolean }

function Choice({ choice, named = false }: ChoiceProps) {
  return (
    <p className="max-w-reading">
      {named ? `${implementationPathLabels[choice.path]}. ` : null}
      {choice.reason}
      <span className="block text-sm text-ink-soft">{`${choice.by}, ${formatDate(choice.chosenOn)}`}</span>
    </p>
  )
}
