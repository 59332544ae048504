import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { TermBadge } from '@/ui/term-badge'
import type { Option } from '@/ui/form/select-field'
import { implementationPhases, type ImplementationPhase } from '../dictionaries/implementation-tasks'
import type { ImplementationLine } from '../implementation-queries'
import { ImplementationForm } from './implementation-form'

type Props = {
  lines: readonly ImplementationLine[]
  people: readonly Option[]
  departmentHeads: readonly Option[]
  mayChange: boolean
  today: LocalDate
}

/** The tasks of table 36 by phase: who is responsible, until when, what is done. */
export function ImplementationList({ lines, ...rest }: Props) {
  return (Object.keys(implementationPhases) as ImplementationPhase[]).map((phase) => (
    <Card key={phase} title={implementationPhases[phase]} padding="flush">
      <ul>
        {lines
          .filter((line) => line.phase === phase)
          .map((line) => (
            <li key={line.code} className="keep-together border-b border-line px-4 py-3 last:border-0">
              <Task line={line} {...rest} />
            </li>
          ))}
      </ul>
    </Card>
  ))
}

function Task({
  line,
  people,
  departmentHeads,
  mayChange,
  today,
}: Omit<Props, 'lines'> & { line: ImplementationLine }) {
  const { code, activity, who, responsible, departmentHead, dueOn, doneOn, note } = line
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{`${code} ${activity}`}</span>
        {doneOn ? (
          <Badge tone="success" icon="circle-check">{`wykonane ${formatDate(doneOn)}`}</Badge>
        ) : dueOn ? (
          <TermBadge dueOn={dueOn} today={today} />
        ) : (
          <Badge tone="warning">bez osoby odpowiedzialnej</Badge>
        )}
      </p>
      <p className="text-sm text-ink-soft">
        {[
          responsible ? `odpowiada: ${responsible}` : null,
          departmentHead ? `z kierownikiem wydziału: ${departmentHead}` : null,
          dueOn ? `termin ${formatDate(dueOn)}` : null,
          who ? `tabela 36: ${who}` : 'tabela 36 nie wskazuje, kto',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note ? <p className="max-w-reading">{note}</p> : null}
      {mayChange ? (
        <details className="print:hidden">
          <summary className="w-fit min-h-8 cursor-pointer text-link underline">
            {responsible ? 'Zmień' : 'Wyznacz osobę i termin'}
            <span className="sr-only">{`: ${code}`}</span>
          </summary>
          <div className="pt-3">
            <ImplementationForm line={line} people={people} departmentHeads={departmentHeads} today={today} />
          </div>
        </details>
      ) : null}
    </div>
  )
}
