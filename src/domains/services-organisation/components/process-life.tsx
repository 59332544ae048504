import type { ProcessPage } from '../queries'
import { EndForm, PauseForm, ResumeProcess, StartProcess } from './process-forms'

/** Lets a draft start and a paused process go on, for those who lead it. */
export function ProcessStart({ process }: { process: ProcessPage }) {
  if (!process.may.lead) return null
  const ids = { processId: process.id, version: process.version }
  if (process.state === 'draft')
    return <StartProcess key={process.version} {...ids} refusals={process.starting} />
  return process.state === 'paused' ? <ResumeProcess key={process.version} {...ids} /> : null
}

/** Pause and end of a process, below everything else. */
export function ProcessEnd({ process }: { process: ProcessPage }) {
  if (!process.may.lead || process.state === 'finished') return null
  const ids = { processId: process.id, version: process.version }
  return (
    <div className="print:hidden">
      <details className="rounded-md border border-line p-3">
        <summary className="cursor-pointer font-semibold">
          {process.state === 'running' ? 'Wstrzymaj albo zakończ proces' : 'Zakończ proces'}
        </summary>
        <div className="grid gap-6 pt-3 lg:grid-cols-2">
          {process.state === 'running' ? <PauseForm {...ids} /> : null}
          <EndForm {...ids} />
        </div>
      </details>
    </div>
  )
}
