import type { ReactNode } from 'react'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { FileKind } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icon'
import { fileKindLabels } from '../labels'
import type { AssignableFile } from '../assignment-queries'
import type { LeadProposal } from '../model'
import { proposalsFor } from '../rules/lead-order'
import { liftingRefusals } from '../rules/restriction'
import { substitutionWords } from '../rules/substitution'
import { AssignForm } from './assign-form'
import { LiftRestriction } from './lift-restriction'
import { EndSubstituteButton, SubstituteForm } from './substitute-forms'

type Row = AssignableFile
type AssignableFilesProps = {
  today: LocalDate
  rows: readonly Row[]
  proposals: Readonly<Record<FileKind, readonly LeadProposal[]>>
  /** Only files somebody stands in for are asked for. */
  substitutions: boolean
  /** Files of one client or one worker are asked for. */
  filtered: boolean
  toolbar: ReactNode
}

/** Files with their present lead; each opens in place to be given to somebody else. */
export function AssignableFiles(props: AssignableFilesProps) {
  const { rows, proposals, today, substitutions, filtered, toolbar } = props
  if (rows.length === 0) return <NoFiles substitutions={substitutions} filtered={filtered} />
  return (
    <Card padding="flush">
      {toolbar}
      <ul className="flex flex-col divide-y divide-line border-t border-line px-4">
        {rows.map((row) => (
          <li key={row.id} className="py-3">
            <details className="group">
              <summary className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2 gap-y-0.5 md:grid-cols-[auto_repeat(3,minmax(0,1fr))] *:not-first:max-md:col-start-2">
                <Icon name="chevron-right" className="mt-1 text-brand group-open:rotate-90 print:hidden" />
                <span className="font-semibold">
                  {row.person.lastName} {row.person.firstName}
                </span>
                <span className="flex flex-wrap items-center gap-x-2 text-ink-soft">
                  {fileKindLabels[row.kind]}, od {formatDate(row.openedOn)}
                  {row.restricted ? <Badge tone="restricted">poufne</Badge> : null}
                </span>
                <span className="flex flex-col items-start gap-1">
                  {row.lead ? (
                    `prowadzi ${row.lead.firstName} ${row.lead.lastName}`
                  ) : (
                    <Badge tone="warning">bez prowadzącego</Badge>
                  )}
                  {substitutionWords(row.substitute, today) ? (
                    <Badge tone="info">{substitutionWords(row.substitute, today)}</Badge>
                  ) : null}
                </span>
              </summary>
              <div className="grid gap-6 pt-3 lg:grid-cols-2">
                <AssignForm
                  files={[{ fileId: row.id, version: row.version }]}
                  proposals={proposalsFor(proposals[row.kind], row.districtId, [
                    row.lead?.id ?? null,
                    ...row.otherRunBy,
                  ])}
                  reason={row.lead ? '' : 'Pierwszy przydział'}
                />
                {row.lead ? <SubstitutePart row={row} proposals={proposals[row.kind]} today={today} /> : null}
                {row.restricted ? (
                  <LiftRestriction fileId={row.id} version={row.version} refusals={liftingRefusals(row)} />
                ) : null}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function NoFiles({ substitutions, filtered }: Pick<AssignableFilesProps, 'substitutions' | 'filtered'>) {
  return (
    <Card>
      {filtered ? (
        <EmptyState icon="search" title="Żadne akta nie pasują do filtra">
          Nie ma otwartych akt tej osoby albo tego pracownika, o których przydziale decydujesz. Usuń filtr i
          poszukaj jeszcze raz.
        </EmptyState>
      ) : substitutions ? (
        <EmptyState icon="users" title="Nikt teraz nikogo nie zastępuje">
          Zastępstwo zapiszesz przy aktach: otwórz je w zakładce „Wszystkie” i wskaż osobę oraz dni.
        </EmptyState>
      ) : (
        <EmptyState icon="circle-check" title="Nie ma tu akt do przydzielenia">
          Akta bez prowadzącego pojawią się tu od razu po przyjęciu zgłoszenia.
        </EmptyState>
      )}
    </Card>
  )
}

type SubstitutePartProps = { row: Row; proposals: readonly LeadProposal[]; today: LocalDate }

/** Who stands in and until when, or the form that says so. */
function SubstitutePart({ row, proposals, today }: SubstitutePartProps) {
  const words = substitutionWords(row.substitute, today)
  const ids = { fileId: row.id, version: row.version }
  if (words) return <EndSubstituteButton {...ids} words={words} />
  return (
    <SubstituteForm
      {...ids}
      today={today}
      people={proposalsFor(proposals, row.districtId, [row.lead?.id ?? null, ...row.otherRunBy])}
    />
  )
}
