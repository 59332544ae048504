import Link from 'next/link'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { RefusalNotes } from '@/ui/refusal-notes'
import { processNumber, processStateLabels, shortFormLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { NextCycleForm } from './next-cycle-form'

/** Which cycle comes before and after, for the line of facts. */
export function CycleLinks({ process }: { process: ProcessPage }) {
  const { previous, next } = process
  return (
    <>
      {previous ? (
        <Link href={`/uslugi/${previous.id}`}>{`poprzedni cykl: ${processNumber(previous)}`}</Link>
      ) : null}
      {previous && next ? ' · ' : null}
      {next ? <Link href={`/uslugi/${next.id}`}>{`następny cykl: ${processNumber(next)}`}</Link> : null}
    </>
  )
}

/** After the end: the next cycle, or why there is none yet. */
export function NextCycle({ process }: { process: ProcessPage }) {
  const ended = process.state === 'finished' || process.nextCycle.length === 0
  if (!process.may.lead || !ended || process.next) return null
  return (
    <div className="print:hidden">
      <Card title="Następny cykl">
        {process.nextCycle.length > 0 ? (
          <RefusalNotes refusals={process.nextCycle} />
        ) : (
          <div className="flex flex-col gap-3">
            <p className="max-w-reading">
              Następny cykl zaczyna się od diagnozy, z krokami dzisiejszego szablonu. Przejdą do niego
              uczestnicy, którzy nadal mogą brać udział, a treści i wnioski tego cyklu będą widoczne przy
              diagnozie.
            </p>
            <NextCycleForm processId={process.id} version={process.version} situation={process.situation} />
          </div>
        )}
      </Card>
    </div>
  )
}

/** What the cycle before found and concluded, beside the diagnosis of this one. */
export function PreviousCycleReference({ process }: { process: ProcessPage }) {
  const { previous } = process
  if (!previous) return null
  return (
    <details className="rounded-md bg-sunken p-3">
      <summary className="cursor-pointer font-semibold">
        {`Poprzedni cykl: co ustalono i jakie są wnioski (${processNumber(previous)})`}
      </summary>
      <div className="flex flex-col gap-4 pt-3">
        <p>
          <Link href={`/uslugi/${previous.id}`}>{previous.title}</Link>
          {`, ${processStateLabels[previous.state]}`}
          {previous.form ? `, ${shortFormLabels[previous.form]}` : ''}
        </p>
        {previous.conclusion ? (
          <p className="max-w-reading">
            <span className="font-semibold">Zakończenie: </span>
            {previous.conclusion}
          </p>
        ) : null}
        {previous.steps.map((step) => (
          <section key={step.code} className="flex flex-col gap-1">
            <h3 className="font-semibold">{`${step.code} ${step.activity}`}</h3>
            {step.facts.length > 0 ? <DescriptionList facts={step.facts} /> : null}
            {step.note ? <p className="max-w-reading text-sm">{step.note}</p> : null}
          </section>
        ))}
        {previous.steps.length === 0 ? (
          <p className="text-ink-soft">W tamtym cyklu nic nie zapisano.</p>
        ) : null}
      </div>
    </details>
  )
}
