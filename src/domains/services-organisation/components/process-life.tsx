import type { ProcessPage } from '../queries'
import { EndForm, PauseForm, ResumeProcess, StartProcess } from './process-forms'

/** Start, pause, resume and end of a process, for those who lead it. */
export function ProcessLife({ process }: { process: ProcessPage }) {
  if (!process.may.lead || process.state === 'finished') return null
  const ids = { processId: process.id, version: process.version }
  return (
    <div className="flex flex-col gap-3 print:hidden">
      {process.state === 'draft' ? (
        <StartProcess key={process.version} {...ids} refusals={process.starting} />
      ) : null}
      {process.state === 'paused' ? <ResumeProcess key={process.version} {...ids} /> : null}
      <details className="rounded-md border border-line p-3">
        <summary className="cursor-pointer font-semibold">
          {process.state === 'running' ? 'Wstrzymaj albo zakończ proces' : 'Zakończ proces'}
        </summary>
        <div className="grid gap-6 pt-3 lg:grid-cols-2" key={process.version}>
          {process.state === 'running' ? <PauseForm {...ids} /> : null}
          <EndForm {...ids} />
        </div>
      </details>
    </div>
  )
}
